import type { Facts } from '../model/facts'
import { imprint, pageNumber, secondRule } from './foot-furniture'
import { headFurniture } from './head-furniture'
import type { PlacedLine } from './pages'
import type { Furniture } from './paper'
import { tableRules } from './table-rules'

/** Which page of how many, counted from 1, whether its number is printed, and what of the blocks stands on it. */
type FurnishedPage = { number: number; count: number; numbered: boolean; placed: readonly PlacedLine[] }

/** All that stands on a page beside the lines of blocks; `copies` is the height of the copies on the last one, in twips. */
export function furnitureOf(facts: Facts, page: FurnishedPage, copies: number): Furniture {
  const { number, count, numbered, placed } = page
  const head = number === 1 ? headFurniture(facts) : null
  const foot = number === count ? imprint(facts, copies) : null
  return {
    texts: [...(head?.texts ?? []), ...(foot?.texts ?? []), ...(numbered ? [pageNumber(number)] : [])],
    rules: [
      ...(head?.rules ?? []),
      ...tableRules(placed),
      ...(foot?.rules ?? []),
      ...(number === 1 && facts.format === 'letter' ? secondRule() : []),
    ],
  }
}
