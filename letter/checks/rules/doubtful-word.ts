import { blockRule } from '../rule'
import { listedWords } from '../text/listed-words'

/** W02: words that are right elsewhere and probably wrong where they stand. */
export const doubtfulWord = blockRule({
  id: 'doubtful-word',
  code: 'W02',
  name: '易混易错的词，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：按《现代汉语词典》的推荐词形',
  messages: { wrong: '“{term}”是否应为“{right}”，请核对{why}' },
  example: { wrong: '群众出行不变', right: '群众出行不便' },
  create: (report, { words }) => listedWords(words, false, report),
})
