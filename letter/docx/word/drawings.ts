import type { Frame } from './format'
import { childOf, descendants, type Element, outermost, twips } from './xml'

/** A straight line that is drawn as a shape. Lengths in twips; `top` and `left` from the page's edges where the file says so. */
export type DrawnLine = { form: string; colour: string; length: number; top?: number; left?: number }

/** A text box: where it stands, and the element that holds its paragraphs. */
export type TextBox = { frame: Frame; content: Element }

const unitsPerTwip = 635

function emu(text: string | undefined): number | undefined {
  const value = Number(text)
  return text === undefined || text === '' || !Number.isFinite(value) ? undefined : value / unitsPerTwip
}

/** The position of a drawing in one direction, in the words of a frame. */
function position(anchor: Element | undefined, name: string): { anchor: string; align?: string; offset?: number } {
  const element = childOf(anchor, name)
  const align = childOf(element, 'wp:align')?.text.trim()
  const offset = emu(childOf(element, 'wp:posOffset')?.text.trim())
  return {
    anchor: element?.attributes.relativeFrom ?? 'paragraph',
    ...(align ? { align } : {}),
    ...(offset === undefined ? {} : { offset }),
  }
}

function anchorFrame(anchor: Element | undefined): Frame {
  return { vertical: position(anchor, 'wp:positionV'), horizontal: position(anchor, 'wp:positionH') }
}

/** The offset from the page's edge, where it is given from there. */
function fromPage({ anchor, offset }: { anchor: string; offset?: number }): number | undefined {
  return anchor === 'page' ? offset : undefined
}

function placed(line: Omit<DrawnLine, 'top' | 'left'>, top: number | undefined, left: number | undefined): DrawnLine {
  return { ...line, ...(top === undefined ? {} : { top }), ...(left === undefined ? {} : { left }) }
}

const compounds: Record<string, string> = { dbl: 'double', thickThin: 'thickThin', thinThick: 'thinThick' }

function shapeLines(drawing: Element): DrawnLine[] {
  const [anchor] = [...descendants(drawing, 'wp:anchor'), ...descendants(drawing, 'wp:inline')]
  const frame = anchorFrame(anchor)
  return descendants(drawing, 'wps:spPr').flatMap((shape) => {
    const geometry = childOf(shape, 'a:prstGeom')?.attributes.prst ?? ''
    if (!/^(?:line|straightConnector1)$/.test(geometry)) return []
    const stroke = childOf(shape, 'a:ln')
    const [size] = descendants(shape, 'a:ext')
    const [colour] = descendants(stroke, 'a:srgbClr')
    return placed(
      {
        form: compounds[stroke?.attributes.cmpd ?? ''] ?? 'single',
        colour: colour?.attributes.val ?? 'auto',
        length: emu(size?.attributes.cx) ?? 0,
      },
      fromPage(frame.vertical),
      fromPage(frame.horizontal),
    )
  })
}

/** The declarations of a VML style attribute. */
function declarations(style: string | undefined): ReadonlyMap<string, string> {
  const pairs = (style ?? '').split(';').map((pair) => pair.split(':').map((side) => side.trim()))
  return new Map(pairs.map(([name = '', value = '']) => [name, value]))
}

function vmlFrame(shape: Element): Frame {
  const style = declarations(shape.attributes.style)
  const side = (direction: 'vertical' | 'horizontal', margin: string) => {
    const align = style.get(`mso-position-${direction}`)
    const offset = twips(style.get(margin))
    return {
      anchor: style.get(`mso-position-${direction}-relative`) ?? 'text',
      ...(align && align !== 'absolute' ? { align } : {}),
      ...(offset === undefined ? {} : { offset }),
    }
  }
  return { vertical: side('vertical', 'margin-top'), horizontal: side('horizontal', 'margin-left') }
}

function vmlLines(picture: Element): DrawnLine[] {
  return descendants(picture, 'v:line').map((line) => {
    const ends = [line.attributes.from, line.attributes.to].map((end) => end?.split(',').map((one) => twips(one) ?? 0))
    const frame = vmlFrame(line)
    return placed(
      {
        form: childOf(line, 'v:stroke')?.attributes.linestyle ?? 'single',
        colour: (line.attributes.strokecolor ?? 'auto').replace(/^#/, '').replace(/\s.*$/, ''),
        length: Math.abs((ends[1]?.[0] ?? 0) - (ends[0]?.[0] ?? 0)),
      },
      frame.vertical.anchor === 'page' ? ends[0]?.[1] : undefined,
      frame.horizontal.anchor === 'page' ? ends[0]?.[0] : undefined,
    )
  })
}

/** The straight lines of a `w:drawing`, `w:pict` or `w:object`. */
export function drawnLines(drawing: Element): DrawnLine[] {
  return drawing.name === 'w:drawing' ? shapeLines(drawing) : vmlLines(drawing)
}

const wrappings = ['wp:inline', 'wp:wrapTopAndBottom', 'wp:wrapSquare', 'wp:wrapTight', 'wp:wrapThrough', 'w10:wrap']

/** Whether a drawing takes room that text has to leave, so that nobody can tell where the text goes on. */
export function pushesText(drawing: Element): boolean {
  if (wrappings.some((name) => descendants(drawing, name).length > 0)) return true
  const shapes = drawing.children.filter(({ attributes }) => attributes.style !== undefined)
  return shapes.some(({ attributes }) => declarations(attributes.style).get('position') !== 'absolute')
}

/** The text boxes of a `w:drawing`, `w:pict` or `w:object`; not those inside another one. */
export function textBoxes(drawing: Element): TextBox[] {
  const [anchor] = descendants(drawing, 'wp:anchor')
  const shapes = drawing.children.filter(({ attributes }) => attributes.style !== undefined)
  const frame = anchor ? anchorFrame(anchor) : shapes[0] ? vmlFrame(shapes[0]) : anchorFrame(undefined)
  return outermost(drawing, 'w:txbxContent').map((content) => ({ frame, content }))
}
