import { printedDate } from '../../model/facts'
import { letterRule } from '../rule'
import { dateWords, exists, factDate, writtenDate } from '../text/dates'
import { partsOf } from '../text/parts'

/** S28: the date under the signature is the date that the facts give. */
export const dateDiffers = letterRule({
  id: 'date-differs',
  code: 'S28',
  name: '成文日期与信息中的日期一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：同一日期前后一致',
  messages: { differs: '此处成文日期是{printed}，信息中是{known}' },
  example: { wrong: '2021年8月13日（信息：2021年8月31日）', right: '2021年8月31日' },
  create:
    (report) =>
    ({ letter }) => {
      const known = printedDate(letter.facts.date)
      if (!factDate(letter.facts.date)) return
      for (const { id, text } of partsOf(letter, 'date')) {
        const date = writtenDate(text)
        if (!date || !exists(date) || dateWords(date) === known) continue
        const printed = dateWords(date)
        const { start, end } = date
        report({
          messageId: 'differs',
          data: { printed, known },
          block: id,
          start,
          end,
          suggestions: [{ text: known }],
        })
      }
    },
})
