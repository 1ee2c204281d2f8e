import type { Facts } from '../model/facts'
import { isDisclosureLine } from './disclosure'
import { halfWidth } from './words'

/** What the marks above the title say: facts that no part prints, and the words of a disclosure mark. */
export type HeadMarks = { facts: Partial<Facts>; disclosure: string; doubtful: string[] }

type Mark = { pattern: RegExp; write: (value: string) => Partial<Facts> }

const end = '(?=\\s|$|[（(【]|[A-DＡ-Ｄ甲乙丙丁]\\s*类|签发)'
const number = '(?:第?\\s*[\\d×XＸx*]+\\s*号?|[^\\s〔（()]{0,4}号)'
/** What is classed, and as what: 办理结果, 类别, 答复类型, 办理结果分类. */
const classLabel =
  '(?:(?:建议|提案|答复|办理|办复|办结|复文|处理){0,3}(?:结\\s*果|类\\s*别|类\\s*型|分\\s*类|等\\s*级)(?:分\\s*类|类\\s*别|类\\s*型|等\\s*级)?)'
const classSign = '[A-DＡ-Ｄa-d甲乙丙丁]'
/** What a class means, in brackets behind it. */
const classMeaning = '(?:\\s*[（(][^（()）]{2,16}[）)])?'

/** A document number, right or wrong in its brackets (GB/T 9704-2012, 7.2.5). */
const documentNumber = new RegExp(
  `^(?:发文字号|文\\s*号)?[：:]?\\s*([\\u4e00-\\u9fffA-Za-z]{1,16}\\s*[〔[【［(（﹝]\\s*\\d{2,4}\\s*[〕\\]】］)）﹞]?\\s*${number})${end}`,
)

const marks: Mark[] = [
  { pattern: documentNumber, write: (value) => ({ documentNumber: value }) },
  {
    pattern: /^(?:签\s*发\s*人?|领导签字|审\s*签\s*人?)\s*[：:]\s*((?:[^\s：:〔]\s+[^\s：:〔](?=\s|$))|[^\s：:〔]*)/,
    write: (value) => ({ signer: value.replace(/\s/g, '') }),
  },
  { pattern: /^((?:绝密|机密|秘密)(?:★\S*)?)(?=\s|$)/, write: (value) => ({ secrecy: value }) },
  { pattern: /^(特急|加急|平急|特提|急件)(?=\s|$)/, write: (value) => ({ urgency: value }) },
  { pattern: /^(?:份\s*号[：:]?\s*)?(\d{6})$/, write: (value) => ({ copyNumber: value }) },
]

const classPattern = new RegExp(
  `^[（(【[〔]?\\s*(?:${classLabel}\\s*[：:]?\\s*)?[“"（(【[]?\\s*(${classSign})\\d?\\s*[”"）)】\\]]?\\s*类?\\s*[）)】\\]〕]?${classMeaning}(?=\\s|$)`,
)
const endClassPattern = new RegExp(
  `^[（(【[〔]?\\s*${classLabel}\\s*[：:]?\\s*[“"（(【[]?\\s*(${classSign})\\d?\\s*[”"）)】\\]]?\\s*类?\\s*[）)】\\]〕]?${classMeaning}[。]?$`,
)

/** The class of a sign: A to D in any width; 甲乙丙丁 are counted through in their order. */
function classOf(sign: string): { facts: Partial<Facts>; doubtful: string[] } {
  const place = '甲乙丙丁'.indexOf(sign)
  const letter = place >= 0 ? 'ABCD'[place] : halfWidth(sign).toUpperCase()
  const resultClass = (['A', 'B', 'C', 'D'] as const).find((known) => known === letter) ?? ''
  const doubtful = place >= 0 ? [`办理结果“${sign}类”按${resultClass}类记，请核对`] : []
  return { facts: { resultClass }, doubtful }
}

/** The class that a line at the end of a letter names behind its label (办复类别：B); null where it is none. */
export function endClassOf(text: string): ReturnType<typeof classOf> | null {
  const sign = endClassPattern.exec(text)?.[1]
  return sign ? classOf(sign) : null
}

function readOne(text: string): { marks: HeadMarks; rest: string } | null {
  for (const mark of marks) {
    const found = mark.pattern.exec(text)
    if (found) {
      const rest = text.slice(found[0].length).trimStart()
      return { marks: { facts: mark.write((found[1] ?? '').trim()), disclosure: '', doubtful: [] }, rest }
    }
  }
  const sign = classPattern.exec(text)
  if (sign?.[1]) return { marks: { ...classOf(sign[1]), disclosure: '' }, rest: text.slice(sign[0].length).trimStart() }
  return null
}

/**
 * A line above the salutation that holds nothing but marks: document number, signer, class, disclosure, secrecy, urgency,
 * copy number, any of them side by side. Null where words are left over.
 */
export function headMarksOf(line: string): HeadMarks | null {
  const all: HeadMarks = { facts: {}, disclosure: '', doubtful: [] }
  let rest = line
  while (rest !== '') {
    if (isDisclosureLine(rest)) return { ...all, disclosure: rest }
    const first = /^\S+(?=\s)/.exec(rest)?.[0]
    if (first && isDisclosureLine(first)) {
      all.disclosure = first
      rest = rest.slice(first.length).trimStart()
      continue
    }
    const one = readOne(rest)
    if (!one) return null
    Object.assign(all.facts, one.marks.facts)
    all.doubtful.push(...one.marks.doubtful)
    rest = one.rest
  }
  return all
}
