import { readDoc } from '../docx/old/read-doc'
import { readDocx } from '../docx/read/read-docx'
import type { WordText } from '../docx/word-text'
import { decodeText } from '../intake/decode'
import { isHtml, readHtml } from '../intake/html'
import { paragraphsOf } from '../intake/paragraph'
import { failure, type Result, success } from '../model/result'

/** What a file holds: a draft's text, or the paragraphs of a text (one a line), of a Word file or of a web page. */
export type FileText = { form: 'draft'; draft: string } | ({ form: 'text' | 'paragraphs' } & WordText)

const empty = '文件是空的，没有可读的内容。'
const zip = [0x50, 0x4b]
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const alone = { comments: [], changes: [], lost: [], doubtful: [] }

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function withWords(read: Result<WordText>): Result<FileText> {
  if (!read.ok) return read
  const silent = read.value.paragraphs.every(({ text, table }) => !table && text.trim() === '')
  return silent ? failure(empty) : success({ form: 'paragraphs', ...read.value })
}

function inText(text: string, isDraft: boolean): Result<FileText> {
  if (text.trim() === '') return failure(empty)
  if (isDraft) return success({ form: 'draft', draft: text })
  if (!isHtml(text)) return success({ form: 'text', ...alone, paragraphs: paragraphsOf(text) })
  const page = readHtml(text)
  return page.ok ? withWords(success({ ...alone, ...page.value })) : page
}

/**
 * What the bytes of a file hold: a draft, a Word file (.docx, .doc), a web page or plain text. What it is tell the bytes; `extension`
 * (with its dot, in small letters) only that broken bytes were meant as a draft or as a Word file. Fails with one Chinese sentence.
 */
export function readParagraphs(bytes: Uint8Array, extension: string): Result<FileText> {
  if (bytes.length === 0) return failure(empty)
  if (beginsWith(bytes, compound)) return withWords(readDoc(bytes))
  if (beginsWith(bytes, zip) || extension === '.docx') return withWords(readDocx(bytes))
  const text = decodeText(bytes)
  return text.ok ? inText(text.value, extension === '.dafu' || /^\uFEFF?\s*\{/.test(text.value)) : text
}
