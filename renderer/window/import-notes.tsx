import { FileWarning, X } from 'lucide-react'
import { useSession } from '../session/session-context'
import { useStore } from '../store'

/** What the import lost or doubts. It stays until it is put away. */
export function ImportNotes() {
  const { document } = useSession()
  const notes = useStore(document, (state) => state.notes)
  if (notes.length === 0) return null
  const close = () => document.update((state) => ({ ...state, notes: [] }))
  return (
    <details className="import-notes" open={notes.length <= 3}>
      <summary className="import-summary">
        <FileWarning size={16} />
        <span>导入说明：共{notes.length}条，请过目</span>
        <button type="button" className="icon-button" aria-label="关闭导入说明" onClick={close}>
          <X size={15} />
        </button>
      </summary>
      <ul className="import-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  )
}
