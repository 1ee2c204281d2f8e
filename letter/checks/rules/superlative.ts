import { letterRule } from '../rule'
import { hintedPlaces, type Phrase } from '../text/phrases'

/** Claims to be the first, the only one or the greatest. */
const phrases: readonly Phrase[] = [
  {
    pattern:
      /(?:全国|全省|全市|全县|全区|国内|世界|全球|亚洲|国际|行业|业内|西部|华南|华东|中部)(?:范围内)?(?:率先)?(?:首创|首个|首家|首例|首次|首条|首座|唯一|第一(?!书记|产业|时间|部|批|届|次|轮|期|线|季度|阶段|步|方阵)|最大|最先进|最早|最高(?!人民|检|法|气温|标准)|最长|最好|之最)/g,
  },
  { pattern: /(?:世界|国际|全球|国内|全国|行业)(?:一流|领先|顶尖|顶级)/g },
  { pattern: /(?<!全国|全省|全市|全县|全区|国内|世界|全球|率先|行业|业内)首创(?!精神|产品|发展|奥莱|集团|股份|环保)/g },
  {
    pattern:
      /(?<!不|不是|全国|全省|全市|全县|全区|国内|世界|全球|行业|业内|国际)唯一(?!性|代码|标识|识别|编码|编号|依据|标准|码|身份|住房)/g,
  },
  { pattern: /最(?:先进|高级|权威|顶尖|完善|完备|领先|具(?:影响力|竞争力|活力))/g },
  { pattern: /(?:规模|面积|体量|数量|产量|投资|功能)最(?:大|多|高|全|齐全|完善)/g },
  { pattern: /独一无二|绝无仅有|史无前例|前所未有|无可比拟|举世无双|填补[^，。；\n]{0,8}空白/g },
  { pattern: /(?:全国|全省|全市|全县|全区|国内|世界|全球)最[美强优快](?=的|，|。)/g },
  { pattern: /最前列/g },
  {
    pattern: /(?:位居|名列|居|排名|位列|稳居)(?:全国|全省|全市|世界|全球|国内)?(?:第一(?!梯队|方阵)|首位|榜首)/g,
  },
]
/** So many places are shown in a letter. */
const limit = 5

/** C02: claims to be the first, the only or the best need grounds. */
export const superlative = letterRule({
  id: 'superlative',
  code: 'C02',
  name: '“首创”“唯一”“最”一类绝对化用语，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：用语留有余地，绝对化的说法有据可查',
  messages: { found: '“{words}”是绝对化用语，请核对是否有据' },
  example: { wrong: '在全国首创实施保税监管改革', right: '较早在全国实施保税监管改革' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { words, advice: _, ...place } of hintedPlaces(letter, phrases, limit))
        report({ messageId: 'found', data: { words }, ...place })
    },
})
