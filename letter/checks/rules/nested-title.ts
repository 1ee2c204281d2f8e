import { blockRule } from '../rule'
import { exchangedMarks, wronglyNested } from '../text/nested-marks'

/** P07: inside 《》 stand 〈〉, and inside those 《》 again. */
export const nestedTitle = blockRule({
  id: 'nested-title',
  code: 'P07',
  name: '书名号内再用书名号时用单书名号',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 15834-2011，书名号',
  messages: { double: '书名号内再用书名号，应改用单书名号〈〉' },
  example: { wrong: '《关于修改《预算法》的决定》', right: '《关于修改〈预算法〉的决定》' },
  create: (report) => (block, text) => {
    for (const pair of wronglyNested(text, '《》', '〈〉'))
      report({ messageId: 'double', ...exchangedMarks(pair, '〈〉', block.id) })
  },
})
