import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { withExtension } from '../disk/file-names'
import type { Dialogs } from '../documents/document'

/** The questions of a window: those about its document, and the one when it closes. */
export type WindowDialogs = Dialogs & { askClose(name: string): Promise<'save' | 'discard' | null> }

const kinds = {
  dafu: { name: '答复草稿', extensions: ['dafu'] },
  docx: { name: 'Word 文档', extensions: ['docx'] },
  word: { name: 'Word 文档', extensions: ['docx', 'doc', 'wps'] },
  pdf: { name: 'PDF 文档', extensions: ['pdf'] },
  txt: { name: '纯文本', extensions: ['txt'] },
  json: { name: '词表', extensions: ['json'] },
}

const letterExtensions = ['dafu', 'docx', 'doc', 'wps', 'txt', 'html', 'htm']

/** What is offered to be opened. */
const openings = {
  letter: {
    title: '打开',
    filters: [{ name: '草稿、Word 文档和文本', extensions: letterExtensions }, kinds.dafu, kinds.word, kinds.txt],
  },
  proposal: {
    title: '读取建议、提案原件',
    filters: [{ name: '建议、提案', extensions: letterExtensions }, kinds.word, kinds.txt],
  },
  vocabulary: {
    title: '导入词表',
    filters: [{ name: '词表和文本', extensions: ['json', 'txt'] }, kinds.json, kinds.txt],
  },
}

/** Asks with buttons; the last one calls off, and gives null. */
async function ask<Choice extends string>(
  window: BrowserWindow,
  message: string,
  detail: string,
  choices: Readonly<Record<Choice, string>>,
): Promise<Choice | null> {
  const names = Object.keys(choices) as Choice[]
  const buttons = [...names.map((name) => choices[name]), '取消']
  const options = { message, detail, buttons, defaultId: 0, cancelId: names.length, noLink: true }
  const { response } = await dialog.showMessageBox(window, { type: 'warning', title: '答复', ...options })
  return names[response] ?? null
}

/** The dialogs of the system, before this window. */
export function dialogsOf(window: BrowserWindow): WindowDialogs {
  return {
    chooseOpen: async (what = 'letter') => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        ...openings[what],
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseSave: async (proposal, kind) => {
      const named = withExtension(proposal, `.${kind}`)
      // A bare name would land in whatever folder the program was started from.
      const defaultPath = /[\\/]/.test(named) ? named : join(app.getPath('documents'), named)
      const title = kind === 'dafu' ? '另存为' : '导出'
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title,
        defaultPath,
        filters: [kinds[kind]],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      return canceled || !filePath ? null : filePath
    },
    askChanged: (name) =>
      ask(
        window,
        `“${name}”在打开之后被别人或其他程序改过。`,
        '直接覆盖会丢掉那些改动。建议另存一份，再对照两份内容。',
        { copy: '另存副本', overwrite: '覆盖' },
      ),
    askOverwrite: async (name) => {
      const answer = await ask(window, `“${name}”已经存在。`, '替换后，原来的内容将无法找回。', { replace: '替换' })
      return answer === 'replace'
    },
    askClose: (name) =>
      ask(window, `是否保存对“${name}”的修改？`, '如果不保存，修改的内容将会丢失。', {
        save: '保存',
        discard: '不保存',
      }),
    tell: async (message) => {
      await dialog.showMessageBox(window, { type: 'info', title: '答复', message, buttons: ['知道了'], noLink: true })
    },
  }
}
