import { useCallback, useState } from 'react'

/**
 * What a dialog does when it is gone: the keyboard goes back to where it was when the dialog opened, as far as that is still there.
 * The library itself would look for a button that opened the dialog, and there is none.
 */
export function useReturnFocus(elsewhere?: () => void): (event: Event) => void {
  const [before] = useState(() => document.activeElement)
  return useCallback(
    (event) => {
      event.preventDefault()
      if (elsewhere) elsewhere()
      else if (before instanceof HTMLElement && before.isConnected) before.focus()
    },
    [before, elsewhere],
  )
}
