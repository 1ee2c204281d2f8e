import { blockRule } from '../rule'
import { linesOf } from '../text/lines'
import { withoutQuoted } from '../text/pairs'

/** The end of a clause that announces several things. */
const several =
  /(?:一系列|多项|多个|若干|几[个项点条]|[两三四五六七八九十2-9][个项点条])(?:[^，。；：]{0,14})(?:措施|举措|政策|文件|制度|办法|做法|工作|行动|项目|问题|困难|原因)$/
/** The begin of a sentence that adds one more. */
const goesOn =
  /^(?:同时|此外|另外|随后|之后|在此基础上|再次|其次)|^[^，。]{0,12}，?[^，。]{0,6}(?:还|又)(?:将?[^，。原款清要是有])/
/** How far behind a colon is read, in characters. */
const longest = 1500
/** Items have rules of their own. */
const item = /^(?:一是|一要|首先|第一|其一|一方面|①|[（(][1一][）)]|1[.．、])/

/** P11 as a hint: a colon announces several things, and only the first stands before the full stop that ends what it announces. */
export const colonAnnouncement = blockRule({
  id: 'colon-announcement',
  code: 'P11',
  name: '冒号提示的内容在一句之内说完',
  severity: 'info',
  strength: 'general',
  basis: 'GB/T 15834-2011，冒号：提示范围一般到句末为止',
  messages: { cut: '冒号的提示范围到句号为止，后面几句管不到，冒号宜改为句号' },
  example: {
    wrong: '出台了一系列政策：2020年印发了甲方案。2021年还印发了乙规划。',
    right: '出台了一系列政策。2020年印发了甲方案。2021年还印发了乙规划。',
  },
  create: (report) => (block, text) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    for (const line of linesOf(withoutQuoted(text)))
      for (const { index } of line.text.matchAll(/：/g)) {
        const after = line.text.slice(index + 1, index + longest)
        if (item.test(after) || !several.test(line.text.slice(Math.max(0, index - 40), index))) continue
        const [, ...later] = after.split('。').slice(0, 8)
        if (!later.some((sentence) => goesOn.test(sentence))) continue
        const start = line.start + index
        report({ messageId: 'cut', block: block.id, start, end: start + 1, suggestions: [{ text: '。' }] })
      }
  },
})
