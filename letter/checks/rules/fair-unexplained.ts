import { letterRule } from '../rule'
import { unquotedWords } from '../text/own-words'
import { partsOf } from '../text/parts'
import { shortFormsOf } from '../text/short-forms'

/** Fairs by their short names: 农博会, 农交会, 西洽会. 交会 is also a word of its own (线路交会). */
const fairs =
  /[南北农药茶西东中厦兰京旅渔林花园世航智数体教军汽装绿哈津青沪渝湘黔滇桂闽鄂豫皖赣冀晋鲁苏浙种酒果菌竹石陶纺家光康健老年](?:博会|洽会|旅会|交会(?!处|点|口|于|路))/g

const full = /博览会|交易会|洽谈会|展览会/

/** Fairs that the list of abbreviations has already. */
const listed = /^(?:海交会|进博会|消博会)$/

/** A01: a fair is called by its full name at the first mention. */
export const fairUnexplained = letterRule({
  id: 'fair-unexplained',
  code: 'A01',
  name: '展会的简称首次出现写全称',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：首次出现用全称或作说明',
  messages: { unexplained: '展会简称“{words}”首次出现，宜写全称' },
  example: { wrong: '组织企业参加农交会', right: '组织企业参加中国国际农产品交易会' },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter, 'heading', 'paragraph', 'closing')
      if (parts.some(({ text }) => full.test(text))) return
      const told = new Set(shortFormsOf(letter).map(({ short }) => short))
      for (const { id, block, text } of parts)
        for (const found of unquotedWords(block, text).matchAll(fairs)) {
          const [words] = found
          if (told.has(words) || listed.test(words)) continue
          told.add(words)
          const start = found.index
          report({ messageId: 'unexplained', data: { words }, block: id, start, end: start + words.length })
        }
    },
})
