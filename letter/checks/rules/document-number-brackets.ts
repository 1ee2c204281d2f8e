import { type LetterContext, letterRule, type Report } from '../rule'
import { partsOf } from '../text/parts'
import { sourcePlace } from '../text/source-place'

const wrongBrackets =
  /([[【（(［〖｛{〈<《])\s*(\d{2,4})\s*([\]】）)］〗｝}〉>》])|(〔)\s*(\d{2,4})\s*([\]】）)］〗｝}〉>》])|([[【（(［〖｛{〈<《])\s*(\d{2,4})\s*(〕)/
/** A number of a document of this century within a sentence; 2020）3号楼 and the like are none. */
const cited =
  /(?<=[\u4e00-\u9fa5]{2})(?:[[【（(［〖]\s*(20\d{2})\s*[\]】）)］〗〕]|〔\s*(20\d{2})\s*[\]】）)］〗])(?=\s*第?\s*\d{1,4}\s*号(?![楼线院馆门店路仓池井机床站地厂房厅]))/g

function ownNumber({ letter: { facts, blocks }, source }: LetterContext): Report[] {
  const number = facts.documentNumber
  const wrong = wrongBrackets.exec(number)
  const year = wrong?.[2] ?? wrong?.[5] ?? wrong?.[8]
  if (!wrong || !year) return []
  const data = { printed: wrong[0], right: `〔${year}〕` }
  const places = partsOf({ blocks }).flatMap(({ id, text }): Report[] => {
    const at = text.indexOf(number)
    if (at < 0) return []
    const start = at + wrong.index
    return [
      { messageId: 'own', data, block: id, start, end: start + wrong[0].length, suggestions: [{ text: data.right }] },
    ]
  })
  if (places.length > 0) return places
  const printed = sourcePlace(source, number)
  if (!printed) return [{ messageId: 'own', data, block: null }]
  const start = printed.start + wrong.index
  return [{ messageId: 'own', data, block: null, source: { ...printed, start, end: start + wrong[0].length } }]
}

/** S02: the year of a document number stands in 〔〕. */
export const documentNumberBrackets = letterRule({
  id: 'document-number-brackets',
  code: 'S02',
  name: '发文字号的年份用六角括号〔〕',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.2.5',
  messages: {
    own: '发文字号的年份应使用六角括号，“{printed}”应为“{right}”',
    cited: '引用的发文字号年份应使用六角括号，“{printed}”应为“{right}”',
  },
  example: { wrong: '深工信函【2021】639号', right: '深工信函〔2021〕639号' },
  create: (report) => (context) => {
    const own = ownNumber(context)
    own.forEach(report)
    const taken = new Set(own.map(({ block, start }) => `${block} ${start}`))
    for (const { id, text } of partsOf(context.letter))
      for (const found of text.matchAll(cited)) {
        if (taken.has(`${id} ${found.index}`)) continue
        const right = `〔${found[1] ?? found[2]}〕`
        report({
          messageId: 'cited',
          data: { printed: found[0], right },
          block: id,
          start: found.index,
          end: found.index + found[0].length,
          fixes: [{ text: right }],
        })
      }
  },
})
