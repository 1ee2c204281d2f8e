import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { decodeText } from '../letter/intake/decode'
import { type Intake, intake } from '../letter/intake/intake'
import { paragraphsOf } from '../letter/intake/paragraph'
import { readDraft } from '../letter/model/draft'
import type { SourceLine } from '../letter/model/source-line'
import { type Io, UserError } from './io'

/** The largest file that is read: 20 MB. No letter is as long. */
const largest = 20 * 1024 * 1024
const notYet = ['.docx', '.doc', '.wps', '.html', '.htm', '.pdf', '.rtf']
const reasons: Record<string, string> = {
  ENOENT: '文件不存在',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  EISDIR: '这是一个文件夹，请指定文件',
}

/** The name under which messages speak of a file; `-` is standard input. */
export function shownName(file: string): string {
  return file === '-' ? '标准输入' : file
}

/** The bytes of a file of at most 20 MB, or of standard input. Throws `UserError` with one Chinese sentence. */
export async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return io.stdin()
  try {
    if ((await stat(file)).size > largest) throw new UserError(`${file}：文件超过20 MB，不予读取`)
    return await readFile(file)
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new UserError(`${file}：${reasons[code] ?? '读取失败'}`)
  }
}

/** The text of a file or of standard input. Throws `UserError` with one Chinese sentence. */
export async function readText(file: string, io: Io): Promise<string> {
  if (notYet.includes(extname(file).toLowerCase()))
    throw new UserError(`${file}：本版本只能读取文本（.txt）和草稿（.dafu），请先另存为文本文件`)
  const bytes = await readBytes(file, io)
  if (bytes.length > largest) throw new UserError(`${shownName(file)}：内容超过20 MB，不予读取`)
  const text = decodeText(bytes)
  if (!text.ok) throw new UserError(`${shownName(file)}：${text.message}`)
  if (text.value.trim() === '') throw new UserError(`${shownName(file)}：文件是空的，没有可读的内容`)
  return text.value
}

/** Whether a text is meant as a draft: by the file's name, or because it is a JSON object. */
function isDraft(file: string, text: string): boolean {
  return extname(file).toLowerCase() === '.dafu' || /^\uFEFF?\s*\{/.test(text)
}

/** A letter with what was lost or is doubtful; `source` holds the lines of the text that it was taken in from, none for a draft. */
export type ReadLetter = Intake & { source: readonly SourceLine[] }

/** A letter from a draft, or taken in from text. Throws `UserError`. */
export async function readLetter(file: string, io: Io): Promise<ReadLetter> {
  const text = await readText(file, io)
  if (!isDraft(file, text)) return { source: [], ...intake(paragraphsOf(text)) }
  const read = readDraft(text)
  if (!read.ok) throw new UserError(`${shownName(file)}：${read.message}`)
  return { letter: read.value, lost: [], doubtful: [], source: [] }
}
