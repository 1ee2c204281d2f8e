import type { Block } from '../../model/block'
import { blankPattern } from '../../model/phrases'
import { blockRule } from '../rule'

/** What templates leave blank, and what clerks write for “not yet known”. 〔2024〕 typed as 【2024】 is no blank. */
const label = /单位|名称|编号|标题|姓名|电话|日期|公开方式|机关|事项|待|补充|填|核实|核对|请|此处|^[\s×xX_＿.…]*$/
/** Whether a rule of its own reports the block as missing: no way to make it public, or nothing but a blank signed or dated. */
function isMissingPart({ type }: Block, text: string): boolean {
  if (type === 'disclosure') return true
  return (type === 'signature' || type === 'date') && text.replace(blankPattern, '').trim() === ''
}

/** D01: no blank of the template is left in the letter. */
export const blankLeft = blockRule({
  id: 'blank-left',
  code: 'D01',
  name: '模板中的待填项已填写',
  severity: 'error',
  strength: 'practice',
  basis: '惯例：发出前填写全部待填项',
  messages: { blank: '待填项“{label}”尚未填写' },
  example: { wrong: '尊敬的【姓名】代表：', right: '尊敬的陈立群代表：' },
  create: (report) => (block, text) => {
    if (isMissingPart(block, text)) return
    for (const { index, 0: words } of text.matchAll(blankPattern)) {
      const inside = words.slice(1, -1)
      if (!label.test(inside)) continue
      report({ messageId: 'blank', data: { label: inside }, block: block.id, start: index, end: index + words.length })
    }
  },
})
