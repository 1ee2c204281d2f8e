import { blockRule } from '../rule'
import { copyLists } from '../text/distribution'

/** S31: a full stop after the last office of 抄送. */
export const distributionFullStop = blockRule({
  id: 'distribution-full-stop',
  code: 'S31',
  name: '最后一个抄送机关名称后标句号',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.4.2',
  messages: { missing: '最后一个抄送机关名称后应标句号' },
  example: { wrong: '抄送：市人大常委会代表工委，市政府督查室', right: '抄送：市人大常委会代表工委，市政府督查室。' },
  create: (report) => (block, text) => {
    if (block.type !== 'distribution') return
    for (const { start, end } of copyLists(text)) {
      const last = text.charAt(end - 1)
      if (last === '。') continue
      const wrong = /[，、；,;.．：:！]/.test(last)
      const from = wrong ? end - 1 : end
      report({
        messageId: 'missing',
        block: block.id,
        start: wrong ? from : Math.max(start, end - 1),
        end,
        fixes: [{ title: '补上句号', edits: [{ block: block.id, start: from, end, text: '。' }] }],
      })
    }
  },
})
