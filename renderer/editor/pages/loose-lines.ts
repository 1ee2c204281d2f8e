/** What begins a line on the screen that the words themselves do not begin. */
const lineBeginnings = ['leaf-breaks', 'leaf-gap', 'leaf-indent']

function beginsLine(leaf: Element): boolean {
  return lineBeginnings.some((name) => leaf.classList.contains(name))
}

/**
 * Lets the block in which a word is being composed flow freely from the caret's line on: how long the word is nobody knows yet, and the
 * page must not be drawn anew by React meanwhile.
 */
export function loosenLines(editable: HTMLElement): void {
  const caret = window.getSelection()?.anchorNode
  const element = caret instanceof Element ? caret : caret?.parentElement
  const block = element?.closest<HTMLElement>('[data-block]')
  if (!block || !editable.contains(block)) return
  block.dataset.loose = ''
  const leaves = [...block.querySelectorAll<HTMLElement>('[data-slate-leaf]')]
  const here = Math.max(0, leaves.indexOf(element?.closest<HTMLElement>('[data-slate-leaf]') as HTMLElement))
  const first = Math.max(0, leaves.slice(0, here + 1).findLastIndex(beginsLine))
  for (const [index, leaf] of leaves.slice(first).entries()) leaf.dataset.loose = index === 0 ? 'first' : 'rest'
}

/** Ends what `loosenLines` began. */
export function tightenLines(editable: HTMLElement): void {
  delete editable.dataset.loose
  for (const element of editable.querySelectorAll<HTMLElement>('[data-loose]')) delete element.dataset.loose
}
