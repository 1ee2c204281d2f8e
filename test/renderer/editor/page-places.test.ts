import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, layoutLetter } from '../../../letter/layout/layout'
import type { Table } from '../../../letter/model/block'
import {
  type BlockPlace,
  betweenPages,
  pageStep,
  placeBlocks,
  textTop,
} from '../../../renderer/editor/pages/page-places'
import { createPager, pageOfSpot } from '../../../renderer/session/paging'
import { letterOf, part, plainLetter } from '../../docx/letters'
import { letters } from '../../layout/long-letters'

/** Where lines and rows come to stand when they flow one below the other with the room that their blocks make. */
function flowed(layout: Layout, places: ReadonlyMap<string, BlockPlace>): { shown: number[]; wanted: number[] } {
  const shown: number[] = []
  const wanted: number[] = []
  const begun = new Set<string>()
  let flow = textTop
  for (const [index, { lines, rows }] of layout.pages.entries()) {
    const words = lines.filter(({ cell }) => !cell)
    const own = rows.filter(({ repeated }) => !repeated)
    for (const piece of [...words, ...own].sort((a, b) => a.top - b.top)) {
      const place = places.get(piece.block)
      if (!begun.has(piece.block)) flow += place?.above ?? 0
      begun.add(piece.block)
      if ('row' in piece) {
        const before = place?.rows[piece.row - 1]?.down ?? 0
        flow += (place?.rows[piece.row]?.down ?? 0) - before
      } else flow += place?.gaps.find(({ start }) => start === piece.start)?.gap ?? 0
      shown.push(flow)
      wanted.push(index * pageStep + piece.top)
      flow += piece.height
    }
  }
  return { shown, wanted }
}

const longTable: Table = {
  type: 'table',
  id: 'costs',
  headRows: 1,
  children: Array.from({ length: 40 }, (_, row) => ({
    type: 'row',
    children: [{ type: 'cell', children: [{ text: `第${row}项` }] }],
  })),
}

describe('the room that blocks make', () => {
  it('puts every line of any letter where its page has it', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const layout = layoutLetter(letter)
        const { shown, wanted } = flowed(layout, placeBlocks(layout, new Map()))
        expect(shown).toHaveLength(wanted.length)
        for (const [line, top] of wanted.entries()) expect(Math.abs((shown[line] ?? 0) - top)).toBeLessThan(0.5)
      }),
      { numRuns: 40 },
    )
  })

  it('lets the rows of a table stand lower on each page, below the head that is repeated there', () => {
    const { layout, places } = createPager()(letterOf([part('title', '复函'), longTable]))
    const downs = places.get('costs')?.rows.map(({ down }) => down) ?? []
    expect(downs).toHaveLength(40)
    expect(downs[0]).toBe(0)
    const pages = new Set(downs)
    expect(pages.size).toBe(layout.pages.length)
    expect(Math.min(...[...pages].filter((down) => down > 0))).toBeGreaterThan(betweenPages)
  })

  it('makes a page begin inside a paragraph where its line begins', () => {
    const { layout, places } = createPager()(
      letterOf([part('title', '复函'), part('paragraph', '我局高度重视。'.repeat(200))]),
    )
    const second = layout.pages[1]?.lines[0]
    const gaps = places.get(second?.block ?? '')?.gaps
    expect(gaps?.[0]?.start).toBe(second?.start)
    expect(gaps).toHaveLength(layout.pages.length - 1)
  })
})

describe('what the window shows beside what is printed', () => {
  it('makes no room for line breaks that paper leaves out twice', () => {
    const letter = (title: string) => letterOf([part('title', title), part('salutation', '李明代表：')])
    const above = (title: string) => {
      const [, salutation] = [...createPager()(letter(title)).places.values()]
      return salutation?.above ?? 0
    }
    const line = above('关于甲的\n复函') - above('关于甲的\n\n复函')
    expect(line).toBeGreaterThan(10)
    expect(above('关于甲的\n复函') - above('关于甲的\n复函\n')).toBeCloseTo(line)
  })

  it('gives a line to a part that is still to be written, and none to what may be left out', () => {
    const written = [part('title', '复函'), part('salutation', '李明代表：')]
    const { layout } = createPager()(
      letterOf([...written, part('opening', ''), part('paragraph', '完'), part('note', ''), part('attachment', '')]),
    )
    expect(layout.pages[0]?.lines.map(({ text }) => text)).toEqual(['复函', '李明代表：', '', '完'])
  })
})

describe('the page of a place', () => {
  const letter = plainLetter(30)
  const { layout } = createPager()(letter)

  it('is the page of the line that the place is on', () => {
    for (const { number, lines } of layout.pages)
      for (const { block, start } of lines) expect(pageOfSpot(layout, { block, offset: start, row: 0 })).toBe(number)
  })

  it('is none where a block takes no line', () => {
    expect(pageOfSpot(layout, { block: 'unknown', offset: 0, row: 0 })).toBeNull()
  })

  it('is that of the row in a table over several pages', () => {
    const { layout } = createPager()(letterOf([part('title', '复函'), longTable]))
    const pageOf = (row: number) => pageOfSpot(layout, { block: 'costs', offset: 0, row })
    expect([pageOf(0), pageOf(39)]).toEqual([1, layout.pages.length])
  })
})
