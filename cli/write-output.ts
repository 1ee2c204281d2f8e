import { extname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { writeDraft } from '../letter/model/draft'
import type { Letter } from '../letter/model/letter'
import { plainText } from '../letter/model/plain-text'
import { UserError } from './io'

const reasons: Record<string, string> = {
  ENOENT: '所在文件夹不存在',
  ENOTDIR: '所在文件夹不存在',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '所在磁盘只能读取',
  EISDIR: '这是一个文件夹，请指定文件名',
  ENOSPC: '磁盘空间不足',
}

/** Writes a file whole or not at all. Throws `UserError` with one Chinese sentence. */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UserError(`${file}：无法写入，${reasons[code] ?? '请检查磁盘和文件夹'}`)
  }
}

/** Asks that a file to be written has one of the extensions. Throws `UserError`. */
export function requireExtension(file: string, allowed: readonly string[]): string {
  const extension = extname(file).toLowerCase()
  if (!allowed.includes(extension)) throw new UserError(`${file}：输出文件的扩展名应为 ${allowed.join(' 或 ')}`)
  return extension
}

/** A letter as the file's extension asks: .txt is plain text, all else a draft. */
export function letterFile(letter: Letter, extension: string): string {
  return extension === '.txt' ? plainText(letter) : writeDraft(letter)
}
