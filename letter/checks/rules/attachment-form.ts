import { letterRule } from '../rule'
import { attachmentsOf } from '../text/attachments'

/** How long a name is without the punctuation that follows it. */
function bareLength(words: string): number {
  let length = words.length
  while (/[。；;，,、.．\s]/.test(words.charAt(length - 1))) length -= 1
  return length
}

/** S35: attachments are numbered 1. 2. … where there are several, and no punctuation follows their names. */
export const attachmentForm = letterRule({
  id: 'attachment-form',
  code: 'S35',
  name: '附件说明的编号和标点',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.4',
  messages: {
    punctuation: '附件名称后不加标点符号',
    single: '只有一个附件时不编号',
    sequence: '此处附件的序号应为{wanted}',
  },
  example: { wrong: '附件：1.征求意见表。', right: '附件：征求意见表' },
  create:
    (report) =>
    ({ letter }) => {
      const list = attachmentsOf(letter)
      list.forEach(({ number, mark, name }, index) => {
        const stop = name.words.length - bareLength(name.words)
        if (stop > 0 && stop < name.words.length)
          report({
            messageId: 'punctuation',
            block: name.block,
            start: name.end - stop,
            end: name.end,
            fixes: [{ text: '' }],
          })
        const typed = mark.end > mark.start
        const wanted = index + 1
        if (list.length === 1 && number === 1 && typed) report({ messageId: 'single', ...mark, fixes: [{ text: '' }] })
        if (list.length > 1 && number !== wanted)
          report({
            messageId: 'sequence',
            data: { wanted: `${wanted}.` },
            ...mark,
            suggestions: typed || number === null ? [{ text: `${wanted}.` }] : [],
          })
      })
    },
})
