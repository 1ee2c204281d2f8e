import { blockRule } from '../rule'
import { cutLists } from '../text/colon-lists'

/** The longest first sentence that is shown whole with its finding, in characters. */
const longestShown = 60

/** P11: what a colon announces ends at the first full stop; a list that goes on after it is no longer announced. */
export const colonScope = blockRule({
  id: 'colon-scope',
  code: 'P11',
  name: '冒号管辖的分项内不用句号',
  severity: 'info',
  strength: 'general',
  basis: 'GB/T 15834-2011，冒号：提示范围一般到句末为止',
  messages: {
    cut: '冒号的提示范围到第一个句号为止，后面的分项管不到：冒号改为句号，或者分项之间用分号、分项内不用句号',
  },
  example: {
    wrong: '解决下列问题：一是完善制度。已出台办法。二是加强管理。',
    right: '解决下列问题。一是完善制度。已出台办法。二是加强管理。',
  },
  create: (report) => (block, text) => {
    if (block.type === 'table') return
    for (const { colon, stop, inner } of cutLists(text)) {
      if (!inner) continue
      report({
        messageId: 'cut',
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
