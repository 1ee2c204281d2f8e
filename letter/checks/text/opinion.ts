import type { Letter } from '../../model/letter'
import { partsOf } from './parts'

const titled = /(?:会办|协办)(?:意见|建议|件|函)/
const said =
  /现将[^。]{0,12}(?:会办|协办)意见|(?:请|供)贵[^。]{0,24}(?:统一|汇总|一并)[^。]{0,4}答复|以上(?:会办|协办)?意见[，,]?供贵/

/** Whether the letter is a co-handling agency's opinion (会办意见), which goes to the lead agency and not to the deputy. */
export function isOpinion(letter: Pick<Letter, 'blocks'>): boolean {
  return (
    partsOf(letter, 'title').some(({ text }) => titled.test(text.replace(/\s/g, ''))) ||
    partsOf(letter, 'opening', 'paragraph', 'closing', 'formula').some(({ text }) => said.test(text))
  )
}
