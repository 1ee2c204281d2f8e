import { standardFonts } from '../../letter/docx/write/fonts'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { layoutLetter } from '../../letter/layout/layout'
import type { Letter } from '../../letter/model/letter'
import { plainText } from '../../letter/model/plain-text'
import { drawPdf } from '../desktop/draw-pdf'
import type { Io } from '../io'
import { noteLines } from '../listing'
import { readLetter } from '../read-letter'
import { requireExtension, writeOutput } from '../write-output'

function exported(letter: Letter, extension: string): string | Promise<Uint8Array> {
  if (extension === '.txt') return plainText(letter)
  return extension === '.pdf' ? drawPdf(letter) : writeDocx(letter, standardFonts, layoutLetter(letter))
}

/** `dafu export`: the letter as a Word file, as PDF or as text, by the extension. */
export async function runExport(file: string, options: { output: string }, io: Io): Promise<void> {
  const extension = requireExtension(options.output, ['.docx', '.pdf', '.txt'])
  const { letter, lost, doubtful } = await readLetter(file, io)
  await writeOutput(options.output, await exported(letter, extension))
  io.stdout(noteLines(lost, doubtful))
}
