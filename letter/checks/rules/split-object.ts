import { blockRule } from '../rule'
import { withoutQuoted } from '../text/pairs'

/** What a unit's name ends in. */
const unitEnd =
  '(?:局|委|办|厅|部|署|会|院|校|大学|公司|集团|企业|政府|部门|单位|中心|所|处|队|站|银行|机构|学会|协会|联合会|园区|街道|[省市县区镇乡村]|等)'
/** What one does together with others. */
const together = '(?:共同|联合|合作|协作|探讨|商讨|洽谈|协商|沟通|对接|签订|签署|会商|商定|共建|保持)'
/** 与甲、乙，探讨: a comma between those with whom something is done and what is done. */
const wrong = new RegExp(
  `(?<=(?:^|[，。；：还并已将会曾局市区县校院])(?:分别|先后|多次|积极|主动|继续|同时)?(?:与|(?<!会)同))([^，。；：！？\\n]{2,30}、[^，。；：！？\\n]{1,30}?${unitEnd})，(?=${together})`,
  'g',
)

/** P13: no comma between those with whom something is done and what is done. */
export const splitObject = blockRule({
  id: 'split-object',
  code: 'P13',
  name: '“与……”和动词之间不用逗号',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：介词结构与它修饰的动词之间不停顿',
  messages: { comma: '“{words}”与后面的动词之间不用逗号' },
  example: { wrong: '与区政府、行业协会，探讨共建基地', right: '与区政府、行业协会探讨共建基地' },
  create: (report) => (block, text) => {
    if (!['opening', 'paragraph', 'heading', 'closing'].includes(block.type)) return
    for (const found of withoutQuoted(text).matchAll(wrong)) {
      const comma = found.index + found[0].length - 1
      const verb = /已|将|了|正在|开展|召开|进行/.test(found[1] ?? '')
      if (verb) continue
      report({
        messageId: 'comma',
        data: { words: text.slice(found.index, comma) },
        block: block.id,
        start: found.index,
        end: comma + 1,
        suggestions: [{ title: '删去逗号', edits: [{ block: block.id, start: comma, end: comma + 1, text: '' }] }],
      })
    }
  },
})
