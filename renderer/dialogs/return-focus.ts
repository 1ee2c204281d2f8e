import { useCallback, useLayoutEffect, useState } from 'react'

/** While a dialog is open, nothing behind it takes the keyboard, whatever changes there meanwhile. */
function useShutWindow(): void {
  useLayoutEffect(() => {
    const root = document.getElementById('root')
    if (!root) return
    const before = root.inert
    root.inert = true
    return () => {
      root.inert = before
    }
  }, [])
}

/**
 * What a dialog does when it is gone: the keyboard goes back to where it was when the dialog opened, as far as that is still there.
 * The library itself would look for a button that opened the dialog, and there is none.
 */
export function useReturnFocus(elsewhere?: () => void): (event: Event) => void {
  const [before] = useState(() => document.activeElement)
  useShutWindow()
  return useCallback(
    (event) => {
      event.preventDefault()
      if (elsewhere) elsewhere()
      else if (before instanceof HTMLElement && before.isConnected) before.focus()
    },
    [before, elsewhere],
  )
}
