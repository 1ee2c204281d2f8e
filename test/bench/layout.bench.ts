import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bench, describe } from 'vitest'
import { standardFonts } from '../../letter/docx/write/fonts'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { createLayouter, type Layouter, layoutLetter } from '../../letter/layout/layout'
import { type Block, blockText, isBody } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { seedLetter } from '../docx/letters'

/** The letter with its body so many times over. */
function times(letter: Letter, count: number): Letter {
  const blocks = letter.blocks.flatMap((block) =>
    isBody(block) ? Array.from({ length: count }, (_, copy) => ({ ...block, id: `${block.id}-${copy}` })) : [block],
  )
  return { ...letter, blocks }
}

/** The letter with every block another object, as nothing remembers it. */
const unknown = (letter: Letter): Letter => ({ ...letter, blocks: letter.blocks.map((block) => ({ ...block })) })

/** The paragraph of the seed in which keys are pressed, found in the middle of all its copies. */
const typed = seedLetter().blocks.find((block) => block.type === 'paragraph' && blockText(block).length > 100)

/** Presses a key in a paragraph in the middle of a letter, again and again; every other key takes the one before away. */
function typing(letter: Letter): () => void {
  const layouter: Layouter = createLayouter()
  layouter(letter)
  const copies = letter.blocks.flatMap(({ id }, at) => (typed && id.replace(/-.*/, '') === typed.id ? [at] : []))
  const place = copies[Math.floor(copies.length / 2)] ?? 0
  const words = blockText(letter.blocks[place] as Block)
  const blocks = [...letter.blocks]
  let more = false
  return () => {
    more = !more
    blocks[place] = { ...letter.blocks[place], children: [{ text: more ? `${words}的` : words }] } as Block
    layouter({ ...letter, blocks: [...blocks] })
  }
}

const hasOffice = spawnSync('which', ['soffice']).status === 0

/** Milliseconds that LibreOffice takes to set the letter's Word file, its own start included. */
async function officeTime(letter: Letter): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dafu-bench-'))
  try {
    const file = join(folder, 'letter.docx')
    writeFileSync(file, await writeDocx(letter, standardFonts, layoutLetter(letter)))
    const convert = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf']
    const begin = performance.now()
    spawnSync('soffice', [...convert, '--outdir', folder, file])
    return performance.now() - begin
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The middle of several runs in milliseconds. */
function middleTime(runs: number, run: () => void): number {
  const spans = Array.from({ length: runs }, () => {
    const begin = performance.now()
    run()
    return performance.now() - begin
  })
  return spans.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

const sizes = [1, 10, 100] as const
const letters = sizes.map((count) => ({ count, letter: times(seedLetter(), count) }))

for (const { count, letter } of letters) {
  const { pages } = layoutLetter(letter)
  const lines = pages.reduce((sum, page) => sum + page.lines.length, 0)
  const own = middleTime(count === 100 ? 5 : 20, () => layoutLetter(unknown(letter)))
  const office = hasOffice ? `LibreOffice ${Math.round(await officeTime(letter))} ms` : 'no LibreOffice here'
  console.info(`${count} × the seed: ${pages.length} pages, ${lines} lines in ${own.toFixed(1)} ms; ${office}`)
}
const keys = letters.map(({ letter }) => {
  const press = typing(letter)
  middleTime(300, press)
  return middleTime(1000, press)
})
const ratio = (keys.at(-1) ?? 0) / (keys[0] ?? 1)
const spans = keys.map((span, at) => `${sizes[at]} ×: ${span.toFixed(3)} ms`)
console.info(`a key pressed: ${spans.join(', ')}; 100 × takes ${ratio.toFixed(2)} times as long as 1 ×`)

describe.each(letters)('$count × the seed', ({ letter }) => {
  const press = typing(letter)
  bench('laid out as a whole', () => {
    layoutLetter(unknown(letter))
  })
  bench('after a key in its middle', press)
})
