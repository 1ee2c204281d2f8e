import { readFile } from 'node:fs/promises'
import { standardFonts } from '../../../letter/docx/write/fonts'
import { readDraft } from '../../../letter/model/draft'
import { writeAtomically } from '../disk/atomic-write'
import { SpokenFault } from '../disk/faults'
import { pdfOf } from './printing'

/** Makes a PDF file of a draft without a window, for the command line. Throws where that cannot be done. */
export async function writePdfFile(draft: string, pdf: string): Promise<void> {
  const text = await readFile(draft, 'utf8')
  const letter = readDraft(text)
  if (!letter.ok) throw new SpokenFault(letter.message)
  await writeAtomically(pdf, await pdfOf({ text, fonts: standardFonts }))
}
