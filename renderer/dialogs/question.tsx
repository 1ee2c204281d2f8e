import { AlertDialog } from 'radix-ui'
import { useApp } from '../app-context'
import { useStore } from '../store'

/** The question that is open, if there is one. 取消 has the focus, so that a stray Enter takes nothing away. */
export function QuestionDialog() {
  const app = useApp()
  const question = useStore(app.question)
  if (!question) return null
  const { title, text, choices, answer } = question
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && answer(null)}>
      <AlertDialog.Portal>
        <div className="shade shade-question">
          <AlertDialog.Content className="dialog dialog-small question">
            <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
            <AlertDialog.Description className="question-text">{text}</AlertDialog.Description>
            <footer className="question-foot">
              <AlertDialog.Cancel className="button">取消</AlertDialog.Cancel>
              {[...choices].reverse().map(({ id, label, tone }) => (
                <button key={id} type="button" className={`button button-${tone}`} onClick={() => answer(id)}>
                  {label}
                </button>
              ))}
            </footer>
          </AlertDialog.Content>
        </div>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
