import { blockRule } from '../rule'

/** Spaces at the begin or end of a line. */
const around = /^[^\S\n]+|[^\S\n]+$/gm
/** Spaces inside a date, beside one of its signs or figures. */
const inside = /(?<=[\d年月])[^\S\n]+(?=[\d年月日号])/g

/** S30: signature and date are placed by indents, not by spaces. */
export const alignmentSpaces = blockRule({
  id: 'alignment-spaces',
  code: 'S30',
  name: '署名和成文日期不用空格对齐',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：署名和成文日期的位置（GB/T 9704-2012 7.3.5）由缩进确定',
  messages: { spaces: '不要用空格对齐，位置由版式自动确定' },
  example: { wrong: '　　　　　　2021年8月31日', right: '2021年8月31日' },
  create: (report) => (block, text) => {
    if (block.type !== 'signature' && block.type !== 'date') return
    if (text.trim() === '') return
    const runs = [...text.matchAll(around), ...(block.type === 'date' ? text.matchAll(inside) : [])]
    for (const { index, 0: run } of runs)
      report({ messageId: 'spaces', block: block.id, start: index, end: index + run.length, fixes: [{ text: '' }] })
  },
})
