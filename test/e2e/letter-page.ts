import type { Locator, Page } from '@playwright/test'

/** What a clerk's hands and eyes do on the open letter. */
export type LetterPage = {
  page: Page
  /** The words of every block as they stand in the page, in order. */
  words(): Promise<string[]>
  /** Block types with their words, such as `heading: 关于……`. */
  blocks(): Promise<string[]>
  block(index: number): Locator
  /** The words of a block that are underlined because something was found there. */
  underlined(index: number): Promise<string[]>
  /** Puts the caret into a block, `offset` UTF-16 units behind its start; with `to`, selects up to there. */
  caret(index: number, offset: number, to?: { index: number; offset: number }): Promise<void>
  /** Composes as an input method does: each step replaces the one before; `commit` ends it, null calls it off. */
  compose(steps: readonly string[], commit: string | null): Promise<void>
  /** Shows composition steps and leaves the composition open. */
  preedit(steps: readonly string[]): Promise<void>
  /** A key that the input method takes for itself while a word is being composed. */
  imeKey(key: string, code: string): Promise<void>
  /** Inserts a table through its dialog; the caret is then in its first cell. */
  insertTable(rows: number, columns: number): Promise<void>
}

const settle = 60

function placeCaret([from, to]: { index: number; offset: number }[]): void {
  const place = ({ index, offset }: { index: number; offset: number }): [Node, number] => {
    const block = document.querySelectorAll('[data-block]')[index]
    if (!block) throw new Error(`no block ${index}`)
    const strings = [...block.querySelectorAll('[data-slate-string], [data-slate-zero-width]')]
    let left = offset
    for (const string of strings) {
      const text = string.firstChild as Text
      const length = string.hasAttribute('data-slate-zero-width') ? 0 : text.length
      if (left <= length) return [text, left]
      left -= length
    }
    throw new Error(`block ${index} is shorter than ${offset}`)
  }
  if (!from || !to) return
  document.querySelector<HTMLElement>('.letter-text')?.focus()
  const [anchor, anchorOffset] = place(from)
  const [focus, focusOffset] = place(to)
  window.getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset)
}

/** The open letter of a page. */
export async function letterPage(page: Page): Promise<LetterPage> {
  const cdp = await page.context().newCDPSession(page)
  await page.locator('.letter-text').waitFor()
  const preedit = async (steps: readonly string[]) => {
    for (const text of steps) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await page.waitForTimeout(15)
    }
  }
  return {
    page,
    words: () =>
      page
        .locator('.letter-text [data-block]')
        .evaluateAll((blocks) => blocks.map((block) => (block.textContent ?? '').replace(/\uFEFF/g, ''))),
    blocks: () =>
      page.locator('.letter-text [data-block]').evaluateAll((blocks) =>
        blocks.map((block) => {
          const type = /block-(\w+)/.exec(block.className)?.[1] ?? ''
          const level = /level-(\d)/.exec(block.className)?.[1] ?? ''
          const mark = block.getAttribute('data-mark') ?? ''
          return `${type}${level}: ${mark}${(block.textContent ?? '').replace(/\uFEFF/g, '')}`
        }),
      ),
    block: (index) => page.locator('.letter-text [data-block]').nth(index),
    underlined: (index) =>
      page
        .locator('.letter-text [data-block]')
        .nth(index)
        .evaluate((block) => {
          const layers = ['finding-error', 'finding-warning', 'finding-info']
          const places = layers.flatMap((layer) => [...(CSS.highlights.get(layer) ?? [])])
          return places
            .filter(({ startContainer }) => block.contains(startContainer))
            .map(({ startContainer, startOffset, endContainer, endOffset }) => {
              const range = new Range()
              range.setStart(startContainer, startOffset)
              range.setEnd(endContainer, endOffset)
              return range.toString()
            })
        }),
    async caret(index, offset, to = { index, offset }) {
      await page.evaluate(placeCaret, [{ index, offset }, to])
      await page.waitForTimeout(settle)
    },
    preedit,
    async insertTable(rows, columns) {
      await page.getByRole('button', { name: '插入表格' }).click()
      await page.getByLabel('行数').fill(String(rows))
      await page.getByLabel('列数').fill(String(columns))
      await page.getByRole('button', { name: '插入', exact: true }).click()
      await page.locator('.letter-text table').waitFor()
      await page.waitForTimeout(settle)
    },
    async compose(steps, commit) {
      await preedit(steps)
      if (commit === null) await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
      else await cdp.send('Input.insertText', { text: commit })
      await page.waitForTimeout(settle)
    },
    async imeKey(key, code) {
      const stroke = { key, code, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...stroke })
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke })
    },
  }
}
