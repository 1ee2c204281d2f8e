import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type LetterFile, readLetterFile } from '../letter/files/read-letter-file'
import { type ProposalFile, readProposalFile } from '../letter/files/read-proposal-file'
import type { Result } from '../letter/model/result'
import { type Io, UserError } from './io'

/** The largest file that is read: 20 MB. No letter is as long. */
const largest = 20 * 1024 * 1024
const notYet = ['.pdf', '.rtf', '.odt', '.ofd']
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

/** What `read` makes of a file of at most 20 MB. Throws `UserError` with one Chinese sentence. */
async function readAs<Value>(
  file: string,
  io: Io,
  read: (bytes: Uint8Array, extension: string) => Result<Value>,
): Promise<Value> {
  const extension = extname(file).toLowerCase()
  if (notYet.includes(extension))
    throw new UserError(`${file}：暂不能读取这种文件，请在 Word 或 WPS 中另存为 .docx 后再试`)
  const bytes = await readBytes(file, io)
  if (bytes.length > largest) throw new UserError(`${shownName(file)}：内容超过20 MB，不予读取`)
  const result = read(bytes, extension)
  if (!result.ok) throw new UserError(`${shownName(file)}：${result.message}`)
  return result.value
}

/** A letter from a draft, or taken in from a Word file, a web page or a text, with what was lost or is doubtful. Throws `UserError`. */
export function readLetter(file: string, io: Io): Promise<LetterFile> {
  return readAs(file, io, readLetterFile)
}

/** A proposal from a Word file, a web page, a text or a draft that holds it. Throws `UserError`. */
export function readProposalOf(file: string, io: Io): Promise<ProposalFile> {
  return readAs(file, io, readProposalFile)
}
