import { letterRule } from '../rule'
import { hintedPlaces, type Phrase } from '../text/phrases'

/** Promises of results and times. */
const phrases: readonly Phrase[] = [
  {
    pattern: /确保[^，。；：！？\n]{0,20}(?:完成|建成|投入使用|通车|开工|竣工|交付|投用|开通|投产|完工)(?=[，。；]|$)/g,
  },
  { pattern: /保证[^，。；：！？\n]{0,16}(?:完成|建成|解决|实现|开通|到位)(?=[，。；]|$)/g },
  {
    pattern:
      /(?:年内|年底前|年前|\d{1,2}月底前|本月底前|今年底前|\d{4}年(?:底|内|上半年|下半年)前?)(?:全部|全面|正式|必须|务必|一定|将)?(?:建成|完工|通车|投用|竣工|开通)/g,
  },
  {
    pattern: /(?<![不])一定(?:会|要|将|能)[^，。；：！？\n]{0,12}(?:解决|完成|建成|实现|办好|办成|落实|做好)/g,
  },
  { pattern: /(?:彻底|根本上?|全部)解决(?=[，。；了]|[^，。；\n]{0,12}问题)/g },
  { pattern: /(?:承诺|郑重承诺)(?:在)?[^，。；：！？\n]{0,16}(?:完成|解决|建成|实现)/g },
]
/** So many places are shown in a letter. */
const limit = 4

/** C03: what is promised can be kept, and is for the agency to promise. */
export const promise = letterRule({
  id: 'promise',
  code: 'C03',
  name: '关于结果和时限的承诺，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：承诺不超越职权，留有余地',
  messages: { found: '“{words}”是承诺，请核对是否在职权之内、能否兑现' },
  example: { wrong: '确保2022年全部建成', right: '力争2022年建成' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { words, advice: _, ...place } of hintedPlaces(letter, phrases, limit))
        report({ messageId: 'found', data: { words }, ...place })
    },
})
