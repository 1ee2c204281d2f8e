import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLetter } from '../../letter/layout/layout'
import type { PaperLine } from '../../letter/layout/paper'
import { printedDate } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { headRows, letterheadName } from '../../letter/model/printed-head'
import { seedLetter } from '../docx/letters'
import { letters, longLetters } from '../layout/long-letters'
import { canMeasure, type Measured, wordFile } from './office'

const measurer = fileURLToPath(new URL('../../../shared/tools/measure-docx', import.meta.url))

/** Words without what a PDF does not tell apart: blanks, and the dashes that a font joins to one sign. */
const bare = (text: string): string => text.replace(/[\s—]/gu, '')

/** The line under the same numbers on paper: its baseline in millimetres and its words. */
type Row = { baseline: number; text: string }

async function measuredPages(letter: Letter): Promise<Measured['pages']> {
  const folder = mkdtempSync(join(tmpdir(), 'dafu-layout-'))
  try {
    const file = join(folder, 'letter.docx')
    writeFileSync(file, await wordFile(letter))
    const done = spawnSync(measurer, [file], { maxBuffer: 2 ** 28 })
    if (done.status !== 0) throw new Error(done.stderr.toString())
    return JSON.parse(done.stdout.toString()).pages
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How many lines the head takes, which belongs to no block: the name, marks, and the number with the signer. */
function headLines({ facts }: Letter): number {
  const numbered = facts.format === 'document' && bare(facts.documentNumber + facts.signer) !== ''
  return headRows(facts).length + (bare(letterheadName(facts)) === '' ? 0 : 1) + (numbered ? 1 : 0)
}

/** The lines that a page has on paper, without its head, its number and the line of 印发. */
function wordsOf({ lines }: Measured['pages'][number], page: number, letter: Letter): string[] {
  const texts = lines.map(({ text }) => bare(text)).filter((text) => text !== '')
  const head = page === 0 ? headLines(letter) : 0
  if (texts.at(-1) === `${page + 1}`) texts.pop()
  const printed = bare(`${letter.facts.issuer}${printedDate(letter.facts.date)}印发`)
  const last = texts.length - (texts.at(-1) === '印发' ? 2 : 1)
  if (letter.facts.format === 'document' && texts.slice(last).join('') === printed) texts.length = last
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

/** Page by page, the lines of the letter as they are on paper, and those of the layout. */
async function bothLayouts(letter: Letter): Promise<{ paper: string[][]; layout: string[][]; count: number }> {
  const paper = (await measuredPages(letter)).map((page, at) => wordsOf(page, at, letter))
  const layout = layoutLetter(letter).pages.map(({ lines }) => rowsOf(lines).map(({ text }) => text))
  return { paper, layout, count: paper.flat().length }
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
const cases: [string, Letter][] = [
  ['the seed', seedLetter()],
  ...Object.entries(longLetters),
  ...Object.entries(longLetters)
    .slice(2, 3)
    .map(([name, letter]): [string, Letter] => [
      `${name} as a document`,
      { ...letter, facts: { ...letter.facts, format: 'document' } },
    ]),
  ...generated.map((letter, at): [string, Letter] => [`generated letter ${at + 1}, ${letter.facts.format}`, letter]),
]

describe.skipIf(!canMeasure)('lines and pages, as LibreOffice sets the exported file', () => {
  it.each(cases)('%s: no line differs', async (name, letter) => {
    const { paper, layout, count } = await bothLayouts(letter)
    const lines = differing(paper, layout)
    console.info(`${name}: ${lines.length} of ${count} lines differ on ${paper.length} pages`)
    expect(lines).toEqual([])
  })
})
