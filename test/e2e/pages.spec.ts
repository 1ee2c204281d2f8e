import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Block } from '../../letter/model/block'
import { readDraft, writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { ascentShare, baselineShare, descentShare, millimetresOfPoints } from '../../letter/model/measures'
import { pageStep } from '../../renderer/editor/pages/page-places'
import { createPager } from '../../renderer/session/paging'
import { canMeasure, measure } from '../documents/office'
import { letterOf, part, seedLetter } from '../docx/letters'
import { expect, type LetterPage, test } from './launch'
import { shownLines } from './page-lines'

/** How high the middle of a character's square is above the baseline, as a share of its size. */
const aboveBaseline = (ascentShare - descentShare) / 2

/** Words without what a PDF does not tell apart. */
const bare = (text: string): string => text.replace(/[\s—]/gu, '')

/** What the layout says of the lines of a letter: block, words, ends, and the middle of its characters below the top of the first page. */
function laidOut(letter: Letter): { block: string; text: string; middle: number; left: number; right: number }[] {
  return createPager()(letter).layout.pages.flatMap(({ lines }, index) =>
    lines
      .filter(({ cell, text }) => !cell && text !== '')
      .map(({ block, text, mark, top, height, left, right, size }) => ({
        block,
        text: text.slice(mark.length).trim(),
        middle: index * pageStep + top + baselineShare * height - aboveBaseline * millimetresOfPoints(size),
        left,
        right,
      })),
  )
}

/** Compares each line in the window with the layout of a letter. */
async function expectLaidOut(page: Page, letter: Letter): Promise<void> {
  const wanted = laidOut(letter)
  const texts = async () => (await shownLines(page)).map(({ text }) => text.trim())
  await expect.poll(texts).toEqual(wanted.map(({ text }) => text))
  const shown = await shownLines(page)
  for (const [index, { middle, left, right }] of wanted.entries()) {
    const line = shown[index]
    expect(Math.abs((line?.middle ?? 0) - middle), line?.text).toBeLessThan(0.5)
    expect((line?.left ?? 0) - left, line?.text).toBeGreaterThan(-0.6)
    expect((line?.right ?? 0) - right, line?.text).toBeLessThan(0.6)
  }
}

/** Saves the letter, and compares each of its lines in the window with the layout of what is on disk. */
async function expectOnPaper(letter: LetterPage, file: string, save: () => Promise<unknown>): Promise<void> {
  await save()
  const draft = readDraft(readFileSync(file, 'utf8'))
  if (!draft.ok) throw new Error(draft.message)
  await expectLaidOut(letter.page, draft.value)
}

/** The first block that goes on over the end of a page, and where in its words the page after it begins. */
async function pageTurn(letter: LetterPage): Promise<{ index: number; offset: number }> {
  const lines = await shownLines(letter.page)
  const at = lines.findIndex(({ block, middle }, line) => {
    const before = lines[line - 1]
    return before?.block === block && middle - before.middle > 30
  })
  const block = lines[at]?.block ?? ''
  const offset = lines.slice(0, at).reduce((sum, line) => (line.block === block ? sum + line.text.length : sum), 0)
  const index = await letter.page
    .locator('.letter-text > [data-block]')
    .evaluateAll((blocks, id) => blocks.findIndex((one) => (one as HTMLElement).dataset.block === id), block)
  return { index, offset }
}

/** Where the caret stands: the line's middle in millimetres below the top of the first page. */
function caretMiddle(letter: LetterPage): Promise<number> {
  return letter.page.evaluate(() => {
    const paper = document.querySelector('.paper')?.getBoundingClientRect()
    const range = window.getSelection()?.getRangeAt(0).cloneRange()
    if (!paper || !range) throw new Error('there is no caret')
    const box = range.getBoundingClientRect()
    return ((box.top + box.bottom) / 2 - paper.top) / (paper.width / 210)
  })
}

test('every line of the letter stands in the window where it stands on paper', async ({
  letter,
  savedWords,
  sample,
}) => {
  await expectOnPaper(letter, sample.file, savedWords)
})

for (const seal of ['sealed', 'unsealed'] as const)
  test(`parts of several lines stand as on paper, ${seal}`, async ({ start, folder }) => {
    const copies = `抄送：${'市人大常委会选联任工委、市政府督查室、市发展和改革委员会、'.repeat(4)}市财政局。`
    const blocks = seedLetter().blocks.flatMap((block): Block[] => {
      if (block.type === 'distribution') return [part('distribution', copies)]
      if (block.type !== 'signature') return [block]
      const list = `附件：1.${'深圳市黄金珠宝产业发展情况统计表'.repeat(3)}\n　　　2.征求意见表`
      return [part('attachment', list), part('signature', '深圳市工业和信息化局'), part('signature', '深圳市水务局')]
    })
    const letter = letterOf(blocks, { ...seedLetter().facts, seal, format: 'document' })
    writeFileSync(join(folder, '答复.dafu'), writeDraft(letter))
    const { page } = await start({ args: [join(folder, '答复.dafu')] })
    await expectLaidOut(page, letter)
  })

test('a click beside the text or between pages finds the nearest line, and the keyboard stays', async ({ letter }) => {
  const { page } = letter
  const { index, offset } = await pageTurn(letter)
  await letter.caret(index, offset - 5)
  const line = await caretMiddle(letter)
  await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' }))
  const box = await page.locator('.paper').boundingBox()
  if (!box) throw new Error('there is no paper')
  const millimetre = box.width / 210
  for (const [x, y] of [
    [10, line],
    [200, line],
    [-4, line],
    [100, line + 12],
  ] as const) {
    await letter.caret(index, offset - 40)
    await page.mouse.click(box.x + x * millimetre, box.y + y * millimetre)
    expect(Math.abs((await caretMiddle(letter)) - line), `${x} mm`).toBeLessThan(2)
    await letter.compose(['n'], '你')
    expect((await letter.words())[index]).toContain('你')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await letter.words())[index]).not.toContain('你')
  }
})

