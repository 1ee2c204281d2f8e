import type { Finding, Severity } from '../../letter/checks/finding'
import { carrier } from '../check/carry-over'
import type { FoundBlock } from '../check/found'
import type { Session } from '../session/session'

/** What is painted over the paper, the strongest last; style sheets know them as `::highlight(finding-…)`. */
const layers = ['finding-info', 'finding-warning', 'finding-error', 'finding-looked'] as const
type Layer = (typeof layers)[number]
const layerOf: Record<Severity, Layer> = { error: 'finding-error', warning: 'finding-warning', info: 'finding-info' }

/** Words in the page with the place of the first of them in the block's text. */
type Piece = { node: Text; start: number }

/** The words of a block as they stand in the page now; cells of a table are parted by one character, as in its text. */
function piecesOf(block: Element): { text: string; pieces: Piece[] } {
  const cells = [...block.querySelectorAll('td')]
  const pieces: Piece[] = []
  let text = ''
  for (const [index, holder] of (cells.length > 0 ? cells : [block]).entries()) {
    const sameRow = index > 0 && holder.parentElement === cells[index - 1]?.parentElement
    if (index > 0) text += sameRow ? '\t' : '\n'
    for (const string of holder.querySelectorAll('[data-slate-string]')) {
      const node = string.firstChild
      if (!(node instanceof Text)) continue
      pieces.push({ node, start: text.length })
      text += node.data
    }
  }
  return { text, pieces }
}

/** A place of a block in the page. */
function spotAt(pieces: readonly Piece[], offset: number, isEnd: boolean): [Text, number] | null {
  const piece = pieces.findLast(({ start }) => (isEnd ? start < offset : start <= offset))
  return piece ? [piece.node, Math.min(piece.node.length, offset - piece.start)] : null
}

/** What was found in a block as stretches of the page, where its words still stand there. */
function paintBlock(block: Element, found: FoundBlock, paint: (finding: Finding, range: StaticRange) => void): void {
  const { text, pieces } = piecesOf(block)
  const carry = carrier(found.text, text)
  for (const finding of found.findings) {
    const place = carry(finding.start, finding.end)
    if (!place || place.start === place.end) continue
    const start = spotAt(pieces, place.start, false)
    const end = spotAt(pieces, place.end, true)
    if (!start || !end) continue
    const [startContainer, startOffset] = start
    const [endContainer, endOffset] = end
    paint(finding, new StaticRange({ startContainer, startOffset, endContainer, endOffset }))
  }
}

/** The index of the first of the blocks, which stand one below the other, that reaches below a height on the screen. */
function firstBelow(blocks: HTMLCollection, height: number): number {
  let from = 0
  let to = blocks.length
  while (from < to) {
    const middle = (from + to) >> 1
    const bottom = blocks[middle]?.getBoundingClientRect().bottom ?? 0
    if (bottom < height) from = middle + 1
    else to = middle
  }
  return from
}

/** Calls with the blocks that can be seen, or will be after a little scrolling. */
function forBlocksInSight(text: Element, work: (block: HTMLElement) => void): void {
  const seen = (text.closest('.desk') ?? text).getBoundingClientRect()
  for (let at = firstBelow(text.children, seen.top - seen.height); at < text.children.length; at += 1) {
    const block = text.children[at]
    if (!(block instanceof HTMLElement) || block.getBoundingClientRect().top > seen.bottom + seen.height) return
    work(block)
  }
}

function paint({ checking }: Session, text: Element): void {
  const { byBlock } = checking.found.get()
  const looked = checking.looked.get()
  const highlights = new Map(layers.map((layer) => [layer, new Highlight()]))
  forBlocksInSight(text, (block) => {
    const found = byBlock.get(block.dataset.block ?? '')
    if (!found) return
    paintBlock(block, found, (finding, range) => {
      highlights.get(layerOf[finding.severity])?.add(range)
      if (finding === looked) highlights.get('finding-looked')?.add(range)
    })
  })
  for (const [index, layer] of layers.entries()) {
    const highlight = highlights.get(layer)
    if (!highlight) continue
    highlight.priority = index
    CSS.highlights.set(layer, highlight)
  }
}

/**
 * Underlines findings over the paper without touching its elements, so that nothing is drawn anew and no composition is disturbed.
 * Words that are typed before a finding move its line along; where its own words change, the line goes. Until the returned function
 * is called.
 */
export function markFindings(session: Session, text: Element): () => void {
  let frame = 0
  const ask = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => paint(session, text))
  }
  const changes = new MutationObserver(ask)
  changes.observe(text, { childList: true, characterData: true, subtree: true })
  const sizes = new ResizeObserver(ask)
  sizes.observe(text)
  const desk = text.closest('.desk')
  desk?.addEventListener('scroll', ask, { passive: true })
  const stops = [session.checking.found, session.checking.looked].map((store) => store.subscribe(ask))
  ask()
  return () => {
    cancelAnimationFrame(frame)
    changes.disconnect()
    sizes.disconnect()
    desk?.removeEventListener('scroll', ask)
    for (const stop of stops) stop()
    for (const layer of layers) CSS.highlights.delete(layer)
  }
}
