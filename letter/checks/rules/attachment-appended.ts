import { letterRule } from '../rule'
import { attachmentsOf } from '../text/attachments'
import { type Part, partsOf } from '../text/parts'

/** The line above an attachment that follows the letter: 附件, 附件2. */
const head = /^\s*附\s*件(?:\s*(\d{1,2}))?\s*$/

/** How the last line of a title ends; a line with other marks is the attachment's text, where a table or picture has no title. */
const titleEnd =
  /^[^，。；：□]{0,40}(?:[表书单册图]|方案|办法|细则|意见|通知|报告|规划|计划|情况|回执|要点|指引|规定)\s*$/

/** As many lines as a title may take. */
const titleLines = 3

/** An attachment that follows the letter, with the lines that hold its title. */
type Appended = { number: number | null; head: Part; title: string }

function appendedTo(notes: readonly Part[]): Appended[] {
  return notes.flatMap((part, at): Appended[] => {
    const found = head.exec(part.text)
    if (!found) return []
    const below = notes.slice(at + 1, at + 1 + titleLines)
    const last = below.findIndex(({ text }) => titleEnd.test(text))
    const title = below
      .slice(0, last + 1)
      .map(({ text }) => text.trim())
      .join('')
    return [{ number: found[1] ? Number(found[1]) : null, head: part, title }]
  })
}

const characters = (words: string) => new Set(words.match(/[㐀-鿿]/g))

/** Whether a title can be the one listed: at least half the characters of the name are in it. */
function canBe(title: string, name: string): boolean {
  const listed = [...characters(name)]
  const printed = characters(title)
  if (listed.length < 3 || printed.size < 3) return true
  return listed.filter((character) => printed.has(character)).length * 2 >= listed.length
}

/** S35: what follows the letter is what its list of attachments names. */
export const attachmentAppended = letterRule({
  id: 'attachment-appended',
  code: 'S35',
  name: '附件说明与所附附件一致',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.7：附件顺序号和附件标题应与附件说明的表述一致',
  messages: {
    count: '附件说明只列了{listed}个附件，文后附了{appended}个，请核对',
    name: '附件说明中没有文后所附的“{title}”，请核对',
  },
  example: { wrong: '附件：征求意见表……附件　公交线路一览表', right: '附件：征求意见表……附件　征求意见表' },
  create:
    (report) =>
    ({ letter }) => {
      const list = attachmentsOf(letter)
      const appended = appendedTo(partsOf(letter, 'note'))
      const [first] = appended
      if (list.length === 0 || !first) return
      const place = (part: Part) => ({ block: part.id, start: 0, end: part.text.length })
      // Fewer may be appended: the others are sent or published as files of their own.
      if (appended.length > list.length)
        report({
          messageId: 'count',
          data: { listed: list.length, appended: appended.length },
          ...place(first.head),
        })
      appended.forEach(({ number, head, title }) => {
        const named = number === null ? list : list.slice(number - 1, number)
        if (named.length > 0 && !named.some(({ name }) => canBe(title, name.words)))
          report({ messageId: 'name', data: { title: title.slice(0, 20) }, ...place(head) })
      })
    },
})
