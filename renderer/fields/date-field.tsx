import { CalendarDays } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { printedDate } from '../../letter/model/facts'
import { readDate } from '../dates'
import { useDraftText } from './draft-text'
import { Field } from './field'

type Props = {
  label: string
  /** YYYY-MM-DD or empty. */
  value: string
  onCommit: (date: string) => void
  note?: ReactNode
  pause?: number
}

/** A date, typed in any usual form or picked from the calendar. A text that is no date is kept in sight and not handed on. */
export function DateField({ label, value, onCommit, note, pause }: Props) {
  const [wrong, setWrong] = useState<string | null>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const shown = wrong ?? printedDate(value)
  const commit = (text: string) => {
    const date = readDate(text)
    setWrong(date === null ? text : null)
    if (date !== null && date !== value) onCommit(date)
  }
  const draft = useDraftText(shown, commit, pause)
  const said = wrong === null ? note : '无法识别的日期，请按“2021年8月31日”或“2021-8-31”填写。'
  return (
    <Field label={label} note={said}>
      {(id, noteId) => (
        <div className="date">
          <input
            id={id}
            type="text"
            autoComplete="off"
            className="input"
            placeholder="年月日"
            aria-invalid={wrong !== null}
            aria-describedby={noteId}
            {...draft}
          />
          <input
            ref={calendar}
            type="date"
            className="date-calendar"
            tabIndex={-1}
            aria-hidden="true"
            value={value}
            onChange={(event) => commit(event.target.value)}
          />
          <button
            type="button"
            className="icon-button date-button"
            aria-label={`从日历选择${label}`}
            title="从日历选择"
            onClick={() => calendar.current?.showPicker()}
          >
            <CalendarDays size={15} />
          </button>
        </div>
      )}
    </Field>
  )
}
