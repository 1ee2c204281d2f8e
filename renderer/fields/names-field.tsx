import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { isComposing } from './draft-text'
import { Field } from './field'

type Props = {
  label: string
  value: readonly string[]
  /** Takes typed or pasted words apart. */
  split: (text: string) => string[]
  onCommit: (names: string[]) => void
  placeholder?: string
  note?: ReactNode
  wide?: boolean
}

/** A list of names: each can be taken out or put back for a change; what is typed joins at 、, at Enter and when the field is left. */
export function NamesField({ label, value, split, onCommit, placeholder, note, wide }: Props) {
  const [text, setText] = useState('')
  const composing = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const add = (words: string) => {
    setText('')
    const names = split(words).filter((name) => !value.includes(name))
    if (names.length > 0) onCommit([...value, ...names])
  }
  const change = (words: string) => {
    if (!composing.current && /[、，,;；]/.test(words)) add(words)
    else setText(words)
  }
  const without = (name: string) => onCommit(value.filter((other) => other !== name))
  const edit = (name: string) => {
    without(name)
    setText(name)
    input.current?.focus()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return
    const last = value.at(-1)
    if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) without(last)
  }
  return (
    <Field label={label} note={note} wide={wide}>
      {(id, noteId) => (
        <div className="input names">
          {value.map((name) => (
            <span key={name} className="name">
              <button type="button" className="name-text" title={`修改“${name}”`} onClick={() => edit(name)}>
                {name}
              </button>
              <button type="button" className="name-remove" aria-label={`移除${name}`} onClick={() => without(name)}>
                <X size={12} />
              </button>
            </span>
          ))}
          <input
            ref={input}
            id={id}
            type="text"
            autoComplete="off"
            className="names-input"
            value={text}
            placeholder={value.length === 0 ? placeholder : undefined}
            aria-describedby={noteId}
            onChange={(event) => change(event.target.value)}
            onCompositionStart={() => {
              composing.current = true
            }}
            onCompositionEnd={(event) => {
              composing.current = false
              change(event.currentTarget.value)
            }}
            onBlur={(event) => {
              composing.current = false
              if (event.target.value.trim() !== '') add(event.target.value)
            }}
            onKeyDown={press}
          />
        </div>
      )}
    </Field>
  )
}
