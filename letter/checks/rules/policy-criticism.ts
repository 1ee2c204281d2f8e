import { letterRule } from '../rule'
import { hintedPlaces, type Phrase } from '../text/phrases'

/** Judgements on taxes, laws and policies of the State. */
const phrases: readonly Phrase[] = [
  {
    pattern:
      /(?:综合税率|税率|税负|税费|关税|增值税|消费税)[^，。；：！？\n]{0,6}?(?:过重|过高|偏重|偏高|较高|较重|高企|高(?=导致|造成|，|。|、|的))/g,
  },
  { pattern: /(?:关税|税收|税源|国有资产)(?:大量)?流失(?:严重)?/g },
  {
    pattern:
      /(?:国家|中央|上级|国务院|部委|现行|我国)[^，。；：！？\n]{0,12}(?:政策|税制|体制|制度|法律|法规|规定)(?:存在|尚|还|仍|过于|明显|严重)?[^，。；：！？\n]{0,6}(?:不合理|不科学|缺陷|漏洞|僵化|一刀切|脱离实际|相互矛盾|自相矛盾|打架)/g,
  },
  { pattern: /(?:政策|税制|体制|法律|法规)(?:严重)?(?:阻碍|制约|限制|束缚)了/g },
]
/** So many places are shown in a letter. */
const limit = 4

/** C04: a reply does not judge the policies of the State. */
export const policyCriticism = letterRule({
  id: 'policy-criticism',
  code: 'C04',
  name: '对国家政策、税制的负面评价，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：公开答复不评判国家政策',
  messages: { found: '“{words}”评价国家政策或税制，请核对是否妥当' },
  example: { wrong: '综合税率高导致关税流失严重', right: '进口环节税收政策与产业发展需要的衔接有待加强' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { words, advice: _, ...place } of hintedPlaces(letter, phrases, limit))
        report({ messageId: 'found', data: { words }, ...place })
    },
})
