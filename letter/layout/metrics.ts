/** The fonts of a letter by their roles. */
export type FontRole = 'title' | 'body' | 'heading' | 'subheading'

/**
 * How wide characters are, in ems: signs of Western text and of Chinese text, and all that are not named. `joined` are
 * signs that the font sets as one, longest first, and that no line parts.
 */
export type FontMetrics = {
  joined: ReadonlyMap<string, number>
  western: ReadonlyMap<string, number>
  westernElse: number
  chinese: ReadonlyMap<string, number>
  chineseElse: number
}

/** The widths of every font that a letter is set in. */
export type Metrics = Readonly<Record<FontRole, FontMetrics>>

function row(first: string, widths: readonly string[], unitsPerEm: number): [string, number][] {
  const start = first.codePointAt(0) ?? 0
  return widths
    .join(' ')
    .split(' ')
    .map((width, step) => [String.fromCodePoint(start + step), Number(width) / unitsPerEm])
}

function signs(widths: readonly string[], unitsPerEm: number): [string, number][] {
  return widths
    .join(' ')
    .split(' ')
    .map((entry) => [entry.slice(0, 1), Number(entry.slice(1)) / unitsPerEm])
}

/** The widths in DejaVu Sans, which has 2048 units to the em: ASCII, Latin-1, Greek, Cyrillic and some signs. */
const dejaVuSans = new Map([
  ...row(
    ' ',
    [
      '651 821 942 1716 1303 1946 1597 563 799 799 1024 1716 651 739 651 690 1303 1303 1303 1303 1303 1303 1303',
      '1303 1303 1303 690 690 1716 1716 1716 1087 2048 1401 1405 1430 1577 1294 1178 1587 1540 604 604 1343 1141',
      '1767 1532 1612 1235 1612 1423 1300 1251 1499 1401 2025 1403 1251 1403 799 690 799 1716 1024 1024 1255 1300',
      '1126 1300 1260 721 1300 1298 569 569 1186 569 1995 1298 1253 1300 1300 842 1067 803 1298 1212 1675 1212 1212',
      '1075 1303 690 1303 1716',
    ],
    2048,
  ),
  ...row(
    '\u00a0',
    [
      '651 821 1303 1303 1303 1303 690 1024 1024 2048 965 1253 1716 739 2048 1024 1024 1716 821 821 1024 1303 1303',
      '651 1024 821 965 1253 1985 1985 1985 1087 1401 1401 1401 1401 1401 1401 1995 1430 1294 1294 1294 1294 604',
      '604 604 604 1587 1532 1612 1612 1612 1612 1612 1716 1612 1499 1499 1499 1499 1251 1239 1290 1255 1255 1255',
      '1255 1255 1255 2011 1126 1260 1260 1260 1260 569 569 569 569 1253 1298 1253 1253 1253 1253 1253 1716 1253',
      '1298 1298 1298 1298 1212 1300 1212',
    ],
    2048,
  ),
  ...row(
    'Α',
    [
      '1401 1405 1141 1401 1294 1403 1540 1612 604 1343 1401 1767 1532 1294 1612 1540 1235 0 1294 1251 1251 1612',
      '1403 1612 1565 604 1251 1350 1107 1298 693 1185 1350 1307 1212 1253 1107 1114 1298 1253 693 1207 1212 1303',
      '1144 1142 1253 1233 1300 1202 1298 1233 1185 1351 1183 1351 1715',
    ],
    2048,
  ),
  ...row(
    'А',
    [
      '1401 1405 1405 1249 1600 1294 2206 1313 1532 1532 1454 1540 1767 1540 1612 1540 1235 1430 1251 1248 1763',
      '1403 1590 1404 2190 2240 1705 1807 1405 1430 2211 1423 1255 1263 1207 1076 1416 1260 1845 1089 1331 1331',
      '1237 1309 1545 1339 1253 1339 1300 1126 1193 1212 1751 1212 1394 1210 1874 1929 1447 1617 1207 1124 1724',
      '1232',
    ],
    2048,
  ),
  ...signs(
    [
      '‐739 ‑739 ‒1303 –1024 —2048 ―2048 ‘651 ’651 “1061 ”1061 „1061 •1208 …2048 ‰2748 ′465 ″765 €1303 №2130 ℃2300',
      '™2048 ←1716 ↑1716 →1716 ↓1716 ≈1716 ≠1716 ≤1716 ≥1716 −1716 ⁰821 ⁴821 ⁵821 ⁶821 ⁷821 ⁸821 ⁹821 ₀821 ₁821',
      '₂821 ₃821 ₄821 ₅821 ₆821 ₇821 ₈821 ₉821 Ⅰ604 Ⅱ1008 Ⅲ1412 Ⅳ1890 Ⅴ1401 Ⅵ1889 Ⅶ2293 Ⅷ2697 Ⅸ1879 Ⅹ1403 ①1836',
      '②1836 ③1836 ④1836 ⑤1836 ⑥1836 ⑦1836 ⑧1836 ⑨1836 ⑩1836 ★1836 ☆1836 ●1787 ○1787 ◎1787 ◆1575 ◇1575 ■1935 □1935',
      '▲1575 △1575 ▼1575 ▽1575 √1305 ∞1706 ∑1380 ∵1303 ∴1303 ∶533 ∥1024 ∠1836 ⊥1784 ℉1949 ℓ846 †1024 ‡1024 ‹819',
      '›819 ▪1388 ⇒1716 ↔1716',
    ],
    2048,
  ),
])

/** Signs that are not as wide as a character among Chinese ones in Noto Sans CJK, which has 1000 units to the em. */
const notoSansCjk = new Map([
  ...signs(['‚278 ′278 ‹302 ›302 ℓ457 „474 ″474 ‒536 –536 €555 −555 ™711 ✓683 №997 ‑375'], 1000),
  ...signs(['⁰400 ⁴411 ⁵400 ⁶400 ⁷400 ⁸400 ⁹400 ₀400 ₁400 ₂400 ₃400 ₄400 ₅400 ₆400 ₇400 ₈400 ₉400'], 1000),
  ...signs(['≈838 ∼838 ∗838 ✔838 ↔838 ⋅318 ∙625'], 1000),
  ...row(
    '｡',
    Array.from({ length: 63 }, () => '500'),
    1000,
  ),
  [' ', 0.224],
  ['\u00a0', 0.224],
] as [string, number][])

/** What DejaVu Sans joins where that changes the width, and the dash of two characters. */
const joined = new Map(Object.entries({ ffi: 1980 / 2048, ffl: 1980 / 2048, ff: 1411 / 2048, '——': 2 }))

const substitute: FontMetrics = {
  joined,
  western: dejaVuSans,
  westernElse: 1,
  chinese: notoSansCjk,
  chineseElse: 1,
}

/**
 * The widths where none of the fonts of official letters is installed: office programs on Linux then take DejaVu Sans
 * and Noto Sans CJK. Read from the tables of these fonts.
 */
export const substituteMetrics: Metrics = {
  title: substitute,
  body: substitute,
  heading: substitute,
  subheading: substitute,
}
