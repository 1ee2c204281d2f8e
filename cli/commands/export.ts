import { standardFonts } from '../../letter/docx/write/fonts'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { layoutLetter } from '../../letter/layout/layout'
import type { Letter } from '../../letter/model/letter'
import { plainText } from '../../letter/model/plain-text'
import { type Io, UserError } from '../io'
import { noteLines } from '../listing'
import { readLetter } from '../read-letter'
import { requireExtension, writeOutput } from '../write-output'

function wordFile(letter: Letter): Promise<Uint8Array> {
  return writeDocx(letter, standardFonts, layoutLetter(letter))
}

/** `dafu export`: the letter as a Word file or as text, by the extension. */
export async function runExport(file: string, options: { output: string }, io: Io): Promise<void> {
  if (/\.pdf$/i.test(options.output))
    throw new UserError('命令行不能导出 PDF，请在答复程序窗口中打印为 PDF，或先导出 .docx')
  const extension = requireExtension(options.output, ['.docx', '.txt'])
  const { letter, lost, doubtful } = await readLetter(file, io)
  await writeOutput(options.output, extension === '.txt' ? plainText(letter) : await wordFile(letter))
  io.stdout(noteLines(lost, doubtful))
}
