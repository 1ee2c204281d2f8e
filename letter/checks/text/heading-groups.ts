import type { Letter } from '../../model/letter'
import { type HeadingPart, headingsOf } from './answers'

/** The letter's headings in groups: those of one level under the same heading above. */
export function headingGroups(letter: Pick<Letter, 'blocks'>): HeadingPart[][] {
  const groups: HeadingPart[][] = []
  const open: (HeadingPart[] | undefined)[] = []
  for (const heading of headingsOf(letter)) {
    const { level } = heading.block
    open.length = level + 1
    const group = open[level]
    if (group) group.push(heading)
    else {
      open[level] = [heading]
      groups.push(open[level])
    }
  }
  return groups
}
