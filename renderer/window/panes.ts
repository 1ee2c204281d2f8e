/** The panes between which F6 goes, in their order on the screen. */
const panes = ['[role="toolbar"]', '.outline', '.desk', '.side']

function firstIn(pane: Element): HTMLElement | null {
  const choices = [
    '[contenteditable="true"]',
    '[aria-selected="true"][tabindex="0"]',
    '[tabindex="0"]',
    'button:enabled',
  ]
  for (const choice of choices) {
    const found = pane.querySelector<HTMLElement>(choice)
    if (found) return found
  }
  return null
}

/** Brings the keyboard to the next (+1) or the previous (−1) pane that is shown. */
export function stepPane(step: 1 | -1): void {
  const shown = panes.flatMap((selector) => document.querySelector(selector) ?? [])
  const here = shown.findIndex((pane) => pane.contains(document.activeElement))
  for (let moved = 1; moved <= shown.length; moved += 1) {
    const at = (here + step * moved + 2 * shown.length) % shown.length
    const target = shown[at] && firstIn(shown[at])
    if (target) {
      target.focus()
      return
    }
  }
}
