import { failure, type Result, success } from '../model/result'

const unreadable = '没有认出文件的文字编码，可能不是文本文件。请用记事本另存为 UTF-8 编码后再打开。'

/** How Word files (a zip archive or a compound file) and PDF files begin, whatever they are called. */
const officeSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
]
const office = '这是 PDF 一类的文件，暂不能读取。请在 Word 或 WPS 中另存为 .docx 后再打开，原文件没有改动。'

/** The text under one encoding; null where the bytes are not of it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How much of a text is Chinese, ASCII, punctuation or line ends: 0 to 1. */
function plausibility(text: string): number {
  const usual = text.match(/[\t\n\r -~\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)
  return text === '' ? 0 : (usual?.length ?? 0) / text.length
}

/** UTF-16 without a mark: the byte order in which the text reads as a text. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null
  const texts = ['utf-16le', 'utf-16be'].map((encoding) => decodeAs(bytes, encoding) ?? '')
  const [best] = texts.sort((a, b) => plausibility(b) - plausibility(a))
  return best !== undefined && plausibility(best) > 0.9 ? best : null
}

function marked(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be')
  return null
}

/**
 * The text of a file in UTF-8, UTF-16 or GB 18030 (with GBK and GB 2312), told apart by a byte order mark or by what the bytes can be;
 * without the mark. Bytes that are no text give one clear sentence.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (officeSignatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return failure(office)
  const hasZero = bytes.includes(0)
  const text =
    marked(bytes) ?? (hasZero ? unmarkedUtf16(bytes) : (decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'gb18030')))
  return text === null || text.includes('\0') ? failure(unreadable) : success(text)
}
