import { blockRule } from '../rule'
import { narrativeRuns } from '../text/narrative-items'

/** P12: an item that holds a full stop cannot end in a semicolon. */
export const itemFullStop = blockRule({
  id: 'item-full-stop',
  code: 'P12',
  name: '分项内有句号时，分项之间不用分号',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 15834-2011，分号：分项内已用句号的，分项之间用句号',
  messages: { semicolon: '“{word}”这一项内已有句号，末尾不能用分号，应为句号' },
  example: { wrong: '一是完善制度。已出台办法；二是……', right: '一是完善制度。已出台办法。二是……' },
  create: (report) => (block, text) => {
    if (block.type === 'table') return
    for (const run of narrativeRuns(text))
      for (const { start, end, words } of run.slice(0, -1)) {
        const last = words.trimEnd().length - 1
        const stop = words.indexOf('。')
        if (words[last] !== '；' || stop < 0 || stop > last) continue
        const at = start + last
        report({
          messageId: 'semicolon',
          data: { word: text.slice(start, end) },
          block: block.id,
          start: at,
          end: at + 1,
          suggestions: [{ text: '。' }],
        })
      }
  },
})
