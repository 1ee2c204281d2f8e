import { letterRule } from '../rule'
import { issuerPlace } from '../text/issuer-place'
import { unquotedWords } from '../text/own-words'
import { partsOf } from '../text/parts'

/** What goes on after a place that speaks of itself; after these no agency's or institution's name can follow. */
const goesOn =
  '(?:现有|已|正在|正(?=[大全积加])|率先|成功|全面|持续|深入|每年|地处|位于|常住人口|户籍人口|户籍|共有|共建|拥有|累计|建成|新建|境内|范围内|辖区|目前|近年来|在全|将|是|的|也|积极|出台|印发|先后|开展|投入|新增|实现|坚持|高度重视|大力|始终|[一-鿿]{0,4}(?:经济|产业|行业)(?:总量|发展|规模))'

/** A09: an agency speaks of its own government in one way: 市政府, not 深圳市政府 as well. */
export const ownGovernmentNamed = letterRule({
  id: 'own-government-named',
  code: 'A09',
  name: '对本级政府的称呼前后一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：对本级政府的称呼前后一致',
  messages: {
    mixed: '本级政府一处称“{full}”，他处称“{short}”，宜统一',
    self: '称本地一处用“{full}”，他处用“{short}”，宜统一',
  },
  example: { wrong: '列入深圳市政府规划……根据市政府部署', right: '列入市政府规划……根据市政府部署' },
  create:
    (report) =>
    ({ letter }) => {
      const own = issuerPlace(letter.facts.issuer)
      if (!own) return
      const { place, level } = own
      const full = new RegExp(`${place}(?:人民)?政府(?!采购|投资|性|网|令|规章|办公|质量|引导|债)`)
      const short = new RegExp(`(?<![一-鿿])${level}政府|(?:[经报由据在和受及、]|根据|按照)${level}政府`)
      const parts = partsOf(letter, 'paragraph', 'heading', 'closing').map((part) => ({
        ...part,
        words: unquotedWords(part.block, part.text),
      }))
      const tell = (messageId: string, usual: RegExp, other: RegExp, right: string) => {
        if (!parts.some(({ words }) => usual.test(words))) return
        const where = parts.find(({ words }) => other.test(words))
        const found = where && other.exec(where.words)
        if (!found) return
        const [full] = found
        const place = { block: where.id, start: found.index, end: found.index + full.length }
        report({ messageId, data: { full, short: right }, ...place, suggestions: [{ text: right }] })
      }
      tell('mixed', short, full, `${level}政府`)
      tell(
        'self',
        new RegExp(`我${level}(?!场)|(?:(?<!安)全|(?<![基根日资版样])本)${level}(?!场)`),
        new RegExp(`(?<![一-鿿])${place}(?=${goesOn})`),
        `我${level}`,
      )
    },
})
