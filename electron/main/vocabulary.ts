import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { decodeText } from '../../letter/intake/decode'
import {
  changedVocabulary,
  readOwnVocabulary,
  type VocabularyChange,
  writeOwnVocabulary,
} from '../../letter/model/own-vocabulary'
import { type OwnVocabulary, ownVocabularySchema, type VocabularyList } from '../../letter/model/vocabulary'
import type { Answer } from '../bridge'
import { writeAtomically } from './disk/atomic-write'
import { describeFault } from './disk/faults'
import { jsonFile } from './disk/json-file'
import type { Dialogs } from './documents/document'
import { cancelled, chooseTarget } from './documents/saving'

/** The largest vocabulary file that is read, in bytes. */
const largest = 10 * 1024 * 1024

/** The agency's own words as they are on disk. */
export type VocabularyFile = {
  read(): Promise<OwnVocabulary>
  /** Why the words could not be read at the start, or null. */
  problem(): string | null
  /** Makes a change, and gives the words as they are then. Throws where the lists would become too long. */
  change(change: VocabularyChange): Promise<OwnVocabulary>
}

/** The vocabulary file; a broken one is kept aside. Changes are made one after another, so that none undoes another. */
export function vocabularyFile(path: string): VocabularyFile {
  let problem: string | null = null
  const file = jsonFile<OwnVocabulary>(path, ownVocabularySchema, {}, writeOwnVocabulary, (kept) => {
    problem = `自定义词表文件有误，没有读入；原文件已改名保留为“${kept}”，改好后可以从“设置”中导入。`
  })
  let last: Promise<unknown> = Promise.resolve()
  const make = async (wanted: VocabularyChange) => {
    const own = ownVocabularySchema.parse(changedVocabulary(await file.read(), wanted))
    await file.write(own)
    return own
  }
  const change = (wanted: VocabularyChange) => {
    const made = last.then(() => make(wanted))
    last = made.catch(() => {})
    return made
  }
  return { read: file.read, problem: () => problem, change }
}

/** Reads the words of a file that is asked for; the file is only read, and all of it or nothing is taken. */
export async function importVocabulary(
  list: VocabularyList,
  dialogs: Dialogs,
): Promise<Answer<{ name: string; vocabulary: OwnVocabulary }>> {
  const path = await dialogs.chooseOpen('vocabulary')
  if (path === null) return cancelled
  const name = basename(path)
  const failed = (why: string) => ({ ok: false, message: `“${name}”没有导入：${why}。` }) as const
  try {
    if ((await stat(path)).size > largest) return failed('文件太大，不像是词表')
    const decoded = decodeText(await readFile(path))
    if (!decoded.ok) return failed('不是文本文件')
    const read = readOwnVocabulary(decoded.value, list)
    return read.ok ? { ok: true, value: { name, vocabulary: read.value } } : failed(read.message)
  } catch (fault) {
    return failed(describeFault(fault).replace(/。$/u, ''))
  }
}

/** Writes words to a file that is asked for. */
export async function exportVocabulary(own: OwnVocabulary, dialogs: Dialogs): Promise<Answer<{ name: string }>> {
  try {
    const path = await chooseTarget('自定义词表.json', 'json', dialogs)
    if (path === null) return cancelled
    await writeAtomically(path, writeOwnVocabulary(own))
    return { ok: true, value: { name: basename(path) } }
  } catch (fault) {
    return { ok: false, message: `词表没有导出成功。${describeFault(fault)}` }
  }
}
