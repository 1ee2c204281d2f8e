/** Signs that are as narrow as half a Chinese character in the fonts of official letters. */
const narrow = /[\u0020-\u007e\u00a0-\u00ff]/

/** The width of a text in Chinese characters (em): letters, digits and Latin signs count half. */
export function textEms(text: string): number {
  let width = 0
  for (const sign of text) width += narrow.test(sign) ? 0.5 : 1
  return width
}
