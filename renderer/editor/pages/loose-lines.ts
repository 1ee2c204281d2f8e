/** What begins a line on the screen that the words themselves do not begin. */
const lineBeginnings = ['leaf-breaks', 'leaf-gap', 'leaf-indent']

function beginsLine(leaf: Element): boolean {
  return lineBeginnings.some((name) => leaf.classList.contains(name))
}

/** The element in which the word will stand that is about to be composed: where the selection begins. */
function composedElement(): Element | null {
  const selection = window.getSelection()
  const node = selection?.rangeCount ? selection.getRangeAt(0).startContainer : null
  return node instanceof Element ? node : (node?.parentElement ?? null)
}

/**
 * Lets the block in which a word is being composed flow freely from the caret's line on: how long the word is nobody knows yet, and the
 * page must not be drawn anew by React meanwhile. Cells of tables flow freely anyway.
 */
export function loosenLines(editable: HTMLElement): void {
  const element = composedElement()
  const block = element?.closest<HTMLElement>('[data-block]')
  if (!block || !editable.contains(block) || block.querySelector('table')) return
  block.dataset.loose = ''
  const leaves = [...block.querySelectorAll<HTMLElement>('[data-slate-leaf]')]
  const here = leaves.findIndex((leaf) => leaf.contains(element))
  const first = Math.max(0, leaves.slice(0, here + 1).findLastIndex(beginsLine))
  for (const [index, leaf] of leaves.slice(first).entries()) leaf.dataset.loose = index === 0 ? 'first' : 'rest'
}

/** Ends what `loosenLines` began. */
export function tightenLines(editable: HTMLElement): void {
  for (const element of editable.querySelectorAll<HTMLElement>('[data-loose]')) delete element.dataset.loose
}
