import { splitRunIn } from '../../model/block'
import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'

/** Above so many characters a sentence is hard to read. */
const longest = 120
/** So many names on end are a list and not a sentence. */
const listMarks = 10
const parts = /[^。！？；\n]+/g

/** The characters that a reader has to follow; a title or a quotation counts as a whole. */
function readLength(words: string): number {
  return [...words.replace(/\uFFFC+/g, '书名')].length
}

/** W10: a sentence ends after 120 characters at most; parts divided by ； are counted one by one. */
export const longSentence = blockRule({
  id: 'long-sentence',
  code: 'W10',
  name: '句子不宜过长（一百二十字以内）',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：行文简洁，长句断开',
  messages: { long: '这一句长{length}字，宜断开' },
  example: { wrong: '一句话二百余字不断句', right: '分成两三句，一句讲一件事' },
  create: (report) => (block, text) => {
    if (!['opening', 'heading', 'paragraph', 'closing'].includes(block.type)) return
    const from = block.type === 'heading' ? splitRunIn(text).heading.length : 0
    if (block.type === 'heading' && from === text.length) return
    for (const { index, 0: sentence } of unquotedProse(block, text).matchAll(parts)) {
      const start = index + sentence.length - sentence.trimStart().length
      if (start < from || readLength(sentence.trim()) <= longest || sentence.split('、').length > listMarks) continue
      report({
        messageId: 'long',
        data: { length: [...sentence.trim()].length },
        block: block.id,
        start,
        end: index + sentence.trimEnd().length,
      })
    }
  },
})
