import { outermostPairs } from './pairs'

/** A proposal's title as an opening cites it, without its outer marks, and its place (UTF-16 units). */
export type CitedTitle = { title: string; start: number; end: number }

const bareTitle = /(?<=提出的|提的|提交的)关于[^，。；《》“”]{2,120}?的(?:建议|提案|议案)(?=收|已|（|，|。|$)/
const titleWords = /^关于|(?:建议|提案|议案)$/

function between(text: string, mark: string): CitedTitle[] {
  return outermostPairs(text, mark).map(({ open, close }) => ({
    title: text.slice(open + 1, close),
    start: open + 1,
    end: close,
  }))
}

/** The titles that an opening cites: those in 《》; else those in “” that read like one; else a bare 关于……的建议. */
export function citedTitles(opening: string): CitedTitle[] {
  const marked = between(opening, '《')
  if (marked.length > 0) return marked
  const quoted = between(opening, '“').filter(({ title }) => titleWords.test(title))
  if (quoted.length > 0) return quoted
  const bare = bareTitle.exec(opening)
  return bare ? [{ title: bare[0], start: bare.index, end: bare.index + bare[0].length }] : []
}

/** A title or quotation as it is compared: spaces, outer 《》 and the depth of quotation marks make no difference. */
export function comparedWords(words: string): string {
  const bare = words
    .replace(/\s/g, '')
    .replace(/[“”‘’"'「」『』]/g, '"')
    .replace(/[〈《]/g, '<')
    .replace(/[〉》]/g, '>')
  return /^<[^<>]*(?:<[^<>]*>[^<>]*)*>$/.test(bare) ? bare.slice(1, -1) : bare
}

/** The subject of a title: without 关于 before it and 的建议 after it. */
export function titleSubject(title: string): string {
  return title.replace(/^关于/, '').replace(/的?(?:建议|提案|议案)$/, '')
}
