import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'

/** Full-width figures and letters, with the stops and signs between them. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]+(?:[．－／][０-９Ａ-Ｚａ-ｚ]+)*/g

/** N13: figures and letters are those of half the width. */
export const fullWidthFigure = blockRule({
  id: 'full-width-figure',
  code: 'N13',
  name: '数字、字母不用全角',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：阿拉伯数字、拉丁字母用半角',
  messages: { wide: '数字、字母应为半角“{right}”' },
  example: { wrong: '２０２１年', right: '2021年' },
  create: (report) => (block, text) => {
    for (const { index, 0: found } of unquotedProse(block, text).matchAll(fullWidth)) {
      const right = found.normalize('NFKC')
      report({
        messageId: 'wide',
        data: { right },
        block: block.id,
        start: index,
        end: index + found.length,
        fixes: [{ text: right }],
      })
    }
  },
})
