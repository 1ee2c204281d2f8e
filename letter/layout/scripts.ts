/** Which font and which rules of breaking a character follows: Chinese, Western, or neither (Arabic, Thai, …). */
export type Script = 'chinese' | 'western' | 'complex'

type Range = readonly [first: number, last: number]

/** Blocks whose characters are Chinese, Western or complex as a whole, as office programs have it. */
const chineseBlocks: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0xd7af],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3134f],
]
const westernBlocks: readonly Range[] = [
  [0x0000, 0x02ff],
  [0x0370, 0x058f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x16ff],
  [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
]
const complexBlocks: readonly Range[] = [
  [0x0590, 0x109f],
  [0x1200, 0x139f],
  [0x1780, 0x18af],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
]

/** Signs that go with the text before them although their block is Western: blanks and tone marks. */
const weakSigns = /[ \u00a0\u02c7\u02ca\u02cb\u02d9]/

function isIn(code: number, blocks: readonly Range[]): boolean {
  return blocks.some(([first, last]) => code >= first && code <= last)
}

/** The script of a character by itself; null where it takes that of the text before it, like “ ” — … ℃ ①. */
function ownScript(sign: string): Script | null {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x4e00 && code <= 0x9fff) return 'chinese'
  if (weakSigns.test(sign)) return null
  if (isIn(code, chineseBlocks)) return 'chinese'
  if (isIn(code, westernBlocks)) return 'western'
  if (isIn(code, complexBlocks)) return 'complex'
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(sign) && code < 0x2150 ? 'western' : null
}

/** The script of every UTF-16 unit of a text. Signs without a script before them take that of the text after them. */
export function scriptsOf(text: string): Script[] {
  const scripts: Script[] = []
  let script: Script | null = null
  for (const sign of text) {
    const own = ownScript(sign)
    if (own && !script) scripts.fill(own)
    script = own ?? script
    for (let unit = 0; unit < sign.length; unit += 1) scripts.push(script ?? 'chinese')
  }
  return scripts
}
