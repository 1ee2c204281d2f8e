import { blockRule } from '../rule'
import { withoutAddresses } from '../text/half-width'

const chinese = /[\u3400-\u9FFF\u3007《》“”‘’（），。；：！？、]/
/** Dots of any kind in a row: half-width, full stops, dots at mid-height, and an ellipsis of one or three characters. */
const dots = /\.{3,}|。{3,}|．{3,}|·{3,}|・{3,}|、{3,}|…{1,16}/g
/** …… is one ellipsis, ………… a whole line left out. */
const right = /^(?:……|…………)$/

/** ……等 and 等……; 等 as a verb (等到) or noun (等级) says no more than itself. */
const withEtc = /……等等?(?![级待到候于同])|(?<=[一-鿿”》）])(?<![平同何对均优高上中下劣一二三四头初])等……/g

/** P15: an ellipsis has six dots, as wide as two characters. */
export const ellipsisForm = blockRule({
  id: 'ellipsis-form',
  code: 'P15',
  name: '省略号用六个点，占两个字',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 15834-2011，省略号',
  messages: {
    form: '省略号应为“……”，占两个字的位置',
    twice: '省略号与“等”不并用，留用其一',
  },
  example: { wrong: '调研、座谈...', right: '调研、座谈……' },
  create: (report) => (block, original) => {
    const text = withoutAddresses(original)
    for (const { 0: words, index } of text.matchAll(withEtc)) {
      const [etc = ''] = /等等?/.exec(words) ?? []
      report({
        messageId: 'twice',
        block: block.id,
        start: index,
        end: index + words.length,
        suggestions: [{ text: etc }],
      })
    }
    for (const { 0: words, index } of text.matchAll(dots)) {
      const end = index + words.length
      if (right.test(words) || (!chinese.test(text.charAt(index - 1)) && !chinese.test(text.charAt(end)))) continue
      // Beside an ellipsis other dots make a row that a person has to read.
      if (words[0] !== '…' && (text[index - 1] === '…' || text[end] === '…')) continue
      // A longer row of dots is a line to be filled in, or leads to a page number.
      if (words.length > 6) continue
      // With 等 beside it an ellipsis in the right form would still be one too many.
      const etc = text[index - 1] === '等' || text[end] === '等'
      const remedies = etc ? { suggestions: [{ text: '' }] } : { fixes: [{ text: '……' }] }
      report({ messageId: 'form', block: block.id, start: index, end, ...remedies })
    }
  },
})
