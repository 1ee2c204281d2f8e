import { type HeadingLevel, splitRunIn } from '../../model/block'
import { letterRule } from '../rule'
import { headingsOf } from '../text/answers'

/** H06 as a hint: 一、 followed by 1. without （一） between them. The levels may be used in order (可以), so it is no mistake. */
export const headingLevelSkipped = letterRule({
  id: 'heading-level-skipped',
  code: 'H06',
  name: '小标题层次依次使用',
  severity: 'info',
  strength: 'optional',
  basis: 'GB/T 9704-2012，7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”',
  messages: { skipped: '小标题由第{from}层直接到第{to}层，中间跳过了层次' },
  example: { wrong: '一、……1.……', right: '一、……（一）……' },
  create:
    (report) =>
    ({ letter }) => {
      let from: HeadingLevel | null = null
      for (const { id, block, text } of headingsOf(letter)) {
        const to = block.level
        if (from !== null && to > from + 1)
          report({
            messageId: 'skipped',
            data: { from, to },
            block: id,
            start: 0,
            end: splitRunIn(text).heading.length,
          })
        from = to
      }
    },
})
