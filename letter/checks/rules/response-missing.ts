import type { Letter } from '../../model/letter'
import { letterRule, type Report } from '../rule'
import { answersOf, headingsOf, saysNothing } from '../text/answers'
import { isOpinion } from '../text/opinion'
import { partsOf } from '../text/parts'

/** Headings that promise a response and have none. */
function emptyResponses(letter: Letter): Report[] {
  return letter.blocks.flatMap((block, index): Report[] => {
    if (block.type !== 'heading' || (block.level !== 1 && block.recommendation === undefined)) return []
    return saysNothing(letter.blocks, index) ? [{ messageId: 'empty', block: block.id }] : []
  })
}

/** Recommendations that no heading answers, where the headings follow the recommendations closely enough to tell. */
function unanswered(letter: Letter): Report[] {
  const recommendations = letter.proposal?.recommendations ?? []
  const answers = answersOf(letter)
  const open = recommendations.flatMap((words, index) => (answers[index] === null ? [{ words, index }] : []))
  const linked = headingsOf(letter).some(({ block }) => block.recommendation !== undefined)
  if (open.length === 0 || (!linked && open.length * 2 > recommendations.length)) return []
  return open.map(({ words, index }) => ({
    messageId: 'unanswered',
    data: { index: index + 1, recommendation: words.length > 40 ? `${words.slice(0, 40)}……` : words },
    block: null,
  }))
}

/** Fewer responses than recommendations; a letter without headings answers in paragraphs. */
function tooFew(letter: Letter): Report[] {
  const asked = letter.proposal?.recommendations.length ?? 0
  const headings = headingsOf(letter).filter(({ block }) => block.level === 1).length
  const paragraphs = partsOf(letter, 'paragraph', 'table').filter(({ text }) => text.trim() !== '').length
  const answered = headings > 0 ? headings : paragraphs
  return answered < asked ? [{ messageId: 'fewer', data: { asked, answered }, block: null }] : []
}

/** S17: each recommendation has its response, and each response says something. */
export const responseMissing = letterRule({
  id: 'response-missing',
  code: 'S17',
  name: '逐条答复，不缺项',
  severity: 'error',
  strength: 'required',
  basis: '建议、提案办理规定：逐条明确答复',
  messages: {
    empty: '小标题下没有答复内容',
    unanswered: '原件第{index}条“{recommendation}”没有对应的答复',
    fewer: '原件共{asked}条建议，答复只有{answered}条',
  },
  example: { wrong: '原件三条建议，只答复了两条', right: '三条建议逐条答复' },
  create:
    (report) =>
    ({ letter }) => {
      if (isOpinion(letter)) return
      emptyResponses(letter).forEach(report)
      const missing = unanswered(letter)
      for (const item of missing.length > 0 ? missing : tooFew(letter)) report(item)
    },
})
