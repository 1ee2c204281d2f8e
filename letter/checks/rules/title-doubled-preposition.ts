import { letterRule } from '../rule'
import { withoutQuoted } from '../text/pairs'
import { partsOf } from '../text/parts'

/** S05: 关于对 says the same thing twice; many offices write it, so it is a hint. */
export const titleDoubledPreposition = letterRule({
  id: 'title-doubled-preposition',
  code: 'S05',
  name: '标题不宜“关于”“对”叠用',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：标题文字简洁',
  messages: { doubled: '标题中“关于”“对”叠用，留一个即可' },
  example: { wrong: '关于对第12号建议答复意见的函', right: '关于第12号建议答复意见的函' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { id, text } of partsOf(letter, 'title'))
        for (const { 0: words, index } of withoutQuoted(text).matchAll(/关于\s*对(?![外口台])/g))
          report({
            messageId: 'doubled',
            block: id,
            start: index,
            end: index + words.length,
            suggestions: [{ text: '关于' }],
          })
    },
})
