import { Toolbar } from 'radix-ui'
import type { CommandName } from '../../electron/bridge'
import { useApp } from '../app-context'
import { perform } from '../documents'
import { useSession } from '../session/session-context'
import { useStore } from '../store'

const tools: readonly { command: CommandName; label: string }[] = [
  { command: 'row-above', label: '上方插行' },
  { command: 'row-below', label: '下方插行' },
  { command: 'column-left', label: '左侧插列' },
  { command: 'column-right', label: '右侧插列' },
  { command: 'remove-row', label: '删除行' },
  { command: 'remove-column', label: '删除列' },
  { command: 'remove-table', label: '删除表格' },
]

/** What can be done with a table, shown while the caret is in one. */
export function TableBar() {
  const app = useApp()
  const { caret, editor } = useSession()
  const id = useStore(caret)
  const inTable = editor.children.some((block) => 'id' in block && block.id === id && block.type === 'table')
  if (!inTable) return null
  return (
    <div className="table-bar-place">
      <Toolbar.Root className="table-bar" aria-label="表格工具">
        {tools.map(({ command, label }) => (
          <Toolbar.Button
            key={command}
            className="tool"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => perform(app, command)}
          >
            {label}
          </Toolbar.Button>
        ))}
      </Toolbar.Root>
    </div>
  )
}
