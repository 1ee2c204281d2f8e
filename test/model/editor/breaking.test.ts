import { describe, it } from 'vitest'
import type { TestEditor } from './notation'
import { type Case, tryCommand } from './try-command'

const enter = (editor: TestEditor): void => editor.insertBreak()
const shiftEnter = (editor: TestEditor): void => editor.insertSoftBreak()

const cases: Case[] = [
  {
    name: 'splits a paragraph',
    before: ['paragraph: 我局|高度重视'],
    command: enter,
    after: ['paragraph: 我局', 'paragraph: |高度重视'],
  },
  {
    name: 'opens a paragraph before one',
    before: ['paragraph: |我局'],
    command: enter,
    after: ['paragraph:', 'paragraph: |我局'],
  },
  {
    name: 'opens a paragraph behind one',
    before: ['paragraph: 我局|'],
    command: enter,
    after: ['paragraph: 我局', 'paragraph: |'],
  },
  {
    name: 'doubles an empty paragraph',
    before: ['paragraph: |'],
    command: enter,
    after: ['paragraph:', 'paragraph: |'],
  },
  {
    name: 'puts a paragraph behind a heading',
    before: ['heading1#0: 关于公交|'],
    command: enter,
    after: ['heading1#0: 关于公交', 'paragraph: |'],
  },
  {
    name: 'puts a paragraph behind a heading whose quoted words were just typed, and tears off no end',
    before: ['heading1#0: 关于“加快审批|”的建议'],
    command: enter,
    after: ['heading1#0: 关于“加快审批”的建议', 'paragraph: |'],
  },
  {
    name: 'splits a heading where other words follow its marks',
    before: ['heading1#0: 关于“公交|”和地铁的建议'],
    command: enter,
    after: ['heading1#0: 关于“公交', 'heading1: |”和地铁的建议'],
  },
  {
    name: 'splits a heading, and only the first half answers the recommendation',
    before: ['heading2#0: 关于|公交'],
    command: enter,
    after: ['heading2#0: 关于', 'heading2: |公交'],
  },
  {
    name: 'puts a paragraph before a heading',
    before: ['heading1#1: |关于'],
    command: enter,
    after: ['paragraph:', 'heading1#1: |关于'],
  },
  {
    name: 'makes a paragraph of an empty heading',
    before: ['heading3#1: |'],
    command: enter,
    after: ['paragraph: |'],
  },
  {
    name: 'breaks the line in the title',
    before: ['title: 市局|关于'],
    command: enter,
    after: ['title: 市局↵|关于', 'paragraph: 正文'],
  },
  {
    name: 'breaks the line at the end of the title',
    before: ['title: 关于|'],
    command: enter,
    after: ['title: 关于↵|', 'paragraph: 正文'],
  },
  {
    name: 'hands the caret on from the salutation',
    before: ['salutation: 王代表：|'],
    command: enter,
    after: ['salutation: 王代表：', 'opening: |引语', 'paragraph: 正文'],
  },
  {
    name: 'breaks the line within the salutation',
    before: ['salutation: 王|代表'],
    command: enter,
    after: ['salutation: 王↵|代表', 'paragraph: 正文'],
  },
  {
    name: "brings the opening's rest into the body",
    before: ['opening: 收悉。|现答复如下：', 'heading1: 甲'],
    command: enter,
    after: ['opening: 收悉。', 'paragraph: |现答复如下：', 'heading1: 甲'],
  },
  {
    name: 'opens the body behind the opening',
    before: ['opening: 答复如下：|', 'heading1: 甲'],
    command: enter,
    after: ['opening: 答复如下：', 'paragraph: |', 'heading1: 甲'],
  },
  {
    name: 'splits the closing',
    before: ['closing: 感谢|您'],
    command: enter,
    after: ['paragraph: 正文', 'closing: 感谢', 'closing: |您'],
  },
  {
    name: 'hands the caret on from the formula',
    before: ['formula: 专此答复。|', 'attachment: 附件：清单'],
    command: enter,
    after: ['paragraph: 正文', 'formula: 专此答复。', 'attachment: |附件：清单'],
  },
  {
    name: 'splits an attachment line',
    before: ['attachment: 1.甲|2.乙'],
    command: enter,
    after: ['paragraph: 正文', 'attachment: 1.甲', 'attachment: |2.乙'],
  },
  {
    name: 'adds a signature',
    before: ['signature: 市教育局|'],
    command: enter,
    after: ['paragraph: 正文', 'signature: 市教育局', 'signature: |'],
  },
  {
    name: 'hands the caret on from the date',
    before: ['date: 2024年6月18日|'],
    command: enter,
    after: ['paragraph: 正文', 'date: 2024年6月18日', 'note: |附注'],
  },
  {
    name: 'adds a note',
    before: ['note: （一）|'],
    command: enter,
    after: ['paragraph: 正文', 'note: （一）', 'note: |'],
  },
  {
    name: 'breaks the line at the very end of the letter',
    before: ['distribution: 抄送：市政府。|'],
    command: enter,
    after: ['paragraph: 正文', 'distribution: 抄送：市政府。↵|'],
  },
  {
    name: 'breaks the line in a cell',
    before: ['table: 甲|乙 & 丙'],
    command: enter,
    after: ['table: 甲↵|乙 & 丙'],
  },
  {
    name: 'replaces a selection in a paragraph',
    before: ['paragraph: 甲[乙]丙'],
    command: enter,
    after: ['paragraph: 甲', 'paragraph: |丙'],
  },
  {
    name: 'replaces a selection over blocks',
    before: ['heading1: 甲[乙', 'paragraph: 丙', 'paragraph: 丁]戊'],
    command: enter,
    after: ['heading1: 甲', 'heading1: |戊'],
  },
  {
    name: 'replaces a selection made backwards',
    before: ['paragraph: 甲]乙', 'paragraph: 丙[丁'],
    command: enter,
    after: ['paragraph: 甲', 'paragraph: |丁'],
  },
  {
    name: 'with Shift breaks the line',
    before: ['paragraph: 甲|乙'],
    command: shiftEnter,
    after: ['paragraph: 甲↵|乙'],
  },
  {
    name: 'with Shift breaks the line in place of a selection over blocks',
    before: ['paragraph: 甲[乙', 'paragraph: 丙]丁'],
    command: shiftEnter,
    after: ['paragraph: 甲↵|丁'],
  },
  { name: 'does nothing without a caret', before: ['paragraph: 甲'], command: enter, after: ['paragraph: 甲'] },
]

describe('Enter', () => {
  it.each(cases)('$name', tryCommand)
})
