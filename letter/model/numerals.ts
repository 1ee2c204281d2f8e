const digits = '〇一二三四五六七八九'
const units = ['', '十', '百', '千']

/** A whole number from 1 to 9999 in Chinese numerals, as headings count: 12 is 十二, 20 is 二十, 101 is 一百〇一. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`not between 1 and 9999: ${value}`)
  let text = ''
  let pendingZero = false
  const figures = [...String(value)].map(Number)
  figures.forEach((figure, index) => {
    if (figure === 0) {
      pendingZero = text !== ''
      return
    }
    if (pendingZero) text += '〇'
    pendingZero = false
    text += `${digits[figure]}${units[figures.length - 1 - index]}`
  })
  return text.replace(/^一十/, '十')
}

/**
 * The value of a Chinese numeral up to 9999 (十二, 二十, 一百零五) or of up to fifteen figures one by one (二〇〇五); null where the text is
 * none.
 */
export function chineseNumber(text: string): number | null {
  if (!/^[〇零○一二两三四五六七八九十百千]+$/.test(text)) return null
  const plain = text.replace(/[零○]/g, '〇').replace(/两/g, '二')
  if (!/[十百千]/.test(plain))
    return plain.length > 15 ? null : Number([...plain].map((sign) => digits.indexOf(sign)).join(''))
  let value = 0
  let figure = 0
  for (const sign of plain) {
    const power = units.indexOf(sign)
    if (power > 0) {
      value += (figure === 0 ? 1 : figure) * 10 ** power
      figure = 0
    } else figure = digits.indexOf(sign)
  }
  return value + figure > 9999 ? null : value + figure
}
