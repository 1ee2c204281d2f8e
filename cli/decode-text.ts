import { UserError } from './io'

const unknownEncoding = '无法识别文件的文字编码，请另存为 UTF-8 编码的文本文件后重试'

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 counts as text only with its byte order mark; a NUL byte anywhere else means that the file is no text. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

/** The text of a file in UTF-8, UTF-16 with a byte order mark, or GB 18030. Throws `UserError` where the bytes are no text. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const marked = markedEncoding(bytes)
  if (!marked && bytes.includes(0)) throw new UserError(`${name}：不是文本文件，无法读取`)
  const text = marked ? decoded(bytes, marked) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030'))
  if (text === null || text.includes('\0')) throw new UserError(`${name}：${unknownEncoding}`)
  if (text.trim() === '') throw new UserError(`${name}：文件是空的，没有可读的内容`)
  return text
}
