import {
  type ChangeEvent,
  type CompositionEvent,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
} from 'react'

type TextInput = HTMLInputElement | HTMLTextAreaElement

/** How long a field waits after the last stroke before it hands its words on, in milliseconds. */
const usualPause = 800

/**
 * The words of a text field while they are being typed. They are handed on at Enter, when the field is left, and after a pause, never
 * while a word is being composed; until the field is left it shows what was typed.
 */
export function useDraftText(value: string, commit: (text: string) => void, pause = usualPause) {
  const [draft, setDraft] = useState<string | null>(null)
  const waiting = useRef<{ text: string; timer: number } | null>(null)
  const composing = useRef(false)
  const latest = useRef({ value, commit })
  latest.current = { value, commit }
  const hand = useRef((text: string) => {
    window.clearTimeout(waiting.current?.timer)
    waiting.current = null
    if (text !== latest.current.value) latest.current.commit(text)
  }).current
  useEffect(() => () => void (waiting.current && hand(waiting.current.text)), [hand])
  const wait = (text: string) => {
    window.clearTimeout(waiting.current?.timer)
    waiting.current = { text, timer: window.setTimeout(() => hand(text), pause) }
  }
  return {
    value: draft ?? value,
    onChange: (event: ChangeEvent<TextInput>) => {
      setDraft(event.target.value)
      if (composing.current) window.clearTimeout(waiting.current?.timer)
      else wait(event.target.value)
    },
    onCompositionStart: () => {
      composing.current = true
      window.clearTimeout(waiting.current?.timer)
    },
    onCompositionEnd: (event: CompositionEvent<TextInput>) => {
      composing.current = false
      wait(event.currentTarget.value)
    },
    onBlur: (event: FocusEvent<TextInput>) => {
      composing.current = false
      hand(event.target.value)
      setDraft(null)
    },
    onKeyDown: (event: KeyboardEvent<TextInput>) => {
      if (event.key !== 'Enter' || isComposing(event) || event.currentTarget instanceof HTMLTextAreaElement) return
      hand(event.currentTarget.value)
    },
  }
}

/** Whether a stroke belongs to the input method, also where it says so only by its code. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229
}
