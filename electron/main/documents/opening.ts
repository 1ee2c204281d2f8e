import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type LetterFile, readLetterFile } from '../../../letter/files/read-letter-file'
import { readProposalFile } from '../../../letter/files/read-proposal-file'
import { readDraft, writeDraft } from '../../../letter/model/draft'
import { numberedAnew } from '../../../letter/model/heading-mark'
import { failure, type Result, success } from '../../../letter/model/result'
import type { ReadProposal } from '../../bridge'
import { digestOf } from '../disk/atomic-write'
import { describeFault } from '../disk/faults'
import type { Desk, OpenDocument } from './document'

/** The largest file that is opened, in bytes: a letter has some tens of thousands of characters. */
const largest = 50 * 1024 * 1024
const tooLarge = '文件太大，不像是答复草稿，没有打开。'
const officeKinds = ['.pdf', '.rtf', '.odt', '.ofd']
const notYet = '暂不能直接打开这种文件。请在 Word 或 WPS 中另存为 .docx 后再打开，原文件没有改动。'

/** A letter as it was found in a file, or in the journal under the `id` that it keeps. */
export type Found = Pick<OpenDocument, 'path' | 'proposedName' | 'text' | 'notes' | 'unsaved' | 'base'> & {
  id?: string
}

/** A letter that was taken in from another kind of file: it has no file of its own yet. `name` is that file's name. */
export function takenIn({ letter, lost, doubtful }: LetterFile, name: string): Found {
  return {
    path: null,
    proposedName: basename(name, extname(name)),
    text: writeDraft({ ...letter, blocks: numberedAnew(letter.blocks) }),
    notes: [...lost, ...doubtful],
    unsaved: true,
    base: null,
  }
}

async function bytesOf(path: string): Promise<Result<Buffer>> {
  if (officeKinds.includes(extname(path).toLowerCase())) return failure(notYet)
  if ((await stat(path)).size > largest) return failure(tooLarge)
  return success(await readFile(path))
}

async function readFound(path: string): Promise<Result<Found>> {
  const extension = extname(path).toLowerCase()
  const bytes = await bytesOf(path)
  if (!bytes.ok) return bytes
  const read = readLetterFile(bytes.value, extension)
  if (!read.ok) return read
  if (read.value.draft === null) return success(takenIn(read.value, basename(path)))
  return success({
    path,
    proposedName: basename(path, extension),
    text: read.value.draft,
    notes: [],
    unsaved: false,
    base: digestOf(bytes.value),
  })
}

/** Reads a draft or takes in another kind of file. The file is only read; what is wrong with it is one clear sentence. */
export async function findInFile(desk: Desk, path: string): Promise<Result<Found>> {
  try {
    const found = await readFound(path)
    // A list of recent files that cannot be written is no reason to keep a letter shut.
    if (found.ok && found.value.path) await desk.recent.add(path, desk.now()).catch(() => {})
    return found
  } catch (fault) {
    return failure(`无法打开“${basename(path)}”：${describeFault(fault)}`)
  }
}

/** Reads the proposal in a file. The file is only read; what is wrong with it is one clear sentence. */
export async function readProposalAt(path: string): Promise<Result<ReadProposal>> {
  try {
    const bytes = await bytesOf(path)
    if (!bytes.ok) return bytes
    const read = readProposalFile(bytes.value, extname(path).toLowerCase())
    if (!read.ok) return read
    const { proposal, lost, doubtful } = read.value
    return success({ name: basename(path), proposal, notes: [...lost, ...doubtful] })
  } catch (fault) {
    return failure(`无法打开“${basename(path)}”：${describeFault(fault)}`)
  }
}

/** Reads a recovery copy; it stays in the journal until the document is saved or given up. */
export async function findInJournal(desk: Desk, id: string): Promise<Result<Found>> {
  const kept = await desk.journal.read(id)
  if (!kept) return failure('这份恢复副本已不存在，或者没有写完整，无法打开。')
  const letter = readDraft(kept.text)
  if (!letter.ok) return letter
  const { path, text, base, name } = kept
  return success({ id, path, text, base, notes: [], proposedName: basename(name, extname(name)), unsaved: true })
}
