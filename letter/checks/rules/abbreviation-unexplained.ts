import type { Letter } from '../../model/letter'
import type { Term } from '../../model/vocabulary'
import { letterRule } from '../rule'
import { ownTermFinder } from '../text/own-terms'
import { unquotedWords } from '../text/own-words'
import { partsOf } from '../text/parts'
import { perBlock } from '../text/per-block'
import { shortFormsOf } from '../text/short-forms'
import { byTerm, firstPlaceReport, type PlacedTerm } from '../text/term-reports'

const punctuation = /[\p{P}\s]/gu

/** Whether a Latin abbreviation at this place is part of a longer word. */
function insideLatin(text: string, start: number, end: number): boolean {
  if (!/[A-Za-z]/.test(text.slice(start, end))) return false
  return /[A-Za-z0-9.]/.test(text.charAt(start - 1)) || /[A-Za-z0-9]/.test(text.charAt(end))
}

/** Whether the abbreviation is explained on the spot: 文博会（中国……）, （简称“文博会”）. */
function explainedHere(text: string, { start, end }: PlacedTerm): boolean {
  const after = text.slice(end, end + 4)
  return (
    /^[”"]?[（(](?!以下)/.test(after) ||
    /^[”"]?(?:——|，?即|是指)/.test(after) ||
    /称[“"]?$/.test(text.slice(start - 2, start))
  )
}

/** The places of abbreviations that a reader may stumble over. In quotation marks, only those that few know count. */
function placesIn(letter: Letter, find: ReturnType<typeof ownTermFinder>): PlacedTerm[] {
  return partsOf(letter, 'heading', 'paragraph', 'closing').flatMap(({ id, block, text }) => {
    const unquoted = unquotedWords(block, text)
    return find(block, text)
      .map((found): PlacedTerm => ({ ...found, block: id }))
      .filter(({ term, start, end }) => {
        if (insideLatin(text, start, end)) return false
        return term.sure || unquoted.slice(start, end) === term.term
      })
  })
}

/** A01: an abbreviation that not every reader knows is written in full at its first mention. */
export const abbreviationUnexplained = letterRule({
  id: 'abbreviation-unexplained',
  code: 'A01',
  name: '缩略语首次出现写全称或加以说明',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：首次出现用全称或作说明',
  messages: { unexplained: '缩略语“{wrong}”首次出现，宜写全称或说明其含义（{meaning}）' },
  example: { wrong: '落实三线一单要求', right: '落实“三线一单”（生态保护红线……生态环境准入清单）要求' },
  create: (report, { abbreviations }) => {
    const find = ownTermFinder(abbreviations)
    const unpunctuated = perBlock((_, text) => text.replace(punctuation, ''))
    return ({ letter }) => {
      const parts = partsOf(letter)
      const texts = new Map(parts.map(({ id, text }) => [id, text]))
      const whole = parts.map(({ block, text }) => unpunctuated(block, text)).join('')
      const defined = shortFormsOf(letter).map(({ short }) => short)
      const explained = ({ term, instead }: Term) =>
        defined.some((short) => short.includes(term)) ||
        instead.some((words) => whole.includes(words.replace(punctuation, '')))
      for (const list of byTerm(placesIn(letter, find))) {
        const [first] = list
        if (!first || explained(first.term) || explainedHere(texts.get(first.block) ?? '', first)) continue
        const found = firstPlaceReport([first])
        if (found) report({ messageId: 'unexplained', ...found, suggestions: [] })
      }
    }
  },
})
