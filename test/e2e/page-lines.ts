import type { Page } from '@playwright/test'

/** A line of a block as it stands in the window, its middle and ends in millimetres from the upper left corner of the first page. */
export type ShownLine = { block: string; text: string; middle: number; left: number; right: number }

function readLines(): ShownLine[] {
  const paper = document.querySelector('.paper')
  if (!paper) throw new Error('there is no paper')
  const origin = paper.getBoundingClientRect()
  const millimetre = origin.width / 210
  const lines: ShownLine[] = []
  for (const block of document.querySelectorAll<HTMLElement>('.letter-text > [data-block]')) {
    if (block.querySelector('table')) continue
    let last: ShownLine | undefined
    let lastTop = Number.NaN
    for (const string of block.querySelectorAll('[data-slate-string]')) {
      const node = string.firstChild as Text
      for (let place = 0; place < node.length; place += 1) {
        const range = document.createRange()
        range.setStart(node, place)
        range.setEnd(node, place + 1)
        const box = [...range.getClientRects()].at(-1)
        const sign = node.data.charAt(place)
        if (!box || sign === '\n') continue
        if (Math.abs(box.top - lastTop) > 4 || !last) {
          last = { block: block.dataset.block ?? '', text: '', middle: 0, left: 0, right: 0 }
          last.middle = ((box.top + box.bottom) / 2 - origin.top) / millimetre
          lines.push(last)
        }
        // Blanks before the first word take no room.
        if (last.text.trim() === '') last.left = (box.left - origin.left) / millimetre
        lastTop = box.top
        last.text += sign
        last.right = (box.right - origin.left) / millimetre
      }
    }
  }
  return lines
}

/** The lines of the letter as the window shows them, tables left out. */
export function shownLines(page: Page): Promise<ShownLine[]> {
  return page.evaluate(readLines)
}
