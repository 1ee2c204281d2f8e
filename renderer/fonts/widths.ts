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

/** The size in CSS pixels at which signs are measured, so large that no width is rounded. */
const measuredSize = 1000

/** The widths of a font that this computer has, by the family under which the page knows it. */
export function measureFont(family: string): FontMetrics {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('this page cannot measure text')
  pen.font = `${measuredSize}px "${family}"`
  pen.fontKerning = 'none'
  const widthOf = (text: string): number => pen.measureText(text).width / measuredSize
  const widths = new Map<string, number>()
  for (const [first, last] of measured)
    for (let code = first; code <= last; code += 1) {
      const sign = String.fromCodePoint(code)
      widths.set(sign, widthOf(sign))
    }
  return { joined: new Map([['——', widthOf('——')]]), western: widths, westernElse: 1, chinese: widths, chineseElse: 1 }
}
