import { app, ipcMain, shell } from 'electron'
import { ZodError } from 'zod'
import type { OwnVocabulary } from '../../../letter/model/vocabulary'
import type { Answer, RecentFile, RecoveredFile, Settings } from '../../bridge'
import { describeFault } from '../disk/faults'
import { admit, type Desk, forgetVersions, handedOver, type OpenDocument } from '../documents/document'
import { exportDocument } from '../documents/exporting'
import { findInFile, findInJournal, readProposalAt } from '../documents/opening'
import { cancelled, keepDocument, saveDocument } from '../documents/saving'
import { pdfOf, printLetter } from '../printing/printing'
import type { SettingsFile } from '../settings'
import { exportVocabulary, importVocabulary, type VocabularyFile } from '../vocabulary'
import { type Page, tellPage } from '../window/page'
import type { Pages } from '../window/pages'
import { requests } from './requests'
import { type CallName, type CallTable, guarded } from './wrapper'

/** What the verbs work on. */
export type Office = {
  desk: Desk
  pages: Pages
  settings: SettingsFile
  vocabulary: VocabularyFile
  /** Whether the program shows itself; then it hears what the check found. */
  demonstration: ((page: Page) => void) | null
}

const failed = (message: string) => ({ ok: false, message }) as const
const notHere = failed('这份文稿已不在此窗口中，没有执行。')

/** The document of a window, if it is the one that the page names. */
function documentOf(page: Page, id: string): OpenDocument | null {
  return page.document?.id === id ? page.document : null
}

async function lists({
  journal,
  recent,
  documents,
}: Desk): Promise<{ recent: RecentFile[]; recovered: RecoveredFile[] }> {
  // What cannot be listed must not keep the program shut.
  const [files, copies] = await Promise.all([recent.list().catch(() => []), journal.list().catch(() => [])])
  const recovered = copies.filter(({ id }) => !documents.has(id))
  return {
    recent: files,
    recovered: recovered.map(({ id, name, time }) => ({ id, name: name || '未命名答复', saved: time })),
  }
}

/** Calls that begin and end documents. */
function openingCalls({ desk, pages, settings, vocabulary, demonstration }: Office) {
  return {
    start: {
      request: requests.start,
      handle: async (_request, page) => {
        // A new letter that stopped before it was ever heard of is gone; its page starts on the start screen.
        if (page.document?.text === '') {
          desk.documents.delete(page.document.id)
          page.document = null
        }
        if (page.document) forgetVersions(page.document)
        page.hasStarted = true
        const problem = page.problem
        const document = page.document && handedOver(page.document)
        return {
          version: app.getVersion(),
          document,
          problem,
          ...(await lists(desk)),
          settings: await settings.read(),
          vocabulary: await vocabulary.read(),
          vocabularyProblem: vocabulary.problem(),
          demonstration: demonstration !== null,
        }
      },
    },
    create: {
      request: requests.create,
      handle: (_request, page) => {
        // A document that is left this way stays in the journal with all that was not saved.
        if (page.document) desk.documents.delete(page.document.id)
        page.document = admit(desk, {})
        return { id: page.document.id }
      },
    },
    open: {
      request: requests.open,
      failed,
      handle: async ({ recent }, page) => {
        const path = recent === undefined ? await page.dialogs.chooseOpen() : await desk.recent.pathOf(recent)
        if (path !== null) return pages.show(page, await findInFile(desk, path))
        return recent === undefined ? cancelled : failed('最近使用的文件中已没有这一个。')
      },
    },
    recover: {
      request: requests.recover,
      failed,
      handle: async ({ recovered }, page) => pages.show(page, await findInJournal(desk, recovered)),
    },
    proposal: {
      request: requests.proposal,
      failed,
      handle: async (_request, page) => {
        const path = await page.dialogs.chooseOpen('proposal')
        return path === null ? cancelled : readProposalAt(path)
      },
    },
    discard: {
      request: requests.discard,
      failed,
      handle: async ({ recovered }) => {
        if (desk.documents.has(recovered)) return failed('这份文稿正在窗口中编辑，恢复副本没有删除。')
        await desk.journal.remove(recovered)
        return { ok: true, value: null }
      },
    },
    close: {
      request: requests.close,
      handle: ({ id }, page) => {
        if (documentOf(page, id)) setImmediate(() => page.window.isDestroyed() || page.window.close())
        return null
      },
    },
  } satisfies Partial<CallTable<Page>>
}

