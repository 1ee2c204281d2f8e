import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { measureDocx } from '../../../letter/docx/measure/measure-docx'
import type { Measurement } from '../../../letter/docx/measure/measurement'
import type { Fonts } from '../../../letter/docx/write/fonts'
import { writeDocx } from '../../../letter/docx/write/write-docx'
import { readDraft } from '../../../letter/model/draft'
import type { Letter } from '../../../letter/model/letter'
import { plainText } from '../../../letter/model/plain-text'
import type { Spacing } from '../../../letter/model/printed-ending'
import type { Answer, Exported, ExportFormat, PrintRequest } from '../../bridge'
import { writeAtomically } from '../disk/atomic-write'
import { describeFault } from '../disk/faults'
import { type Dialogs, nameOf, type OpenDocument } from './document'
import { cancelled, chooseTarget, letterName } from './saving'

/** The bytes or the text of a letter in another format, without its pages being drawn. */
export async function exported(
  letter: Letter,
  format: Exclude<ExportFormat, 'pdf'>,
  fonts: Fonts,
  spacing: Spacing,
): Promise<Uint8Array | string> {
  return format === 'docx' ? await writeDocx(letter, fonts, spacing) : plainText(letter)
}

/** What the .docx at `path` measures; nothing where it cannot be read back, for it was written all the same. */
async function measureWritten(path: string): Promise<Measurement[]> {
  try {
    const measured = measureDocx(await readFile(path))
    return measured.ok ? measured.value : []
  } catch {
    return []
  }
}

/** Exports a letter to a file that is asked for, beside the draft where there is one. Gives the file's path. `toPdf` draws its pages. */
export async function exportDocument(
  document: OpenDocument,
  { text, format, spacing }: { text: string; format: ExportFormat; spacing: Spacing },
  fonts: Fonts,
  dialogs: Dialogs,
  toPdf: (request: PrintRequest) => Promise<Uint8Array>,
): Promise<Answer<Exported>> {
  const letter = readDraft(text)
  if (!letter.ok) return { ok: false, message: '程序内部出错：草稿内容不完整，没有导出。' }
  const name = `${letterName(letter.value)}.${format}`
  try {
    const proposal = document.path === null ? name : join(dirname(document.path), name)
    const file = await chooseTarget(proposal, format, dialogs)
    if (file === null) return cancelled
    const content =
      format === 'pdf' ? await toPdf({ text, fonts }) : await exported(letter.value, format, fonts, spacing)
    await writeAtomically(file, content)
    const measurements = format === 'docx' ? await measureWritten(file) : []
    return { ok: true, value: { file, name: nameOf({ path: file }), measurements } }
  } catch (fault) {
    return { ok: false, message: `没有导出成功。${describeFault(fault)}` }
  }
}
