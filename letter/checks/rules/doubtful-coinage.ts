import { blockRule } from '../rule'
import { listedWords } from '../text/listed-words'

/** W09: words that may be made up. */
export const doubtfulCoinage = blockRule({
  id: 'doubtful-coinage',
  code: 'W09',
  name: '疑似生造的词语，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：公文用词规范，不生造词语',
  messages: { wrong: '“{term}”疑似生造的说法，可考虑写作“{right}”{why}' },
  example: { wrong: '产业健康化水平', right: '产业健康水平' },
  create: (report, { coinages }) => listedWords(coinages, false, report),
})
