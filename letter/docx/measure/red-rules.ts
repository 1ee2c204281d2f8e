import type { Paragraph } from '../word/document'
import type { Border } from '../word/format'
import type { Section } from '../word/sections'
import { indents, type Place, textAreaWidth } from './flow'

/** A line across the page: its form from above, its colour, its length and place in twips; null where the file does not say. */
export type Rule = {
  form: 'single' | 'double' | 'thickThin' | 'thinThick'
  colour: string
  length: number
  left: number | null
  top: number | null
  /** Whether it is a paragraph's border, and how far that keeps from the text, in twips. */
  side: 'top' | 'bottom' | null
  space: number
  sure: boolean
  /** The paragraph that it belongs to. */
  paragraph: Paragraph
}

/** Whether a colour is the red of letterheads: RRGGBB or a name. */
export function isRed(colour: string | undefined): boolean {
  if (colour?.toLowerCase() === 'red') return true
  const [, red = '0', green = '0', blue = '0'] = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '') ?? []
  return Number.parseInt(red, 16) >= 0xb0 && Number.parseInt(green, 16) <= 0x60 && Number.parseInt(blue, 16) <= 0x60
}

/** The form as one sees it from above; what is above in a top border is below in a bottom one. */
function formOf(name: string, turned: boolean): Rule['form'] {
  if (/^thickThin/i.test(name)) return turned ? 'thinThick' : 'thickThin'
  if (/^thinThick/i.test(name)) return turned ? 'thickThin' : 'thinThick'
  return /^(?:double|thinThin)/i.test(name) ? 'double' : 'single'
}

/** Whether a border can be seen. */
export function isShown(border: Border | undefined): border is Border {
  return border !== undefined && !/^(?:none|nil)$/.test(border.form)
}

function borderRule(paragraph: Paragraph, side: 'top' | 'bottom', section: Section, place: Place | undefined): Rule[] {
  const border = paragraph.format.borders?.[side]
  if (!isShown(border)) return []
  const { left, right } = indents(paragraph)
  const space = border.space * 20
  const top = place && (side === 'bottom' ? place.bottom + space : place.top - space)
  return [
    {
      form: formOf(border.form, side === 'top'),
      colour: border.colour,
      length: textAreaWidth(section) - left - right,
      left: section.left + left,
      top: top ?? null,
      space,
      side,
      sure: place?.sure ?? false,
      paragraph,
    },
  ]
}

/** The lines across the page that paragraphs bear as borders or drawings, from above. `places` tells where the paragraphs are. */
export function rulesOf(
  paragraphs: readonly Paragraph[],
  section: Section,
  places: ReadonlyMap<Paragraph, Place>,
): Rule[] {
  return paragraphs.flatMap((paragraph) => {
    const place = places.get(paragraph)
    const drawn = paragraph.lines.map(
      (line): Rule => ({
        form: formOf(line.form, false),
        colour: line.colour,
        length: line.length,
        left: line.left ?? null,
        top: line.top ?? null,
        space: 0,
        side: null,
        sure: true,
        paragraph,
      }),
    )
    return [
      ...borderRule(paragraph, 'top', section, place),
      ...drawn,
      ...borderRule(paragraph, 'bottom', section, place),
    ]
  })
}
