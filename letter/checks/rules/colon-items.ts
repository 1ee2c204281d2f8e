import { blockRule } from '../rule'
import { cutLists } from '../text/colon-lists'

/** The longest first sentence that is shown whole with its finding, in characters. */
const longestShown = 60

/** P11 as a hint: items after a colon that are each one sentence; many offices write them so. */
export const colonItems = blockRule({
  id: 'colon-items',
  code: 'P11',
  name: '冒号后的分项之间用分号',
  severity: 'info',
  strength: 'general',
  basis: 'GB/T 15834-2011，冒号：提示范围一般到句末为止',
  messages: { stops: '冒号后的分项之间宜用分号；如用句号，冒号宜改为句号' },
  example: { wrong: '主要措施：一是完善制度。二是加强管理。', right: '主要措施：一是完善制度；二是加强管理。' },
  create: (report) => (block, text) => {
    if (block.type === 'table') return
    for (const { colon, stop, inner } of cutLists(text)) {
      if (inner) continue
      report({
        messageId: 'stops',
        block: block.id,
        start: colon,
        end: stop - colon < longestShown ? stop + 1 : colon + 1,
        suggestions: [
          { title: '冒号改为句号', edits: [{ block: block.id, start: colon, end: colon + 1, text: '。' }] },
        ],
      })
    }
  },
})
