import { blockRule } from '../rule'
import { ownProse } from '../text/own-words'

/** 具有国际影响力“天工精制”: an attribute that ends in a quality stands directly before a name in marks. */
const attribute =
  /(?:具有|富有|拥有|具备|享有|极具|颇具)[^，。；：！？、的“”《》\n]{1,14}(?:影响力|竞争力|知名度|美誉度|辐射力|吸引力|代表性|权威性|特色|水平|声誉|盛誉|价值|意义|优势|地位|潜力|活力|规模|实力)(?=[“《])/g

/** W08: an attribute is joined to its name by 的. */
export const missingDe = blockRule({
  id: 'missing-de',
  code: 'W08',
  name: '定语后不漏“的”',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：文从字顺，成分完整',
  messages: { missing: '“{words}”后疑漏“的”' },
  example: { wrong: '具有国际影响力“天工精制”大赛', right: '具有国际影响力的“天工精制”大赛' },
  create: (report) => (block, text) => {
    for (const { index: start, 0: words } of ownProse(block, text).matchAll(attribute)) {
      const end = start + words.length
      report({
        messageId: 'missing',
        data: { words },
        block: block.id,
        start,
        end,
        suggestions: [{ title: '补上“的”', text: `${words}的` }],
      })
    }
  },
})
