import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { standardFonts } from '../../letter/docx/write/fonts'
import { layoutLetter } from '../../letter/layout/layout'
import { readDraft } from '../../letter/model/draft'
import { writeAtomically } from './disk/atomic-write'
import { SpokenFault } from './disk/faults'
import { exported } from './documents/exporting'
import type { Page } from './window/page'

/** The picture of a window once its fonts are there and it has been drawn. */
async function pictureOf({ window }: Page): Promise<Uint8Array> {
  const drawn = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))'
  await window.webContents.executeJavaScript(`document.fonts.ready.then(() => ${drawn})`)
  const picture = await window.webContents.capturePage()
  if (picture.isEmpty()) throw new SpokenFault('窗口没有画出来，不能截图。')
  return picture.toPNG()
}

/** Writes what the program makes of the letter in this window into the folder, and gives the names of the files. */
export async function demonstrate(page: Page, folder: string): Promise<string[]> {
  const text = page.document?.text ?? ''
  const letter = readDraft(text)
  if (!letter.ok) throw new SpokenFault(letter.message)
  const findings = createChecker(rules).check(letter.value)
  const files: [string, Uint8Array | string][] = [
    ['sample.dafu', text],
    ['sample.docx', await exported(letter.value, 'docx', standardFonts, layoutLetter(letter.value))],
    ['check.json', `${JSON.stringify({ findings }, null, 2)}\n`],
    ['window.png', await pictureOf(page)],
  ]
  await mkdir(folder, { recursive: true })
  for (const [name, content] of files) await writeAtomically(join(folder, name), content)
  return files.map(([name]) => name)
}
