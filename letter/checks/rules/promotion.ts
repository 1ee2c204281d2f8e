import { letterRule } from '../rule'
import { hintedPlaces, type Phrase } from '../text/phrases'

const company = '(?:有限公司|有限责任公司|股份公司|集团公司|集团(?![化军式型])|产业园|商城|购物中心|度假村)'
const praise =
  '(?:龙头企业|领军企业|知名企业|著名企业|标杆企业|行业龙头|享誉|驰名|久负盛名|首屈一指|实力雄厚|信誉良好|品质优良|质量上乘|物美价廉|深受[^，。；\\n]{1,12}(?:欢迎|好评|青睐|信赖)|亮丽名片|值得信赖)'

/** A company or park that is named and praised in one sentence. */
const phrases: readonly Phrase[] = [
  { pattern: new RegExp(`${company}[^。；！？\\n]{0,30}?${praise}`, 'g') },
  { pattern: new RegExp(`${praise}[^。；！？，\\n]{0,24}?${company}`, 'g') },
]
/** So many places are shown in a letter. */
const limit = 3

/** C05: a reply does not promote a company. */
export const promotion = letterRule({
  id: 'promotion',
  code: 'C05',
  name: '点名推介企业、园区的表述，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：公文不为特定企业、产品作推介',
  messages: { found: '“{words}”点名称赞企业或园区，请核对是否有推介之嫌' },
  example: { wrong: '××珠宝有限公司是享誉全国的龙头企业', right: '辖区珠宝企业' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { words, advice: _, ...place } of hintedPlaces(letter, phrases, limit))
        report({ messageId: 'found', data: { words }, ...place })
    },
})
