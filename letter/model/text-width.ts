/** Signs that are as narrow as half a Chinese character in the fonts of official letters. */
const narrow = /[\u0020-\u007e\u00a0-\u00ff]/

/** Where a letter or digit meets a Chinese character, which office programs set a little apart. */
const meetings = /(?<=[A-Za-z0-9])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[A-Za-z0-9])/gu

/** The width of the gap where they meet, in Chinese characters. */
const meetingGap = 0.25

/** The width of a text in Chinese characters (em): letters, digits and Latin signs count half, and a quarter where they meet Chinese. */
export function textEms(text: string): number {
  let width = meetingGap * (text.match(meetings)?.length ?? 0)
  for (const sign of text) width += narrow.test(sign) ? 0.5 : 1
  return width
}
