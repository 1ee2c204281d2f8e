import type { MenuItemConstructorOptions } from 'electron'
import type { CommandName } from '../../bridge'

/** What the entries of the menu do. */
export type MenuActions = { command: (name: CommandName) => void; closeWindow: () => void; quit: () => void }

type Entry = MenuItemConstructorOptions
const line: Entry = { type: 'separator' }

function fileMenu(entry: (name: CommandName, label: string, key?: string) => Entry, actions: MenuActions): Entry[] {
  return [
    entry('new', '新建(&N)…', 'CommandOrControl+N'),
    entry('open', '打开(&O)…', 'CommandOrControl+O'),
    line,
    entry('save', '保存(&S)', 'CommandOrControl+S'),
    entry('save-as', '另存为(&A)…', 'CommandOrControl+Shift+S'),
    line,
    entry('export-docx', '导出 Word 文档(&E)…', 'CommandOrControl+E'),
    entry('export-pdf', '导出 PDF(&D)…'),
    entry('export-txt', '导出纯文本(&T)…'),
    line,
    entry('preview', '打印预览(&V)', 'CommandOrControl+F2'),
    entry('print', '打印(&R)…', 'CommandOrControl+P'),
    line,
    entry('settings', '设置(&P)…'),
    line,
    { label: '关闭窗口(&C)', accelerator: 'CommandOrControl+W', click: actions.closeWindow },
    { label: '退出(&X)', accelerator: 'CommandOrControl+Q', click: actions.quit },
  ]
}

function editMenu(entry: (name: CommandName, label: string, key?: string) => Entry): Entry[] {
  return [
    entry('undo', '撤销(&U)', 'CommandOrControl+Z'),
    entry('redo', '重做(&R)', 'CommandOrControl+Y'),
    line,
    { role: 'cut', label: '剪切(&T)' },
    { role: 'copy', label: '复制(&C)' },
    { role: 'paste', label: '粘贴(&P)' },
    { role: 'selectAll', label: '全选(&A)' },
    line,
    entry('find', '查找(&F)…', 'CommandOrControl+F'),
    entry('replace', '替换(&E)…', 'CommandOrControl+H'),
  ]
}

function replyMenu(entry: (name: CommandName, label: string, key?: string) => Entry): Entry[] {
  return [
    entry('add-response', '添加答复(&A)', 'CommandOrControl+Enter'),
    line,
    entry('move-up', '上移(&U)', 'Alt+Shift+Up'),
    entry('move-down', '下移(&D)', 'Alt+Shift+Down'),
    line,
    entry('promote', '提升一级(&L)', 'Alt+Shift+Left'),
    entry('demote', '降低一级(&R)', 'Alt+Shift+Right'),
    line,
    entry('level-1', '一级标题  一、', 'CommandOrControl+Alt+1'),
    entry('level-2', '二级标题  （一）', 'CommandOrControl+Alt+2'),
    entry('level-3', '三级标题  1.', 'CommandOrControl+Alt+3'),
    entry('level-4', '四级标题  （1）', 'CommandOrControl+Alt+4'),
    entry('paragraph', '正文', 'CommandOrControl+Alt+0'),
  ]
}

function insertMenu(entry: (name: CommandName, label: string, key?: string) => Entry): Entry[] {
  return [
    entry('insert-table', '表格(&T)…'),
    {
      label: '表格行列(&R)',
      submenu: [
        entry('row-above', '在上方插入行'),
        entry('row-below', '在下方插入行'),
        entry('column-left', '在左侧插入列'),
        entry('column-right', '在右侧插入列'),
        line,
        entry('remove-row', '删除行'),
        entry('remove-column', '删除列'),
        entry('remove-table', '删除表格'),
      ],
    },
    line,
    entry('add-attachment', '附件说明(&A)'),
    entry('add-signature', '联合署名(&S)'),
    entry('add-note', '附注(&N)'),
  ]
}

/** The menu as users of Word and WPS expect it. Keys without Ctrl, Alt or a function key are left to the input method. */
export function menuTemplate(actions: MenuActions, isMac: boolean): Entry[] {
  const entry = (name: CommandName, label: string, accelerator?: string): Entry => ({
    id: name,
    label,
    ...(accelerator && { accelerator }),
    click: () => actions.command(name),
  })
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '文件(&F)', submenu: fileMenu(entry, actions) },
    { label: '编辑(&E)', submenu: editMenu(entry) },
    { label: '答复(&D)', submenu: replyMenu(entry) },
    { label: '插入(&I)', submenu: insertMenu(entry) },
    {
      label: '检查(&C)',
      submenu: [
        entry('check', '核稿(&C)', 'F7'),
        line,
        entry('next-finding', '下一处(&N)', 'F8'),
        entry('previous-finding', '上一处(&P)', 'Shift+F8'),
        line,
        entry('accept-fix', '采用改法(&A)', 'Alt+Enter'),
        entry('fix-all', '全部修正(&X)'),
      ],
    },
    {
      label: '视图(&V)',
      submenu: [
        entry('zoom-in', '放大(&I)', 'CommandOrControl+='),
        entry('zoom-out', '缩小(&O)', 'CommandOrControl+-'),
        entry('zoom-reset', '实际大小(&R)', 'CommandOrControl+0'),
        line,
        { role: 'togglefullscreen', label: '全屏(&F)', accelerator: 'F11' },
      ],
    },
    { label: '帮助(&H)', submenu: [entry('about', '关于“答复”(&A)')] },
  ]
}
