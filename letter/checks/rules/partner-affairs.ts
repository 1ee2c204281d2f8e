import { letterRule } from '../rule'
import { hintedPlaces, type Phrase } from '../text/phrases'

/** Changes and quarrels inside a company or school that is no agency. */
const phrases: readonly Phrase[] = [
  {
    pattern:
      /(?:董事会|校董会|监事会|股东会|股东大会|理事会|管理层|高管|董事长|总裁|股权结构|控股股东|实际控制人)(?:主要)?(?:成员|人员|人选)?(?:发生|出现|进行)?(?:调整|变更|更换|变动|换届|改组|改选|重组|分歧|更迭)/g,
  },
  { pattern: /(?:新组建|重新组建|调整后)的(?:董事会|校董会|理事会|股东会|管理层)/g },
  {
    pattern: /(?:股东|合作方|投资方|企业|公司)(?:之间)?(?:内部)?(?:矛盾|纠纷|意见不一|存在分歧|意见分歧)/g,
  },
  { pattern: /资金链(?:断裂|紧张|出现问题)|经营(?:困难|不善|陷入困境)(?=[，。；]|$)/g },
]
/** So many places are shown in a letter. */
const limit = 3

/** C06: the inner affairs of a partner are not told. */
export const partnerAffairs = letterRule({
  id: 'partner-affairs',
  code: 'C06',
  name: '合作方的内部事务，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：不公开合作方的内部事务',
  messages: { found: '“{words}”是合作方的内部事务，请核对是否需要写出' },
  example: { wrong: '因合作方董事会成员调整', right: '因合作方原因' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { words, advice: _, ...place } of hintedPlaces(letter, phrases, limit))
        report({ messageId: 'found', data: { words }, ...place })
    },
})
