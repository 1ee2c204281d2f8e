import { blockRule } from '../rule'
import { listedWords } from '../text/listed-words'

/** W02: no wrongly written words; the list holds those that are wrong wherever they stand. */
export const wrongWord = blockRule({
  id: 'wrong-word',
  code: 'W02',
  name: '不写错别字',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》：文字规范；《现代汉语词典》',
  messages: { wrong: '“{term}”应为“{right}”{why}' },
  example: { wrong: '为文旅融合增砖加瓦', right: '为文旅融合添砖加瓦' },
  create: (report, { words }) => listedWords(words, true, report),
})
