import { readDocx } from '../docx/read/read-docx'
import type { WordChange, WordComment } from '../docx/read/word-text'
import { decodeText } from '../intake/decode'
import { type Intake, intake } from '../intake/intake'
import { paragraphsOf } from '../intake/paragraph'
import { readDraft } from '../model/draft'
import { failure, type Result, success } from '../model/result'

/** A letter from a file. `draft` is the text of a draft, null where the letter was taken in from another kind of file. */
export type LetterFile = Intake & { draft: string | null; comments: WordComment[]; changes: WordChange[] }

const empty = '文件是空的，没有可读的内容。'
const zip = [0x50, 0x4b]

function isZip(bytes: Uint8Array): boolean {
  return zip.every((byte, index) => bytes[index] === byte)
}

function fromDocx(bytes: Uint8Array): Result<LetterFile> {
  const read = readDocx(bytes)
  if (!read.ok) return read
  const { paragraphs, comments, changes, lost, doubtful } = read.value
  if (paragraphs.every(({ text, table }) => !table && text.trim() === '')) return failure(empty)
  const taken = intake(paragraphs)
  return success({
    ...taken,
    lost: [...lost, ...taken.lost],
    doubtful: [...doubtful, ...taken.doubtful],
    draft: null,
    comments,
    changes,
  })
}

function fromText(text: string, isDraft: boolean): Result<LetterFile> {
  if (text.trim() === '') return failure(empty)
  if (!isDraft) return success({ ...intake(paragraphsOf(text)), draft: null, comments: [], changes: [] })
  const letter = readDraft(text)
  return letter.ok
    ? success({ letter: letter.value, lost: [], doubtful: [], source: [], draft: text, comments: [], changes: [] })
    : letter
}

/**
 * The letter in the bytes of a file: a draft, a .docx or plain text. What it is tell the bytes; `extension` (with its dot, in small
 * letters) only that broken bytes were meant as a draft or as a Word file. Fails with one Chinese sentence.
 */
export function readLetterFile(bytes: Uint8Array, extension: string): Result<LetterFile> {
  if (bytes.length === 0) return failure(empty)
  if (isZip(bytes) || extension === '.docx') return fromDocx(bytes)
  const text = decodeText(bytes)
  if (!text.ok) return text
  return fromText(text.value, extension === '.dafu' || /^\uFEFF?\s*\{/.test(text.value))
}
