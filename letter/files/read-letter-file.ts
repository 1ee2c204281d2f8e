import type { WordChange, WordComment } from '../docx/word-text'
import { type Intake, intake } from '../intake/intake'
import { readDraft } from '../model/draft'
import { type Result, success } from '../model/result'
import { type FileText, readParagraphs } from './read-paragraphs'

/**
 * A letter from a file. `draft` is the text of a draft, null where the letter was taken in from another kind of file. The lines of
 * `source` are those of a text; in other files than drafts and texts they are paragraphs.
 */
export type LetterFile = Intake & {
  form: FileText['form']
  draft: string | null
  comments: WordComment[]
  changes: WordChange[]
}

function fromDraft(draft: string): Result<LetterFile> {
  const letter = readDraft(draft)
  if (!letter.ok) return letter
  const alone = { lost: [], doubtful: [], source: [], comments: [], changes: [] }
  return success({ letter: letter.value, form: 'draft', draft, ...alone })
}

/** The letter in the bytes of a file; see `readParagraphs`. Fails with one Chinese sentence. */
export function readLetterFile(bytes: Uint8Array, extension: string): Result<LetterFile> {
  const read = readParagraphs(bytes, extension)
  if (!read.ok) return read
  if (read.value.form === 'draft') return fromDraft(read.value.draft)
  const { form, paragraphs, comments, changes, lost, doubtful } = read.value
  const taken = intake(paragraphs)
  return success({
    ...taken,
    lost: [...lost, ...taken.lost],
    doubtful: [...doubtful, ...taken.doubtful],
    form,
    draft: null,
    comments,
    changes,
  })
}
