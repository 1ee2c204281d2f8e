import {
  ArrowDown,
  ArrowUp,
  FileDown,
  IndentDecrease,
  IndentIncrease,
  ListPlus,
  type LucideIcon,
  PanelLeft,
  PanelRight,
  Printer,
  Redo2,
  Search,
  SpellCheck,
  Table2,
  Undo2,
} from 'lucide-react'
import { Toolbar } from 'radix-ui'
import type { MouseEvent } from 'react'
import type { CommandName } from '../../electron/bridge'
import { caretHeading } from '../../letter/model/editor/responses'
import { blockNames } from '../../letter/model/structure'
import { useApp } from '../app-context'
import { perform } from '../documents'
import { useSession } from '../session/session-context'
import { type Store, useStore } from '../store'

type Tool = { command: CommandName; label: string; keys: string; Icon: LucideIcon }

const history: readonly Tool[] = [
  { command: 'undo', label: '撤销', keys: 'Ctrl+Z', Icon: Undo2 },
  { command: 'redo', label: '重做', keys: 'Ctrl+Y', Icon: Redo2 },
]
const structure: readonly Tool[] = [
  { command: 'move-up', label: '上移', keys: 'Alt+Shift+↑', Icon: ArrowUp },
  { command: 'move-down', label: '下移', keys: 'Alt+Shift+↓', Icon: ArrowDown },
  { command: 'promote', label: '升级', keys: 'Alt+Shift+←', Icon: IndentDecrease },
  { command: 'demote', label: '降级', keys: 'Alt+Shift+→', Icon: IndentIncrease },
]
const addition: Tool = { command: 'add-response', label: '添加答复', keys: 'Ctrl+Enter', Icon: ListPlus }
const others: readonly Tool[] = [
  { command: 'insert-table', label: '插入表格', keys: '', Icon: Table2 },
  { command: 'find', label: '查找', keys: 'Ctrl+F', Icon: Search },
  { command: 'check', label: '检查', keys: 'F7', Icon: SpellCheck },
  { command: 'preview', label: '打印预览', keys: 'Ctrl+F2', Icon: Printer },
]

/** The caret must stay in the letter when a button is pressed. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

function ToolButton({ tool, disabled, bare }: { tool: Tool; disabled?: boolean; bare?: boolean }) {
  const app = useApp()
  const { command, label, keys, Icon } = tool
  return (
    <Toolbar.Button
      className={bare ? 'tool tool-bare' : 'tool'}
      title={keys ? `${label}（${keys}）` : label}
      aria-label={label}
      disabled={disabled}
      onMouseDown={keepFocus}
      onClick={() => perform(app, command)}
    >
      <Icon size={16} strokeWidth={1.75} />
      {!bare && <span className="tool-label">{label}</span>}
    </Toolbar.Button>
  )
}

function HistoryTools() {
  const { view, editor } = useSession()
  useStore(view)
  return history.map((tool) => {
    const steps = tool.command === 'undo' ? editor.history.undos : editor.history.redos
    return <ToolButton key={tool.command} tool={tool} bare disabled={steps.length === 0} />
  })
}

function StructureTools() {
  const { caret, editor } = useSession()
  useStore(caret)
  const disabled = caretHeading(editor) === null
  return structure.map((tool) => <ToolButton key={tool.command} tool={tool} disabled={disabled} />)
}

const styles: readonly { command: CommandName; label: string }[] = [
  { command: 'paragraph', label: '正文' },
  { command: 'level-1', label: '一级标题' },
  { command: 'level-2', label: '二级标题' },
  { command: 'level-3', label: '三级标题' },
  { command: 'level-4', label: '四级标题' },
]

/** The level of the block that the caret is in, as the style box of an office program; parts of the template have none to choose. */
function StyleChoice() {
  const app = useApp()
  const { caret, view } = useSession()
  const id = useStore(caret)
  const block = useStore(view).letter.blocks.find((item) => item.id === id)
  const level = block?.type === 'heading' ? `level-${block.level}` : block?.type
  const isFree = block?.type === 'heading' || block?.type === 'paragraph'
  return (
    <select
      className="input select style-choice"
      aria-label="段落级别"
      title="段落级别（Ctrl+Alt+0 至 4）"
      disabled={!isFree}
      value={isFree ? level : ''}
      onChange={(event) => perform(app, event.target.value as CommandName)}
    >
      {!isFree && <option value="">{block ? blockNames[block.type] : '段落级别'}</option>}
      {styles.map(({ command, label }) => (
        <option key={command} value={command}>
          {label}
        </option>
      ))}
    </select>
  )
}

const savedWords = { saved: '已保存', unsaved: '未保存', saving: '正在保存…' }

function DocumentName() {
  const { document } = useSession()
  const { name, saved } = useStore(document)
  const shown = name.replace(/\.dafu$/i, '') || '未命名答复'
  return (
    <div className="document-name">
      <h1 className="document-title" title={name || shown}>
        {shown}
      </h1>
      <span className={`saved saved-${saved}`} role="status">
        {savedWords[saved]}
      </span>
    </div>
  )
}

function PaneSwitch({ open, label, Icon }: { open: Store<boolean>; label: string; Icon: LucideIcon }) {
  const shown = useStore(open)
  return (
    <Toolbar.Button
      className="tool tool-bare"
      aria-pressed={shown}
      aria-label={label}
      title={`${shown ? '收起' : '展开'}${label}`}
      onMouseDown={keepFocus}
      onClick={() => open.set(!shown)}
    >
      <Icon size={16} strokeWidth={1.75} />
    </Toolbar.Button>
  )
}

/** The commands on the letter, as in an office program. */
export function LetterToolbar() {
  const app = useApp()
  return (
    <Toolbar.Root className="toolbar" aria-label="工具栏">
      <PaneSwitch open={app.outlineOpen} label="大纲" Icon={PanelLeft} />
      <DocumentName />
      <HistoryTools />
      <Toolbar.Separator className="tool-separator" />
      <ToolButton tool={addition} />
      <StyleChoice />
      <StructureTools />
      <Toolbar.Separator className="tool-separator" />
      {others.map((tool) => (
        <ToolButton key={tool.command} tool={tool} />
      ))}
      <span className="toolbar-space" />
      <PaneSwitch open={app.panelOpen} label="右栏" Icon={PanelRight} />
      <Toolbar.Button className="button button-main" onClick={() => perform(app, 'export-docx')}>
        <FileDown size={16} strokeWidth={1.75} />
        导出 Word
      </Toolbar.Button>
    </Toolbar.Root>
  )
}
