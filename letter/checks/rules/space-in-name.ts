import { blockRule } from '../rule'

const han = '[\\u3400-\\u9fff]'
const gap = '[ \\u00a0\\u3000]{1,4}'
const stretched = `(?<![\\u3400-\\u9fff])((?![各全诸])${han})(${gap})(${han})`
/** A name in a salutation, between 尊敬的 or a separator and 代表, 等 or the next separator. */
const greeted = new RegExp(
  `(?<=^|[、，,；;]|尊敬的|代表|委员|[、，,；;] )${stretched.replace('(?<![\\u3400-\\u9fff])', '')}(?=[ \\u3000]?(?:代|委|同志|先生|女士|等|和|[、，,；;：:]|$))`,
  'g',
)
/** A name behind 联系人： and the like. */
const asked = new RegExp(`(?<=[系办理]\\s?人(?:及联系电话|及电话|姓名)?\\s?[：:] ?)${stretched}(?!${han})`, 'g')

/** T07: the name of two characters is not stretched by a space. */
export const spaceInName = blockRule({
  id: 'space-in-name',
  code: 'T07',
  name: '两字人名中间不加空格',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：称谓和联系人中的两字人名不用空格拉开，同一文中写法一致',
  messages: { space: '姓名“{name}”中间的空格可以去掉' },
  example: { wrong: '尊敬的李 明代表：', right: '尊敬的李明代表：' },
  create: (report) => (block, text) => {
    const pattern = block.type === 'salutation' ? greeted : ['note', 'closing'].includes(block.type) ? asked : null
    if (!pattern) return
    for (const match of text.matchAll(pattern)) {
      const [whole, first = '', , last = ''] = match
      report({
        messageId: 'space',
        data: { name: first + last },
        block: block.id,
        start: match.index,
        end: match.index + whole.length,
        suggestions: [{ text: first + last }],
      })
    }
  },
})
