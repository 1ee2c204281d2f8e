import type { Letter } from '../../model/letter'
import { type CalendarDate, exists, factDate, writtenDate } from './dates'
import { partsOf } from './parts'

/** The day that the letter bears, and the block that prints it; the facts' date where none is printed; null where there is none. */
export function letterDate(
  letter: Pick<Letter, 'blocks' | 'facts'>,
): { date: CalendarDate; block: string | null } | null {
  for (const { id, text } of partsOf(letter, 'date')) {
    const date = writtenDate(text)
    if (date && exists(date)) return { date, block: id }
  }
  const known = factDate(letter.facts.date)
  return known && { date: known, block: null }
}
