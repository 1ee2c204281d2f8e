import { letterRule, type RemedyDraft } from '../rule'
import { linesOf } from '../text/lines'
import { type Part, partsOf } from '../text/parts'
import { squeezed } from '../text/squeezed'

const letterKind = /(?:函|答复|回复|(?:会办|协办)意见)$/
const otherKind = /(?:通知|通报|报告|汇报|请示|批复|说明|公告|决定|纪要|意见)$/
const note = /(?<![）)])(?:[（(][^（）()]*[）)])+$/
const documentNumber = /^\s*[\u4e00-\u9fa5A-Za-z]{1,12}\s*[〔[【（(［]\d{2,4}[〕\]】）)］]\s*第?\d+号\s*$/

/** The title without its spaces, without the lines of a document number, and without a note such as （代拟稿） at its end. */
function titleWords(text: string): string {
  const lines = linesOf(text).filter((line) => !documentNumber.test(line.text))
  return squeezed(lines.map((line) => line.text).join('')).text.replace(note, '')
}

/** The words that make such a title one of a letter; none where more than its end is wrong. */
function mends({ id, text }: Part, words: string): RemedyDraft[] {
  if (words !== squeezed(text).text || !/建议|提案|议案/.test(words)) return []
  const reply = /(?:答复|回复|办理|处理|反馈)(?:意见|情况)$/.test(words)
  if (!reply && otherKind.test(words)) return []
  const end = text.trimEnd().length
  return [reply ? '的函' : '的复函', reply ? '的复函' : '的答复'].map((ending) => ({
    title: `标题末尾补上“${ending}”`,
    edits: [{ block: id, start: end, end, text: ending }],
  }))
}

/** S04: the title ends in the kind of document, which is a letter; a document number or a note may follow it. */
export const titleDocumentKind = letterRule({
  id: 'title-document-kind',
  code: 'S04',
  name: '标题应有文种，且为函类',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.1',
  messages: {
    empty: '缺少标题',
    missing: '标题缺少文种，应以“函”“复函”或“答复”结尾',
    wrong: '标题的文种“{kind}”不是函类，应为“函”“复函”或“答复”',
  },
  example: { wrong: '关于第12号建议的答复意见', right: '关于第12号建议答复意见的函' },
  create:
    (report) =>
    ({ letter }) => {
      const [title] = partsOf(letter, 'title')
      if (!title || title.text.trim() === '') {
        report({ messageId: 'empty', block: title?.id ?? null })
        return
      }
      const words = titleWords(title.text)
      if (letterKind.test(words) || (letter.facts.kind === 'bill' && words.endsWith('报告'))) return
      const kind = otherKind.exec(words)?.[0]
      const place = { block: title.id, suggestions: mends(title, words) }
      report(kind ? { messageId: 'wrong', data: { kind }, ...place } : { messageId: 'missing', ...place })
    },
})
