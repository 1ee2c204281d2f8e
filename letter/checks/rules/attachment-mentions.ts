import { chineseNumber } from '../../model/numerals'
import { letterRule } from '../rule'
import { attachmentsOf } from '../text/attachments'
import { partsOf } from '../text/parts'

const figure = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
/** 见附件, 详见附件2, （附件3）: the letter's own attachments; 征求意见附件 and another document's 附件 are not. */
const mention = new RegExp(`(?<!意)见(?:本函)?附件\\s*${figure}?|[（(]附件\\s*${figure}?[）)]`, 'g')

/** A line that begins an attachment itself, or a list in another form: 附件1, 附件1.界址点坐标. */
const attachmentLine = /^\s*附\s*件\s*\d{0,2}\s*(?:[.．、]|$)/m

/** S35: an attachment that the text names is in the list under the body. */
export const attachmentMentions = letterRule({
  id: 'attachment-mentions',
  code: 'S35',
  name: '文中提到的附件列入附件说明',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：正文所提附件与附件说明（GB/T 9704-2012，7.3.4）一致',
  messages: {
    absent: '文中提到附件，但没有附件说明',
    number: '文中提到附件{number}，附件说明只列了{count}个附件',
  },
  example: { wrong: '详见附件3（附件说明只有两项）', right: '详见附件2' },
  create:
    (report) =>
    ({ letter }) => {
      const list = attachmentsOf(letter)
      if (list.length === 0 && partsOf(letter).some(({ text }) => attachmentLine.test(text))) return
      for (const { id, text } of partsOf(letter, 'opening', 'heading', 'paragraph', 'table', 'closing', 'note'))
        for (const match of text.matchAll(mention)) {
          const words = match[1] ?? match[2] ?? ''
          const number = chineseNumber(words) ?? Number(words)
          const start = match.index + match[0].indexOf('附件')
          const place = { block: id, start, end: match.index + match[0].trimEnd().replace(/[）)]$/, '').length }
          if (list.length === 0) report({ messageId: 'absent', ...place })
          else if (number > list.length) report({ messageId: 'number', data: { number, count: list.length }, ...place })
        }
    },
})
