import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { layoutLetter } from '../../letter/layout/layout'
import type { PaperLine } from '../../letter/layout/paper'
import { type Facts, printedDate } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { headRows, letterheadName } from '../../letter/model/printed-head'
import { seedLetter } from '../docx/letters'
import { letters, longLetters } from '../layout/long-letters'
import { specialLetters } from '../layout/special-letters'
import { canSet, linesOfAll } from './office'

/** Words without what a PDF does not tell apart: blanks, and the dashes that a font joins to one sign. */
const bare = (text: string): string => text.replace(/[\s—]/gu, '')

/** The line under the same numbers on paper: its baseline in millimetres and its words. */
type Row = { baseline: number; text: string }

/** How many lines the head takes, which belongs to no block: the name, marks, and the number with the signer. */
function headLines({ facts }: Letter): number {
  const numbered = facts.format === 'document' && bare(facts.documentNumber + facts.signer) !== ''
  return headRows(facts).length + (bare(letterheadName(facts)) === '' ? 0 : 1) + (numbered ? 1 : 0)
}

/** The lines that a page has on paper, without its head, its number and the line of 印发. */
function wordsOf(lines: readonly string[], page: number, letter: Letter): string[] {
  const texts = lines.map(bare).filter((text) => text !== '')
  const head = page === 0 ? headLines(letter) : 0
  if (texts.at(-1) === `${page + 1}`) texts.pop()
  const printed = bare(`${letter.facts.issuer}${printedDate(letter.facts.date)}印发`)
  if (letter.facts.format === 'document' && texts.at(-1) === printed) texts.pop()
  return texts.slice(head)
}

/** The lines of a page as a measurer of the PDF sees them: what shares a baseline is one line. */
function rowsOf(lines: readonly PaperLine[]): Row[] {
  const rows: { baseline: number; lines: PaperLine[] }[] = []
  for (const line of lines.toSorted((a, b) => a.top + 0.8 * a.height - b.top - 0.8 * b.height)) {
    const baseline = line.top + 0.8 * line.height
    const last = rows.at(-1)
    if (bare(line.text) === '') continue
    if (last && Math.abs(last.baseline - baseline) < 1.7) last.lines.push(line)
    else rows.push({ baseline, lines: [line] })
  }
  return rows.map(({ baseline, lines }) => ({
    baseline,
    text: bare(
      lines
        .toSorted((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join(''),
    ),
  }))
}

function differing(paper: readonly string[][], layout: readonly string[][]): string[] {
  const pages = Math.max(paper.length, layout.length)
  return [...Array(pages).keys()].flatMap((page) => {
    const [one = [], other = []] = [paper[page], layout[page]]
    const lines = Math.max(one.length, other.length)
    return [...Array(lines).keys()].flatMap((at) =>
      one[at] === other[at] ? [] : [`page ${page + 1} line ${at + 1}: ${one[at] ?? 'none'} / ${other[at] ?? 'none'}`],
    )
  })
}

const generated = fc.sample(letters, { seed: 9704, numRuns: 10 })
const inFormat = (letter: Letter, format: Facts['format']): Letter => ({
  ...letter,
  facts: { ...letter.facts, format },
})
const cases: [string, Letter][] = [
  ...(['letter', 'document'] as const).flatMap((format) =>
    Object.entries({ 'the seed': seedLetter(), ...longLetters, ...specialLetters(format) }).map(
      ([name, letter]): [string, Letter] => [`${name}, ${format} format`, inFormat(letter, format)],
    ),
  ),
  ...generated.map((letter, at): [string, Letter] => [`generated letter ${at + 1}, ${letter.facts.format}`, letter]),
]

describe.skipIf(!canSet)('lines and pages, as LibreOffice sets the exported file (skipped without LibreOffice)', () => {
  const papers = new Map<Letter, string[][]>()
  beforeAll(async () => {
    const all = await linesOfAll(cases.map(([, letter]) => letter))
    for (const [at, [, letter]] of cases.entries()) papers.set(letter, all[at] ?? [])
  }, 600_000)

  it.each(cases)('%s: no line differs', (name, letter) => {
    const paper = (papers.get(letter) ?? []).map((lines, at) => wordsOf(lines, at, letter))
    const layout = layoutLetter(letter).pages.map(({ lines }) => rowsOf(lines).map(({ text }) => text))
    const lines = differing(paper, layout)
    console.info(`${name}: ${lines.length} of ${paper.flat().length} lines differ on ${paper.length} pages`)
    expect(lines).toEqual([])
  })
})
