import type { Letter } from '../../model/letter'
import { type Part, partsOf } from './parts'

/** A sentence of the letter's end with its place; `whole` is false where it is only the last clause of one. */
type Sentence = { block: string; start: number; end: number; words: string; whole: boolean }

/** Formulas that fit a reply by letter, as a sentence of their own. */
const fitting =
  /^(?:专此|特此|谨此|现此|此)(?:答复|函复|回复|复函|函告|奉复|答复意见|复)(?:[，,][^。]{0,30})?$|^此复$|^特此函$/
/** Formulas of other kinds of document, or of a private letter. */
const unfit =
  /^此\s*致(?:\s*敬\s*礼)?$|^敬\s*礼$|^(?:特此|专此)(?:报告|通知|通报|公告|通告|批复|请示|证明|决定|函达|汇报)$|^(?:以上|上述)(?:报告|请示).{0,12}$|^(?:妥|当|可)否[，,]?请(?:批示|批复|指示|审示).{0,4}$/

/** The parts in which a formula can stand: the closing, the formula, and what an import may have left as last paragraph. */
function endOf(parts: Part[], paragraphs: Part[]): Part[] {
  return [...paragraphs.slice(-1), ...parts]
}

function sentencesOf({ id, text }: Part): Sentence[] {
  return [...text.matchAll(/此\s*致\s*敬\s*礼|[^。！!？\n]+/g)].map((match) => {
    const words = match[0].trim()
    const start = match.index + match[0].indexOf(words)
    const end = start + words.length
    const stop = /^[。！!]/.test(text.slice(end)) ? 1 : 0
    const clause = /(?<=[，,])(?:专此|特此|谨此)[^，,]{2,4}$/.exec(words)
    if (clause) return { block: id, start: start + clause.index, end: end + stop, words: clause[0], whole: false }
    return { block: id, start, end: end + stop, words, whole: true }
  })
}

/** 此致 and 敬礼 on two lines or in two blocks are one formula: only the first is kept. */
function withoutSecondHalf(sentences: Sentence[]): Sentence[] {
  return sentences.filter(
    ({ words }, index) => !(/^敬\s*礼$/.test(words) && /^此\s*致$/.test(sentences[index - 1]?.words ?? '')),
  )
}

/** The closing formulas of a letter: those that fit a reply, and those of other documents or of a private letter. */
export function formulasOf(letter: Pick<Letter, 'blocks'>): { good: Sentence[]; bad: Sentence[] } {
  const parts = partsOf(letter, 'closing', 'formula')
  const sentences = endOf(parts, partsOf(letter, 'paragraph')).flatMap(sentencesOf)
  return {
    good: sentences.filter(({ words }) => fitting.test(words)),
    bad: withoutSecondHalf(sentences.filter(({ words }) => unfit.test(words))),
  }
}