test('lines and pages follow what is typed, composed and undone', async ({ letter, savedWords, sample }) => {
  const { index, offset } = await pageTurn(letter)
  await letter.caret(index, offset - 30)
  await letter.page.keyboard.type('Under the plan of 2024, 35% of 1,200 households ')
  await letter.compose(['s', 'sh', 'shen zhen shi'], '深圳市工业和信息化局会同市发展和改革委员会')
  await expectOnPaper(letter, sample.file, savedWords)
  await letter.page.keyboard.press('Enter')
  await expectOnPaper(letter, sample.file, savedWords)
  for (let step = 0; step < 3; step += 1) await letter.page.keyboard.press('Control+z')
  await expectOnPaper(letter, sample.file, savedWords)
})

test('a word being composed moves no line before the caret', async ({ letter }) => {
  const { index, offset } = await pageTurn(letter)
  await letter.caret(index, offset + 40)
  const before = await shownLines(letter.page)
  const caret = await caretMiddle(letter)
  const held = before.filter(({ middle }) => middle < caret - 3)
  await letter.preedit(['q', 'qu', 'quan', 'quan mian', 'quan mian luo shi'])
  const during = await shownLines(letter.page)
  expect(during.slice(0, held.length)).toEqual(held)
  expect(Math.abs((await caretMiddle(letter)) - caret)).toBeLessThan(11)
  await letter.compose([], '全面落实')
})

test('another size keeps the same place in sight', async ({ letter }) => {
  const { page } = letter
  const middle = () =>
    page.evaluate(() => {
      const desk = document.querySelector('.desk')?.getBoundingClientRect()
      const paper = document.querySelector('.paper')?.getBoundingClientRect()
      if (!desk || !paper) throw new Error('there is no paper')
      return ((desk.top + desk.bottom) / 2 - paper.top) / (paper.width / 210)
    })
  await page.locator('.letter-text > [data-block]').nth(12).scrollIntoViewIfNeeded()
  await page.waitForTimeout(200)
  const before = await middle()
  for (const button of ['放大', '放大', '缩小', '缩小', '缩小']) {
    await page.getByRole('button', { name: button }).click()
    expect(Math.abs((await middle()) - before), button).toBeLessThan(8)
  }
})

test('the arrow keys, Home and End go from line to line and over the end of a page', async ({ letter }) => {
  const { index, offset } = await pageTurn(letter)
  const lines = await shownLines(letter.page)
  const first = lines.findIndex(({ middle }, line) => line > 0 && middle - (lines[line - 1]?.middle ?? middle) > 30)
  await letter.caret(index, offset - 5)
  const expectLine = async (step: number) =>
    expect(Math.abs((await caretMiddle(letter)) - (lines[first + step]?.middle ?? 0)), `line ${step}`).toBeLessThan(2)
  await expectLine(-1)
  await letter.page.keyboard.press('ArrowDown')
  await expectLine(0)
  await letter.page.keyboard.press('Home')
  await expectLine(0)
  await letter.page.keyboard.press('ArrowDown')
  await expectLine(1)
  await letter.page.keyboard.press('ArrowUp')
  await letter.page.keyboard.press('ArrowUp')
  await expectLine(-1)
  await letter.page.keyboard.press('End')
  await expectLine(-1)
})

test.describe('with fonts that this computer has', () => {
  const name = 'Noto Serif CJK SC'
  const fonts = { title: name, body: name, heading: 'Noto Sans CJK SC', subheading: name, pageNumber: name }
  const isThere = (font: string) => spawnSync('fc-list', [font]).stdout?.length > 0

  test('lines break where LibreOffice breaks the exported file', async ({ start, folder }) => {
    test.skip(!canMeasure || !isThere(name), 'needs LibreOffice, the measuring tool and Noto Serif CJK SC')
    const seed = seedLetter()
    const userData = join(folder, 'user-data')
    mkdirSync(userData)
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ fonts }))
    writeFileSync(join(folder, '答复.dafu'), writeDraft(seed))
    const { page } = await start({ userData, args: [join(folder, '答复.dafu')] })
    // The window draws the numbers of headings beside the words; what stands on the sheets themselves is no line of it.
    const onSheets = [bare(seed.facts.issuer), bare(seed.facts.documentNumber)]
    const isWords = (text: string) => !/^\d*$/.test(text) && !onSheets.includes(text)
    const paper = (await measure(seed, fonts)).pages.flatMap(({ lines }) => lines.map(({ text }) => bare(text)))
    const words = paper.filter(isWords).map((text) => text.replace(/^(?:[一二三四五六七八]、|（[一二]）)/, ''))
    const shown = async () => (await shownLines(page)).map(({ text }) => bare(text)).filter(isWords)
    await expect.poll(shown).toEqual(words)
  })
})
