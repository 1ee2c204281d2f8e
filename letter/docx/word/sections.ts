import { childOf, childrenOf, type Element, switchOf, twips } from './xml'

/** Which header or footer stands on a page: by the id of its relationship. */
export type MarginParts = { first?: string; default?: string; even?: string }

/** A section's page, in twips. */
export type Section = {
  width: number
  height: number
  top: number
  right: number
  bottom: number
  left: number
  header: number
  footer: number
  grid: { type: string; pitch: number; characterSpace: number }
  titlePage: boolean
  headers: MarginParts
  footers: MarginParts
}

/** What Word takes where a file says nothing: Letter paper with an inch of white, header and footer half an inch in. */
const silent = { width: 12_240, height: 15_840, margin: 1440, edge: 720 }

function partsOf(section: Element, name: string, before: MarginParts | undefined): MarginParts {
  const parts: MarginParts = { ...before }
  for (const { attributes } of childrenOf(section, name)) {
    const kind = attributes.type ?? 'default'
    const id = attributes['r:id']
    if (id !== undefined && (kind === 'first' || kind === 'default' || kind === 'even')) parts[kind] = id
  }
  return parts
}

function sectionOf(section: Element, before: Section | undefined): Section {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {}
  const margin = childOf(section, 'w:pgMar')?.attributes ?? {}
  const grid = childOf(section, 'w:docGrid')?.attributes ?? {}
  const edge = (name: string, otherwise = silent.margin) => twips(margin[name]) ?? otherwise
  return {
    width: twips(size.w) ?? silent.width,
    height: twips(size.h) ?? silent.height,
    top: Math.abs(edge('top')),
    right: edge('right'),
    bottom: Math.abs(edge('bottom')),
    left: edge('left') + edge('gutter', 0),
    header: edge('header', silent.edge),
    footer: edge('footer', silent.edge),
    grid: {
      type: grid.type ?? 'default',
      pitch: twips(grid.linePitch) ?? 0,
      characterSpace: Number(grid.charSpace ?? 0) || 0,
    },
    titlePage: switchOf(section, 'w:titlePg') ?? false,
    headers: partsOf(section, 'w:headerReference', before?.headers),
    footers: partsOf(section, 'w:footerReference', before?.footers),
  }
}

/** The section properties below an element; those of a tracked change stand inside others and are not meant. */
function sectionProperties(element: Element): Element[] {
  return element.children.flatMap((child) => (child.name === 'w:sectPr' ? [child] : sectionProperties(child)))
}

/** The sections of a document in order, at least one; headers and footers are those of the section before where none are named. */
export function readSections(body: Element | undefined): Section[] {
  const sections: Section[] = []
  for (const section of body ? sectionProperties(body) : []) sections.push(sectionOf(section, sections.at(-1)))
  if (sections.length > 0) return sections
  return [sectionOf({ name: 'w:sectPr', attributes: {}, children: [], text: '' }, undefined)]
}
