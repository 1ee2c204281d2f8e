import { chineseNumber } from '../../model/numerals'
import { withoutQuoted } from './pairs'
import { squeezed } from './squeezed'

/** A proposal's number in a text: as printed, and the place of its 第…号 (UTF-16 units). */
export type ProposalNumber = { number: string; start: number; end: number }

const numberForm =
  /第([A-Za-z]{0,4}[-—]?\d[\dA-Za-z\-—]*|[〇零一二三四五六七八九十百千]+)号|(?<![第\d类A-Za-z-])([A-Za-z]{0,4}\d{2,})号|第((?:[A-Za-z]{0,4}\d{1,12}[、，,和及]){1,40}[A-Za-z]{0,4}\d{1,12})号/g
const before = /(?:建议|提案|议案|会议|编号[为：:]?)[（(]?$/
const after = /^(?:[（(][^（）()]{1,20}[）)])?[^，。；]{0,6}?(?:建议|提案|议案|原案|意见)|^[《“）)]/

/** The numbers of proposals that a text names (第20210639号建议); a 第3号 of other things, or inside 《》 or “”, is none. */
export function proposalNumbersIn(text: string): ProposalNumber[] {
  const { text: words, range } = squeezed(withoutQuoted(text))
  return [...words.matchAll(numberForm)].flatMap((found) => {
    const end = found.index + found[0].length
    if (
      !before.test(words.slice(Math.max(0, found.index - 12), found.index)) &&
      !after.test(words.slice(end, end + 40))
    )
      return []
    const numbers = found[3]?.split(/[、，,和及]/) ?? [found[1] ?? found[2] ?? '']
    return numbers.map((number) => ({ number, ...range(found.index, end) }))
  })
}

/** A number in the form in which two writings of it are equal: 0029 is 29, 二十 is 20, dh0271 is DH0271. */
export function plainNumber(number: string): string {
  const printed = number
    .trim()
    .normalize('NFKC')
    .replace(/^第|号$/g, '')
  const counted = chineseNumber(printed)
  return counted === null ? printed.toUpperCase().replace(/^0+(?=.)/, '') : String(counted)
}
