import { chineseNumber } from '../../model/numerals'
import { letterRule, type Report } from '../rule'
import { type Part, partOf } from '../text/parts'

type Counted = { count: number; start: number; end: number }

const numeral = '\\d{1,6}|[一二两三四五六七八九十百]{1,6}'

function numberOf(words: string): number {
  return chineseNumber(words) ?? Number(words)
}

/** Every 等N名 of a text that counts deputies or members. */
function countsIn(text: string): Counted[] {
  const form = new RegExp(`等\\s{0,8}(${numeral})\\s{0,8}(?:名|位|人)(?=[^，。；]{0,6}(?:代表|委员))`, 'g')
  return [...text.matchAll(form)].map(({ 0: words, 1: count = '', index }) => ({
    count: numberOf(count),
    start: index,
    end: index + words.length,
  }))
}

/** The names that a salutation lists, and the N of 等N名 or of a bare N名 after them. */
function greeted(text: string): (Counted & { names: number; others: boolean }) | null {
  const form = new RegExp(`^\\s*(?:尊敬的)?([^：:]+?)(等?)\\s{0,8}(${numeral})\\s{0,8}(?:名|位)`, 'd')
  const found = form.exec(text)
  if (!found) return null
  const [words, list = '', others, count = ''] = found
  const names = list.split(/[、，,]/).filter((name) => name.trim() !== '').length
  const start = found.indices?.[2]?.[0] ?? 0
  return { names, others: others !== '', count: numberOf(count), start, end: words.length }
}

function inSalutation({ id, text }: Part, signed: number): Report[] {
  const printed = greeted(text)
  if (!printed) return []
  const { names, others, count, start, end } = printed
  const place = { block: id, start, end }
  if (others ? names > count : names > 1 && names !== count)
    return [{ messageId: 'listed', data: { count, names }, ...place }]
  return signed > 1 && signed !== count ? [{ messageId: 'signed', data: { count, signed }, ...place }] : []
}

/** S14: the N of 等N名代表 agrees with the names, with the original's signatories and wherever else it is printed. */
export const recipientCount = letterRule({
  id: 'recipient-count',
  code: 'S14',
  name: '“等N名代表”的人数与名单相符',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：人名、数字准确',
  messages: {
    listed: '人数与名单不符：写明{count}名，列出{names}名',
    signed: '人数与原件不符：写明{count}名，原件署名{signed}名',
    elsewhere: '人数前后不一致：此处{count}名，称谓{greeted}名',
  },
  example: { wrong: '李明、王芳、赵强等2名代表：', right: '李明、王芳、赵强等3名代表：' },
  create:
    (report) =>
    ({ letter }) => {
      const salutation = partOf(letter, 'salutation')
      if (!salutation) return
      inSalutation(salutation, letter.proposal?.names.length ?? 0).forEach(report)
      const greetedCount = greeted(salutation.text)?.count
      const opening = partOf(letter, 'opening')
      if (greetedCount === undefined || !opening) return
      for (const { count, start, end } of countsIn(opening.text))
        if (count !== greetedCount)
          report({ messageId: 'elsewhere', data: { count, greeted: greetedCount }, block: opening.id, start, end })
    },
})
