import { blockRule } from '../rule'
import { listedWords } from '../text/listed-words'

/** W09: no made-up words. */
export const coinedWord = blockRule({
  id: 'coined-word',
  code: 'W09',
  name: '不生造词语',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：公文用词规范，不生造词语',
  messages: { wrong: '“{term}”是生造的说法，宜写作“{right}”{why}' },
  example: { wrong: '推动产业健康化发展', right: '推动产业健康发展' },
  create: (report, { coinages }) => listedWords(coinages, true, report),
})
