import { blockRule } from '../rule'
import { misspeltEnding, nearTitles } from '../text/document-terms'
import { outermostPairs } from '../text/pairs'

/** A07: a title that is one sign away from a known one, or that ends in a kind of document that there is none of. */
export const documentNearMiss = blockRule({
  id: 'document-near-miss',
  code: 'A07',
  name: '书名号内的文件名称没有错字漏字',
  severity: 'warning',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：引文准确',
  messages: {
    near: '文件名称似有错漏：《{title}》，是否为《{right}》',
    ending: '文件名称末尾似有错字：“{wrong}”，是否为“{right}”',
  },
  example: { wrong: '《中华人民共和国长江保护发》', right: '《中华人民共和国长江保护法》' },
  create: (report, { documents }) => {
    const nearest = nearTitles(documents)
    return ({ id, type }, text) => {
      if (type === 'title' || type === 'opening') return
      for (const { open, close } of outermostPairs(text, '《')) {
        const title = text.slice(open + 1, close)
        const ending = misspeltEnding(title)
        const near = ending ? null : nearest(title)
        if (near)
          report({
            messageId: 'near',
            data: { title, right: near },
            block: id,
            start: open + 1,
            end: close,
            suggestions: [{ text: near }],
          })
        if (ending)
          report({
            messageId: 'ending',
            data: { wrong: ending.wrong, right: ending.right },
            block: id,
            start: open + 1,
            end: close,
            suggestions: [
              { text: title.slice(0, ending.start) + ending.right + title.slice(ending.start + ending.wrong.length) },
            ],
          })
      }
    }
  },
})
