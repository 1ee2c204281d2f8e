import { type KeyboardEvent, useState } from 'react'
import { ReactEditor } from 'slate-react'
import { insertTable } from '../../letter/model/editor/tables'
import { writeInLetter } from '../editor/reveal'
import type { Session } from '../session/session'
import { WindowDialog } from './window-dialog'

/** The grid that a size is picked from; larger tables are typed. */
const grid = { rows: 8, columns: 10 }
const most = { rows: 50, columns: 20 }

type Size = { rows: number; columns: number }

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function within(value: number, largest: number): number {
  return Number.isFinite(value) ? Math.min(largest, Math.max(1, Math.round(value))) : 1
}

/** Picks rows and columns with the pointer or the arrow keys. */
function SizePicker({ size, onChange, onPick }: { size: Size; onChange: (size: Size) => void; onPick: () => void }) {
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    onChange({ rows: within(size.rows + step[0], grid.rows), columns: within(size.columns + step[1], grid.columns) })
  }
  return (
    <button
      type="button"
      className="size-picker"
      aria-label={`${size.rows}行${size.columns}列，用方向键调整，按回车插入`}
      onKeyDown={press}
      onClick={onPick}
    >
      {Array.from({ length: grid.rows }, (_, row) =>
        Array.from({ length: grid.columns }, (_, column) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell of the grid is its place
            key={`${row}-${column}`}
            className={row < size.rows && column < size.columns ? 'size-cell size-cell-on' : 'size-cell'}
            onPointerEnter={() => onChange({ rows: row + 1, columns: column + 1 })}
          />
        )),
      )}
    </button>
  )
}

/** Asks for the size of a table and inserts it behind the block that the caret is in. */
export function InsertTableDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const [size, setSize] = useState<Size>({ rows: 3, columns: 3 })
  const insert = () => {
    onClose()
    writeInLetter(session, () => insertTable(session.editor, size.rows, size.columns))
  }
  const change = (side: keyof Size) => (value: number) => setSize({ ...size, [side]: within(value, most[side]) })
  const footer = (
    <>
      <button type="button" className="button" onClick={onClose}>
        取消
      </button>
      <button type="submit" className="button button-main">
        插入
      </button>
    </>
  )
  return (
    <WindowDialog
      title="插入表格"
      size="small"
      onClose={onClose}
      onClosed={() => ReactEditor.focus(session.editor)}
      onSubmit={insert}
      footer={footer}
    >
      <SizePicker size={size} onChange={setSize} onPick={insert} />
      <div className="size-fields">
        <SizeField label="行数" value={size.rows} most={most.rows} onChange={change('rows')} />
        <SizeField label="列数" value={size.columns} most={most.columns} onChange={change('columns')} />
        <p className="field-note">首行作为表头，跨页时每页重复。</p>
      </div>
    </WindowDialog>
  )
}

type SizeFieldProps = { label: string; value: number; most: number; onChange: (value: number) => void }

function SizeField({ label, value, most: largest, onChange }: SizeFieldProps) {
  return (
    <label className="size-field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        type="number"
        min={1}
        max={largest}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </label>
  )
}
