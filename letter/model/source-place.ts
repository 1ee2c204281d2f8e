import { type Block, blockText } from './block'
import type { SourceLine } from './source-line'

/** A stretch of a file: lines and columns count from 1 (UTF-16 units), `endColumn` is the first column behind it. */
export type SourceRegion = { startLine: number; startColumn: number; endLine: number; endColumn: number }

/** Where a stretch of a block's words stands in the file; `exact` where the file has these very characters there. */
export type SourcePlace = { region: SourceRegion; exact: boolean }

/** One character that is no blank: its offset in a block's words, or its line and offset in the file. */
type InBlock = { sign: string; offset: number }
type InFile = { sign: string; line: SourceLine; offset: number }

function signsOf(text: string): InBlock[] {
  return [...text.matchAll(/\S/g)].map(({ 0: sign, index }) => ({ sign, offset: index }))
}

/** The file's character for each of the block's, in order; null where the file has other words. Numbers before a heading are passed over. */
function alignment(block: readonly InBlock[], file: readonly InFile[]): InFile[] | null {
  const words = block.map(({ sign }) => sign).join('')
  const printed = file.map(({ sign }) => sign).join('')
  const start = printed.endsWith(words) ? printed.length - words.length : printed.indexOf(words)
  return start < 0 ? null : file.slice(start, start + words.length)
}

function wholeLines(lines: readonly SourceLine[]): SourcePlace | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const startColumn = first.text.length - first.text.trimStart().length + 1
  const endColumn = last.text.trimEnd().length + 1
  return { region: { startLine: first.number, startColumn, endLine: last.number, endColumn }, exact: false }
}

function oneLine({ number }: SourceLine, start: number, end: number): SourceRegion {
  return { startLine: number, startColumn: start + 1, endLine: number, endColumn: end + 1 }
}

/** The place counted from a character whose place is known, where the file has the same words on that line. */
function exactPlace(anchor: InFile, distance: number, words: string): SourcePlace | null {
  const start = anchor.offset + distance
  if (start < 0 || anchor.line.text.slice(start, start + words.length) !== words) return null
  return { region: oneLine(anchor.line, start, start + words.length), exact: true }
}

/** Finds the places of one block's words. */
function placesOf(block: Block, lines: readonly SourceLine[]): (start: number, end: number) => SourcePlace | null {
  const text = blockText(block)
  const signs = signsOf(text)
  const inFile = lines.flatMap((line) => signsOf(line.text).map((sign): InFile => ({ ...sign, line })))
  const aligned = alignment(signs, inFile)
  if (aligned === null || signs.length === 0) return () => wholeLines(lines)
  return (start, end) => {
    const first = signs.findIndex(({ offset }) => offset >= start)
    const near = first < 0 ? signs.length - 1 : first
    for (const index of [near, near - 1]) {
      const [sign, anchor] = [signs[index], aligned[index]]
      const place = sign && anchor && exactPlace(anchor, start - sign.offset, text.slice(start, end))
      if (place) return place
    }
    const within = aligned.filter(
      (_, index) => (signs[index]?.offset ?? -1) >= start && (signs[index]?.offset ?? end) < end,
    )
    const [from, to] = [within[0], within.at(-1)]
    if (!from || !to) return wholeLines(lines)
    const region = { ...oneLine(from.line, from.offset, 0), endLine: to.line.number, endColumn: to.offset + 2 }
    return { region, exact: false }
  }
}

/** Finds places of a letter's words in the lines of the file that it was taken in from; null where the file has no such block. */
export function sourcePlaces(
  blocks: readonly Block[],
  source: readonly SourceLine[],
): (block: string, start: number, end: number) => SourcePlace | null {
  const known = new Map<string, (start: number, end: number) => SourcePlace | null>()
  return (id, start, end) => {
    const block = blocks.find((item) => item.id === id)
    if (!block) return null
    const find =
      known.get(id) ??
      placesOf(
        block,
        source.filter((line) => line.block === id),
      )
    known.set(id, find)
    return find(start, end)
  }
}
