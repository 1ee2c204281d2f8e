/** A number in Arabic figures, as a pattern: 1,200 and 5.5 too; bounded, so that long runs of digits cost nothing. */
export const figure = '\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?'

/** What such a number comes to. */
export function figureValue(words: string): number {
  return Number(words.replaceAll(',', ''))
}

const signs: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The value of one Chinese figure from 〇 to 九; NaN for any other sign. */
export function chineseFigure(sign: string): number {
  return signs[sign] ?? Number.NaN
}
