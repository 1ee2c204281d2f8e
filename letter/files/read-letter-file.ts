import { readDoc } from '../docx/old/read-doc'
import { readDocx } from '../docx/read/read-docx'
import type { WordChange, WordComment, WordText } from '../docx/word-text'
import { decodeText } from '../intake/decode'
import { isHtml, type PageText, readHtml } from '../intake/html'
import { type Intake, intake } from '../intake/intake'
import { paragraphsOf } from '../intake/paragraph'
import { readDraft } from '../model/draft'
import { failure, type Result, success } from '../model/result'

/**
 * A letter from a file. `draft` is the text of a draft, null where the letter was taken in from another kind of file. The lines of
 * `source` are those of a text; in other files than drafts and texts they are paragraphs.
 */
export type LetterFile = Intake & {
  form: 'draft' | 'paragraphs' | 'text'
  draft: string | null
  comments: WordComment[]
  changes: WordChange[]
}

const empty = '文件是空的，没有可读的内容。'
const zip = [0x50, 0x4b]
const compound = [0xd0, 0xcf, 0x11, 0xe0]

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function fromParagraphs(read: Result<WordText>): Result<LetterFile> {
  if (!read.ok) return read
  const { paragraphs, comments, changes, lost, doubtful } = read.value
  if (paragraphs.every(({ text, table }) => !table && text.trim() === '')) return failure(empty)
  const taken = intake(paragraphs)
  return success({
    ...taken,
    lost: [...lost, ...taken.lost],
    doubtful: [...doubtful, ...taken.doubtful],
    form: 'paragraphs',
    draft: null,
    comments,
    changes,
  })
}

function fromPage(page: Result<PageText>): Result<LetterFile> {
  return page.ok ? fromParagraphs(success({ ...page.value, comments: [], changes: [], doubtful: [] })) : page
}

function fromText(text: string, isDraft: boolean): Result<LetterFile> {
  if (text.trim() === '') return failure(empty)
  const plain = { comments: [], changes: [] }
  if (!isDraft && isHtml(text)) return fromPage(readHtml(text))
  if (!isDraft) return success({ ...intake(paragraphsOf(text)), form: 'text', draft: null, ...plain })
  const letter = readDraft(text)
  if (!letter.ok) return letter
  return success({ letter: letter.value, lost: [], doubtful: [], source: [], form: 'draft', draft: text, ...plain })
}

/**
 * The letter in the bytes of a file: a draft, a Word file (.docx, .doc), a web page or plain text. What it is tell the bytes; `extension` (with its dot, in small
 * letters) only that broken bytes were meant as a draft or as a Word file. Fails with one Chinese sentence.
 */
export function readLetterFile(bytes: Uint8Array, extension: string): Result<LetterFile> {
  if (bytes.length === 0) return failure(empty)
  if (beginsWith(bytes, compound)) return fromParagraphs(readDoc(bytes))
  if (beginsWith(bytes, zip) || extension === '.docx') return fromParagraphs(readDocx(bytes))
  const text = decodeText(bytes)
  if (!text.ok) return text
  return fromText(text.value, extension === '.dafu' || /^\uFEFF?\s*\{/.test(text.value))
}
