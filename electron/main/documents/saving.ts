import { basename } from 'node:path'
import { blockText } from '../../../letter/model/block'
import { readDraft } from '../../../letter/model/draft'
import type { Letter } from '../../../letter/model/letter'
import type { Answer, ExportFormat } from '../../bridge'
import { digestOf, digestOnDisk, writeOrCopy } from '../disk/atomic-write'
import { describeFault } from '../disk/faults'
import { safeFileName, withExtension } from '../disk/file-names'
import { type Desk, type Dialogs, documentAt, nameOf, type OpenDocument } from './document'

/** What a page asks to be saved; `as` asks for a name first. */
export type SaveRequest = { text: string; version: number; as: boolean }
type Saved = Answer<{ name: string; version: number }>

/** Called off by the person at the window. */
export const cancelled = { ok: false, cancelled: true } as const
const unreadable = '程序内部出错：要写入的内容不完整，没有写入，原文件没有改动。'

/** A file name for a letter, made of its title; without extension. */
export function letterName(letter: Letter): string {
  const title = letter.blocks.find((block) => block.type === 'title')
  return safeFileName(title ? blockText(title) : '', '未命名答复')
}

/** Asks for a file name until it is one that may be used; null where that was called off. */
export async function chooseTarget(
  proposal: string,
  kind: 'dafu' | 'json' | ExportFormat,
  dialogs: Dialogs,
  isTaken: (path: string) => boolean = () => false,
): Promise<string | null> {
  for (;;) {
    const chosen = await dialogs.chooseSave(proposal, kind)
    if (chosen === null) return null
    const target = withExtension(chosen, `.${kind}`)
    if (isTaken(target)) {
      await dialogs.tell(`“${basename(target)}”已在另一个窗口中打开，请换一个文件名。`)
      continue
    }
    // The dialog asked about the name as it was typed, not about the one with the extension.
    const isAsked = target === chosen || (await digestOnDisk(target)) === null
    if (isAsked || (await dialogs.askOverwrite(basename(target)))) return target
  }
}

/** The path to write to: the document's own, or one that is asked for where there is none or the file has changed. */
async function targetOf(
  desk: Desk,
  document: OpenDocument,
  letter: Letter,
  as: boolean,
  dialogs: Dialogs,
): Promise<string | null> {
  const isTaken = (path: string) => (documentAt(desk, path) ?? document) !== document
  const choose = (proposal: string) => chooseTarget(proposal, 'dafu', dialogs, isTaken)
  if (document.path === null) return choose(document.proposedName || letterName(letter))
  if (as) return choose(document.path)
  const found = await digestOnDisk(document.path)
  if (found === null || found === document.base) return document.path
  const answer = await dialogs.askChanged(nameOf(document))
  if (answer === 'overwrite') return document.path
  return answer === 'copy' ? choose(document.path.replace(/(\.dafu)?$/i, '（我的副本）.dafu')) : null
}

/** Marks the version as saved, and lets go of the recovery copy where nothing newer is in it. */
async function markSaved(desk: Desk, document: OpenDocument, path: string, request: SaveRequest): Promise<void> {
  document.path = path
  document.base = digestOf(request.text)
  document.savedVersion = request.version
  if (document.keptVersion > request.version) {
    // The newer copy must know the file as it is now, or its recovery would take this very save for somebody else's.
    await keepDocument(desk, document, { text: document.text, version: document.keptVersion })
    return
  }
  document.text = request.text
  document.unsaved = false
  await Promise.allSettled([desk.journal.remove(document.id), desk.recent.add(path, desk.now())])
}

async function save(desk: Desk, document: OpenDocument, request: SaveRequest, dialogs: Dialogs): Promise<Saved> {
  const letter = readDraft(request.text)
  if (!letter.ok) return { ok: false, message: unreadable }
  try {
    const target = await targetOf(desk, document, letter.value, request.as, dialogs)
    if (target === null) return cancelled
    const path = await writeOrCopy(target, request.text)
    await markSaved(desk, document, path, request)
    if (path !== target)
      await dialogs.tell(
        `“${basename(target)}”正被其他程序占用，不能改写。内容已完整存入同一文件夹的“${basename(path)}”，此后也保存到那里。`,
      )
    return { ok: true, value: { name: basename(path), version: request.version } }
  } catch (fault) {
    return { ok: false, message: `没有保存成功，文字仍在窗口中。${describeFault(fault)}` }
  }
}

/** Saves one document, one request after the other. A request that fails leaves file, mark and recovery copy as they are. */
export function saveDocument(
  desk: Desk,
  document: OpenDocument,
  request: SaveRequest,
  dialogs: Dialogs,
): Promise<Saved> {
  const done = document.saving.then(() => save(desk, document, request, dialogs))
  document.saving = done
  return done
}

/** Writes the recovery copy of a version; one that is on disk already needs none. */
export async function keepDocument(
  desk: Desk,
  document: OpenDocument,
  { text, version }: { text: string; version: number },
): Promise<Answer<{ version: number }>> {
  if (version <= document.savedVersion) return { ok: true, value: { version } }
  document.text = text
  document.unsaved = true
  document.keptVersion = Math.max(document.keptVersion, version)
  const { id, path, base } = document
  const name = nameOf(document) || document.proposedName
  try {
    await desk.journal.keep({ id, path, name, version, time: desk.now().toISOString(), base, text })
    return { ok: true, value: { version } }
  } catch (fault) {
    return { ok: false, message: `恢复副本没有写成，请尽快保存。${describeFault(fault)}` }
  }
}
