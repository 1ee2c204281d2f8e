import { letterRule } from '../rule'
import { nearlySame } from '../text/likeness'
import { outermostPairs } from '../text/pairs'
import { partsOf } from '../text/parts'

type Cited = { title: string; block: string; start: number; end: number }

/** More titles than these are not compared. */
const mostTitles = 150

/** The shortest title that is compared, in characters: short ones are alike by nature. */
const shortest = 8

/** A title as it is compared: the forms of marks, the blanks and 中华人民共和国 make no difference. */
function comparedTitle(title: string): string {
  return title
    .replace(/\s/g, '')
    .replace(/^中华人民共和国/, '')
    .normalize('NFKC')
    .replace(/[—–－~～-]+/g, '-')
}

/** A07: one document is cited under one title within a letter. */
export const documentTitleVaries = letterRule({
  id: 'document-title-varies',
  code: 'A07',
  name: '同一文件的名称前后一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：同一文件前后用同一名称',
  messages: { varies: '《{title}》与前文的《{earlier}》相近，如是同一文件，名称应一致' },
  example: { wrong: '《深圳市博物馆扶持办法》……《深圳市博物馆扶助办法》', right: '两处均为《深圳市博物馆扶持办法》' },
  create:
    (report) =>
    ({ letter }) => {
      const seen: Cited[] = []
      const parts = partsOf(letter, 'heading', 'paragraph', 'closing', 'attachment')
      for (const { id, text } of parts)
        for (const { open, close } of outermostPairs(text, '《')) {
          const cited = { title: text.slice(open + 1, close), block: id, start: open + 1, end: close }
          const compared = comparedTitle(cited.title)
          if (compared.length < shortest || seen.length >= mostTitles) continue
          if (seen.some(({ title }) => comparedTitle(title) === compared)) continue
          const beside = (other: Cited) =>
            other.block === id && /^》[、和与及以]*《$/.test(text.slice(other.end, open + 1))
          const earlier = seen.find((other) => nearlySame(comparedTitle(other.title), compared) && !beside(other))
          seen.push(cited)
          if (!earlier) continue
          const { title, block, start, end } = cited
          const data = { title, earlier: earlier.title }
          report({ messageId: 'varies', data, block, start, end, suggestions: [{ text: earlier.title }] })
        }
    },
})