/** Calls that write what a page has. */
function writingCalls({ desk, settings }: Office) {
  const exportedFiles = new Set<string>()
  return {
    save: {
      request: requests.save,
      failed,
      handle: async ({ id, ...request }, page) => {
        const document = documentOf(page, id)
        const answer = document ? await saveDocument(desk, document, request, page.dialogs) : notHere
        if (!answer.ok) page.onClosing?.(false)
        return answer
      },
    },
    keep: {
      request: requests.keep,
      failed,
      handle: async ({ id, ...request }, page) => {
        const document = documentOf(page, id)
        return document ? keepDocument(desk, document, request) : notHere
      },
    },
    changed: {
      request: requests.changed,
      handle: ({ id, unsaved, title }, page) => {
        const document = documentOf(page, id)
        if (!document) return null
        document.unsaved = unsaved || document.keptVersion > document.savedVersion
        page.window.setTitle(`${document.unsaved ? '*' : ''}${title} - 答复`)
        page.window.setDocumentEdited(document.unsaved)
        return null
      },
    },
    export: {
      request: requests.export,
      failed,
      handle: async ({ id, ...request }, page) => {
        const document = documentOf(page, id)
        if (!document) return notHere
        const answer = await exportDocument(document, request, (await settings.read()).fonts, page.dialogs, pdfOf)
        if (answer.ok) exportedFiles.add(answer.value.file)
        return answer
      },
    },
    print: {
      request: requests.print,
      failed,
      handle: async ({ id, text }, page) => {
        if (!documentOf(page, id)) return notHere
        return printLetter({ text, fonts: (await settings.read()).fonts }, page.window)
      },
    },
    reveal: {
      request: requests.reveal,
      handle: ({ file }) => {
        if (exportedFiles.has(file)) shell.showItemInFolder(file)
        return null
      },
    },
  } satisfies Partial<CallTable<Page>>
}

/** Calls about the program itself. */
function programCalls({ desk, pages, settings, vocabulary, demonstration }: Office) {
  return {
    recent: { request: requests.recent, handle: () => lists(desk) },
    settings: {
      request: requests.settings,
      failed,
      handle: async ({ change }): Promise<Answer<Settings>> => {
        try {
          const value = await settings.change(change)
          for (const page of pages.all()) tellPage(page, 'settings', value)
          return { ok: true, value }
        } catch (fault) {
          return failed(`设置没有保存成功。${describeFault(fault)}`)
        }
      },
    },
    vocabulary: {
      request: requests.vocabulary,
      failed,
      handle: async (change): Promise<Answer<OwnVocabulary>> => {
        try {
          const value = await vocabulary.change(change)
          for (const page of pages.all()) tellPage(page, 'vocabulary', value)
          return { ok: true, value }
        } catch (fault) {
          const why = fault instanceof ZodError ? '每个词表最多5000条。' : describeFault(fault)
          return failed(`词表没有保存成功。${why}`)
        }
      },
    },
    importVocabulary: {
      request: requests.importVocabulary,
      failed,
      handle: ({ list }, page) => importVocabulary(list, page.dialogs),
    },
    exportVocabulary: {
      request: requests.exportVocabulary,
      failed,
      handle: (request, page) => exportVocabulary(request.vocabulary, page.dialogs),
    },
    ready: {
      request: requests.ready,
      handle: (_request, page) => {
        demonstration?.(page)
        return null
      },
    },
  } satisfies Partial<CallTable<Page>>
}

/** Lets pages call the verbs, each through the guard. */
export function listenToPages(office: Office): void {
  const table: CallTable<Page> = { ...openingCalls(office), ...writingCalls(office), ...programCalls(office) }
  const contextOf = (event: Electron.IpcMainInvokeEvent) => office.pages.of(event.sender)
  const log = (message: string, fault: unknown) => console.error(message, fault)
  const listen = <Name extends CallName>(name: Name) => {
    const call = guarded(name, table[name] as CallTable<Page>[Name], contextOf, log)
    ipcMain.handle(`dafu:${name}`, call)
  }
  for (const name of Object.keys(table) as CallName[]) listen(name)
}
