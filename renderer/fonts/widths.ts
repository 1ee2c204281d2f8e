import type { FontMetrics } from '../../letter/layout/metrics'

type Range = readonly [first: number, last: number]

/** The signs whose widths fonts differ in: letters, digits and signs. Chinese characters are squares in all of them. */
const measured: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2c6, 0x2dd],
  [0x370, 0x45f],
  [0x2010, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x22ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x26ff],
  [0xff61, 0xff9f],
]

/** The size in CSS pixels at which text is measured, so large that no width is rounded. */
const measuredSize = 1000

/** Tells how wide text is, in ems, in fonts that are listed as in a style sheet. */
export function widthsIn(fonts: string): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('this page cannot measure text')
  pen.font = `${measuredSize}px ${fonts}`
  pen.fontKerning = 'none'
  return (text) => pen.measureText(text).width / measuredSize
}

/** The widths of a font that this computer has, by its fonts as a style sheet lists them. */
export function measureFont(fonts: string): FontMetrics {
  const widthOf = widthsIn(fonts)
  const widths = new Map<string, number>()
  for (const [first, last] of measured)
    for (let code = first; code <= last; code += 1) {
      const sign = String.fromCodePoint(code)
      widths.set(sign, widthOf(sign))
    }
  return { joined: new Map([['——', widthOf('——')]]), western: widths, westernElse: 1, chinese: widths, chineseElse: 1 }
}
