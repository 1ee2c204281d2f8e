import type { Letter } from '../../model/letter'
import { letterRule } from '../rule'
import { partOf, partsOf } from '../text/parts'

const receipt = /收悉|收到|收阅|敬悉|获悉|阅悉|已悉|转来|转交|交办|交由|交我|转我/
const citation = /提出|所提|提交/
const leadIn = /如下|现[^。；]{0,30}(?:答复|函复|回复|复函|函告|反馈)|(?:答复|函复|回复)[：:]/

/** The opening and what stands between it and the first heading: some offices set the lead-in apart. */
function openingWords(letter: Letter): string {
  const parts = partsOf(letter)
  const first = parts.findIndex(({ type }) => type === 'opening')
  const after = parts.slice(first + 1, first + 4)
  const heading = after.findIndex(({ type }) => type !== 'paragraph')
  return [parts[first], ...after.slice(0, heading < 0 ? after.length : heading)]
    .map((part) => part?.text ?? '')
    .join('\n')
}

/** S15: the opening says that the proposal has come and that the answer follows. */
export const openingFormula = letterRule({
  id: 'opening-formula',
  code: 'S15',
  name: '引语写明“收悉”和“现答复如下”',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：引语先说收悉，再引出答复',
  messages: {
    missing: '缺少引语，应写明所答复的建议（提案）已收悉，现答复如下',
    receipt: '引语没有写明建议（提案）已收悉',
    answer: '引语缺少“现答复如下”一类的引出语',
  },
  example: { wrong: '您提出的《……》收悉。一、……', right: '您提出的《……》收悉。经研究，现答复如下：一、……' },
  create:
    (report) =>
    ({ letter }) => {
      const opening = partOf(letter, 'opening')
      if (!opening) {
        report({ messageId: 'missing', block: partsOf(letter, 'opening')[0]?.id ?? null })
        return
      }
      const words = openingWords(letter).replace(/\s/g, '')
      if (!receipt.test(words) && !citation.test(words)) report({ messageId: 'receipt', block: opening.id })
      if (!leadIn.test(words)) report({ messageId: 'answer', block: opening.id })
    },
})
