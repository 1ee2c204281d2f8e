import { AlertDialog } from 'radix-ui'
import { useApp } from '../app-context'
import type { Question } from '../app-state'
import { useStore } from '../store'
import { useReturnFocus } from './return-focus'

/** The question that is open, if there is one. */
export function QuestionDialog() {
  const question = useStore(useApp().question)
  return question && <OpenQuestion question={question} />
}

/** 取消 has the focus, so that a stray Enter takes nothing away. */
function OpenQuestion({ question }: { question: Question }) {
  const { title, text, choices, option, answer } = question
  const returnFocus = useReturnFocus()
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && answer(null)}>
      <AlertDialog.Portal>
        <div className="shade shade-question">
          <AlertDialog.Content className="dialog dialog-small question" onCloseAutoFocus={returnFocus}>
            <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
            <AlertDialog.Description className="question-text">{text}</AlertDialog.Description>
            {option && (
              <label className="check-field question-option">
                <input type="checkbox" onChange={(event) => option.onTick(event.target.checked)} />
                <span>{option.label}</span>
              </label>
            )}
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
