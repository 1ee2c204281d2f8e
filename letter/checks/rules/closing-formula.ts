import type { Letter } from '../../model/letter'
import { wordsOf } from '../../model/library'
import { letterRule } from '../rule'
import { isOpinion } from '../text/opinion'
import { type Part, partsOf } from '../text/parts'

type Sentence = { block: string; start: number; end: number; words: string }

/** Formulas that fit a reply by letter, as a sentence of their own. */
const fitting =
  /^(?:专此|特此|谨此|现此|此)(?:答复|函复|回复|复函|函告|奉复|答复意见|复)(?:[，,][^。]{0,12})?$|^此复$|^特此函$/
/** Formulas of other kinds of document, or of a private letter. */
const unfit =
  /^此\s*致(?:\s*敬\s*礼)?$|^敬\s*礼$|^(?:特此|专此)(?:报告|通知|通报|公告|通告|批复|请示|证明|决定|函达|汇报)$|^(?:以上|上述)(?:报告|请示).{0,12}$|^(?:妥|当|可)否[，,]?请(?:批示|批复|指示|审示).{0,4}$/

/** A request for the deputy's word on the reply (Chongqing) ends a letter as well as a formula. */
const request = /(?:回执|意见表|征询表|反馈表)[^。；]{0,24}(?:反馈|寄回|返回|交回)|请[^。；]{0,24}(?:及时|尽快)?反馈/

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
    return { block: id, start, end: end + stop, words }
  })
}

/** 此致 and 敬礼 on two lines or in two blocks are one formula: only the first is kept. */
function withoutSecondHalf(sentences: Sentence[]): Sentence[] {
  return sentences.filter(
    ({ words }, index) => !(/^敬\s*礼$/.test(words) && /^此\s*致$/.test(sentences[index - 1]?.words ?? '')),
  )
}

/** A letter (函, 复函, 答复函) closes with a formula; one titled 对……的答复 often ends with its thanks. */
function wantsFormula(letter: Pick<Letter, 'blocks'>): boolean {
  const title = partsOf(letter, 'title')
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('')
  return title === '' || title.endsWith('函')
}

/** S26: one closing formula, and one that fits a reply by letter. */
export const closingFormula = letterRule({
  id: 'closing-formula',
  code: 'S26',
  name: '结束语用一次，且与文种相符',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：答复函以“专此答复”“专此函复”“特此函复”之类作结',
  messages: {
    missing: '缺少结束语，如“专此函复。”',
    twice: '结束语重复',
    unfit: '“{words}”不是答复函的结束语',
  },
  example: { wrong: '此致敬礼', right: '专此函复。' },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter, 'closing', 'formula')
      const sentences = endOf(parts, partsOf(letter, 'paragraph')).flatMap(sentencesOf)
      const good = sentences.filter(({ words }) => fitting.test(words))
      const bad = withoutSecondHalf(sentences.filter(({ words }) => unfit.test(words)))
      const { formula } = wordsOf(letter).phrases
      const instead = good.length === 0 ? formula : ''
      for (const { words, block, start, end } of bad)
        report({
          messageId: 'unfit',
          data: { words: words.replace(/\s+/g, '') },
          block,
          start,
          end,
          suggestions: /^此\s*致$/.test(words) ? [] : [{ text: instead }],
        })
      for (const { block, start, end } of good.slice(1))
        report({ messageId: 'twice', block, start, end, suggestions: [{ text: '' }] })
      const formulas = partsOf(letter, 'formula')
      const empty = formulas.find(({ text }) => text.trim() === '')
      const closed =
        good.length + bad.length > 0 ||
        formulas.some(({ text }) => text.trim() !== '') ||
        partsOf(letter, 'closing').some(({ text }) => request.test(text))
      if (closed || isOpinion(letter) || !wantsFormula(letter)) return
      report({
        messageId: 'missing',
        block: empty?.id ?? null,
        suggestions: empty ? [{ text: formula }] : [],
      })
    },
})
