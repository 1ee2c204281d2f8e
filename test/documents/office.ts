import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fonts, standardFonts } from '../../letter/docx/write/fonts'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { layoutLetter } from '../../letter/layout/layout'
import type { Letter } from '../../letter/model/letter'

const tools = fileURLToPath(new URL('../../../shared/tools/', import.meta.url))
const validator = join(tools, 'validate-docx')
const measurer = join(tools, 'measure-docx')

const found = (command: string): boolean => spawnSync('which', [command]).status === 0

/** Whether the validator of the house and what it needs are there. */
export const canValidate = existsSync(validator) && found('python3') && found('xmllint')

/** Whether LibreOffice can set letters and their lines can be read. */
export const canSet = ['soffice', 'pdftotext'].every((command) => found(command))

/** Whether a letter can be set by LibreOffice and measured. */
export const canMeasure =
  existsSync(measurer) && ['python3', 'soffice', 'pdftotext', 'pdftoppm', 'mutool'].every((command) => found(command))

/** Whether LibreOffice is there to write files anew. */
export const canConvert = found('soffice')

/** A line of text as it stands on paper, in millimetres from the page's upper left corner. */
export type MeasuredLine = { top_mm: number; bottom_mm: number; left_mm: number; right_mm: number; text: string }
export type MeasuredRule = {
  page: number
  x0_mm: number
  x1_mm: number
  y_mm: number
  width_pt: number
  colour: string
}
export type Measured = { pages: { lines: MeasuredLine[] }[]; rules: MeasuredRule[]; ink: Band[][] }

/** A band of a page that bears ink in every row of dots, in millimetres. */
export type Band = { top: number; bottom: number; left: number; right: number }

const dotsPerInch = 200
const millimetresPerDot = 25.4 / dotsPerInch

/** The bands of ink of a grey picture (PGM). */
function bandsOf(picture: Buffer): Band[] {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'))
  if (!header) throw new Error('not a grey picture')
  const [width, height] = [Number(header[1]), Number(header[2])]
  const bands: Band[] = []
  let open: Band | null = null
  for (let row = 0; row < height; row += 1) {
    const dots = picture.subarray(header[0].length + row * width, header[0].length + (row + 1) * width)
    const left = dots.findIndex((dot) => dot < 160)
    if (left < 0) open = null
    else {
      const right = width - dots.toReversed().findIndex((dot) => dot < 160)
      if (!open) {
        open = { top: row * millimetresPerDot, bottom: 0, left: width, right: 0 }
        bands.push(open)
      }
      open.bottom = (row + 1) * millimetresPerDot
      open.left = Math.min(open.left, left * millimetresPerDot)
      open.right = Math.max(open.right, right * millimetresPerDot)
    }
  }
  return bands
}

function run(command: string, args: string[]): Buffer {
  const done = spawnSync(command, args, { maxBuffer: 2 ** 28 })
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr.toString()}`)
  return done.stdout
}

/** A folder of its own for one use, gone afterwards. */
async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'dafu-export-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The Word file of a letter as the program exports it. */
export function wordFile(letter: Letter, fonts: Fonts = standardFonts): Promise<Uint8Array> {
  return writeDocx(letter, fonts, layoutLetter(letter))
}

/** Sets a letter with LibreOffice and measures every line, rule and band of ink. Takes seconds. */
export function measure(letter: Letter, fonts: Fonts = standardFonts): Promise<Measured> {
  return inFolder(async (folder) => {
    const file = join(folder, 'letter.docx')
    writeFileSync(file, await wordFile(letter, fonts))
    const measured = JSON.parse(run(measurer, [file, '--keep', folder]).toString('utf8'))
    run('pdftoppm', ['-r', String(dotsPerInch), '-gray', join(folder, 'letter.pdf'), join(folder, 'ink')])
    const pictures = readdirSync(folder)
      .filter((name) => name.startsWith('ink'))
      .sort()
    return { ...measured, ink: pictures.map((name) => bandsOf(readFileSync(join(folder, name)))) }
  })
}

/** The .docx that LibreOffice makes of a letter's .docx. Takes seconds. */
export function rewrittenByOffice(letter: Letter): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const file = join(folder, 'letter.docx')
    writeFileSync(file, await wordFile(letter))
    const target = join(folder, 'anew')
    run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', target, file],
    ])
    return readFileSync(join(target, 'letter.docx'))
  })
}

/** How many letters one call of the office program sets; more of them make it fail. */
const mostAtOnce = 40

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gs

/** The lines of a page: what shares a baseline, from left to right. */
function linesOf(page: string): string[] {
  const rows: { middle: number; words: { left: number; text: string }[] }[] = []
  for (const [, left, top, , bottom, text = ''] of page.matchAll(word)) {
    const middle = (Number(top) + Number(bottom)) / 2
    const plain = text.replace(/&\w+;|&#39;/g, (sign) => signs[sign] ?? sign)
    const row = rows.find((one) => Math.abs(one.middle - middle) < 5)
    if (row) row.words.push({ left: Number(left), text: plain })
    else rows.push({ middle, words: [{ left: Number(left), text: plain }] })
  }
  return rows
    .toSorted((a, b) => a.middle - b.middle)
    .map(({ words }) =>
      words
        .toSorted((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join(''),
    )
}

/** The words of every line of every page of letters, all set in few calls of LibreOffice. */
export function linesOfAll(letters: readonly Letter[]): Promise<string[][][]> {
  return inFolder(async (folder) => {
    const files = await Promise.all(
      letters.map(async (letter, at) => {
        const file = join(folder, `${at}.docx`)
        writeFileSync(file, await wordFile(letter))
        return file
      }),
    )
    const profile = `-env:UserInstallation=file://${folder}/profile`
    for (let at = 0; at < files.length; at += mostAtOnce) {
      const some = files.slice(at, at + mostAtOnce)
      run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...some])
    }
    return files.map((file) => {
      const pdf = run('pdftotext', ['-bbox-layout', file.replace(/docx$/, 'pdf'), '-']).toString('utf8')
      return [...pdf.matchAll(/<page [^>]*>(.*?)<\/page>/gs)].map(([, page = '']) => linesOf(page))
    })
  })
}

/** What the validator finds wrong with letters, by name; a valid letter is missing. */
export function faults(letters: Readonly<Record<string, Letter>>): Promise<string> {
  return inFolder(async (folder) => {
    const files = await Promise.all(
      Object.entries(letters).map(async ([name, letter]) => {
        const file = join(folder, `${name}.docx`)
        writeFileSync(file, await wordFile(letter))
        return file
      }),
    )
    const done = spawnSync('python3', [validator, ...files])
    if (done.status === 2) throw new Error(done.stdout.toString())
    return done.stdout
      .toString()
      .split('\n')
      .filter((line) => line !== '' && !line.endsWith(': valid'))
      .join('\n')
  })
}
