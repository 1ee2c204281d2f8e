import { letterRule } from '../rule'
import { partsOf } from '../text/parts'

const greeting = /：\s*(?:您好|你们好|大家好)[！!。]?\s*$/

/** S13: the salutation stands flush left and ends in a full-width colon. */
export const salutationForm = letterRule({
  id: 'salutation-form',
  code: 'S13',
  name: '称谓顶格，末尾用全角冒号',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.2',
  messages: {
    missing: '缺少称谓（主送机关）',
    indented: '称谓应顶格，前面不留空格',
    colon: '称谓末尾应用全角冒号',
  },
  example: { wrong: '　　尊敬的陈立群代表，', right: '尊敬的陈立群代表：' },
  create:
    (report) =>
    ({ letter }) => {
      const [salutation] = partsOf(letter, 'salutation')
      if (!salutation || salutation.text.trim() === '') {
        if (letter.facts.recipients.length === 0) report({ messageId: 'missing', block: salutation?.id ?? null })
        return
      }
      const { id, text } = salutation
      const indent = text.length - text.trimStart().length
      if (indent > 0) report({ messageId: 'indented', block: id, start: 0, end: indent, fixes: [{ text: '' }] })
      const end = text.trimEnd().length
      if (text[end - 1] === '：' || greeting.test(text)) return
      const start = text.slice(0, end).search(/[\s：:，,。.；;、！!]+$/)
      if (start >= 0) report({ messageId: 'colon', block: id, start, end, fixes: [{ text: '：' }] })
      else
        report({
          messageId: 'colon',
          block: id,
          start: end - 1,
          end,
          fixes: [{ title: '补上“：”', edits: [{ block: id, start: end, end, text: '：' }] }],
        })
    },
})
