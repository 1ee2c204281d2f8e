import { type ReactNode, useId } from 'react'
import { useDraftText } from './draft-text'

type FrameProps = {
  label: string
  /** What is wrong or unlike the letter, in one sentence. */
  note?: ReactNode
  /** Takes the whole width where fields stand two to a line. */
  wide?: boolean
  children: (id: string, noteId: string | undefined) => ReactNode
}

/** A field with its label above and a note below. */
export function Field({ label, note, wide, children }: FrameProps) {
  const id = useId()
  const noteId = note ? `${id}-note` : undefined
  return (
    <div className={wide ? 'field field-wide' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(id, noteId)}
      {note && (
        <div className="field-note" id={noteId}>
          {note}
        </div>
      )}
    </div>
  )
}

export type TextFieldProps = {
  label: string
  value: string
  onCommit: (text: string) => void
  placeholder?: string
  note?: ReactNode
  wide?: boolean
  /** Lines of a longer text; one line where it is left out. */
  lines?: number
  /** How long to wait after the last stroke, in milliseconds. */
  pause?: number
  autoFocus?: boolean
}

/** A text field that hands on what was typed, trimmed. */
export function TextField({
  label,
  value,
  onCommit,
  placeholder,
  note,
  wide,
  lines,
  pause,
  autoFocus,
}: TextFieldProps) {
  const draft = useDraftText(value, (text) => onCommit(text.trim()), pause)
  return (
    <Field label={label} note={note} wide={wide}>
      {(id, noteId) => {
        const common = { id, className: 'input', placeholder, 'aria-describedby': noteId, autoFocus, ...draft }
        return lines ? <textarea rows={lines} {...common} /> : <input type="text" autoComplete="off" {...common} />
      }}
    </Field>
  )
}

export type Option<Value extends string> = { value: Value; label: string }

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Option<Value>[]
  onCommit: (value: Value) => void
  note?: ReactNode
  wide?: boolean
}

/** A choice from a list that drops down. */
export function ChoiceField<Value extends string>({ label, value, options, onCommit, note, wide }: ChoiceProps<Value>) {
  const choose = (text: string) => {
    const option = options.find((one) => one.value === text)
    if (option) onCommit(option.value)
  }
  return (
    <Field label={label} note={note} wide={wide}>
      {(id, noteId) => (
        <select
          id={id}
          className="input select"
          value={value}
          aria-describedby={noteId}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A choice between few, all in sight. */
export function SegmentField<Value extends string>({
  label,
  value,
  options,
  onCommit,
  note,
  wide,
}: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={wide ? 'field field-wide' : 'field'}>
      <legend className="field-label">{label}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onCommit(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note && <div className="field-note">{note}</div>}
    </fieldset>
  )
}

/** A yes or no. */
export function CheckField({
  label,
  value,
  onCommit,
}: {
  label: string
  value: boolean
  onCommit: (value: boolean) => void
}) {
  return (
    <label className="check-field">
      <input type="checkbox" checked={value} onChange={(event) => onCommit(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
