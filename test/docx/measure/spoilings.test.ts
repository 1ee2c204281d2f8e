import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../letter/docx/write/write-docx'
import { heading, letterOf, plainLetter } from '../letters'
import { fullLetter } from './letters'
import { changed, idsOf, inStyle, measured } from './spoil'
import { inBothFormats } from './spoilings/in-both-formats'
import { inDocumentFormat, inLetterFormat } from './spoilings/in-one-format'

describe.each([
  ['letter', inLetterFormat],
  ['document', inDocumentFormat],
] as const)('a spoilt export in the %s format', (format, own) => {
  let right: Uint8Array
  beforeAll(async () => {
    right = await writeDocx(fullLetter(format))
  })
  it.each([...inBothFormats, ...own])('%s', (_what, changes, fails, lost = []) => {
    const before = measured(right)
    const after = measured(changed(right, changes))
    expect(idsOf(after, 'fail').sort()).toEqual([...fails].sort())
    expect(idsOf(after, 'unknown').sort()).toEqual([...lost].sort())
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })
})

describe('what only the end of a body may have', () => {
  const white = (style: string, twips: number) =>
    inStyle(style, '<w:pPr>', `<w:pPr><w:spacing w:before="${twips}" w:line="579" w:lineRule="exact"/>`)
  const failsOf = async (style: string, twips: number) =>
    idsOf(measured(changed(await writeDocx(plainLetter(3)), [white(style, twips)])), 'fail')

  it('is whole lines above its last paragraph', async () => {
    expect(await failsOf('Formula', 2 * 579)).toEqual([])
    expect(await failsOf('Formula', 300)).toEqual(['paragraph-spacing'])
    expect(await failsOf('BodyText', 2 * 579)).toEqual(['paragraph-spacing'])
  })
})

describe('a heading that runs on', () => {
  const failsOf = async (words: string, font: string) => {
    const { blocks, facts } = plainLetter(3)
    const letter = letterOf([...blocks.slice(0, 4), heading(2, words), ...blocks.slice(4)], facts)
    const spoilt = changed(await writeDocx(letter), [inStyle('Heading2', 'w:eastAsia="楷体_GB2312"', font)])
    return idsOf(measured(spoilt), 'fail')
  }

  it.each([
    '完善政策体系。一是加大投入，二是加强督查。',
    '完善政策体系，加强督查（二期）',
    '完善（二）类企业名录。已完成。',
  ])('is one whatever its font: %s', async (words) => {
    expect(await failsOf(words, 'w:eastAsia="仿宋_GB2312"')).toEqual(['heading-2-font'])
  })
})
