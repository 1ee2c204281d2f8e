import type { Layout } from '../../letter/layout/layout'

/** Where a page of the printed letter begins: `start` counts UTF-16 units in the block's own text. Page 1 needs no mark. */
export type PageStart = { page: number; block: string; start: number }

/** The beginnings of all pages but the first. A page that begins inside a table has no place in a block's text and is left out. */
export function pageStarts({ pages }: Layout): PageStart[] {
  return pages.slice(1).flatMap(({ number, lines }) => {
    const [first] = lines
    return first && !first.cell ? [{ page: number, block: first.block, start: first.start }] : []
  })
}
