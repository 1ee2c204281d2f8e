import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../letter/model/printable'
import { letterOf, part } from './letters'
import { partsOf, printed } from './parts'

const body = async (text: string) => (await printed(letterOf([part('paragraph', text)]))).at(-1)

describe('printable', () => {
  it.each([
    ['线一\r\n线二\r线三\v线四\u2028线五', '线一\n线二\n线三\n线四\n线五'],
    ['控\u0000制\u0007字\u001b符\u007f\u009f', '控制字符'],
    ['半个\ud800代理\udc00对', '半个代理对'],
    ['𠮷野\u{1f600}', '𠮷野\u{1f600}'],
    ['非\ufffe字\uffff符', '非字符'],
    ['a\tb', 'a\tb'],
  ])('%j', (text, clean) => expect(printable(text)).toBe(clean))

  it('leaves nothing that XML 1.0 cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
      }),
    )
  })
})

describe('textRuns', () => {
  it('escapes what XML means by itself', async () => {
    expect((await body('甲<乙>&"丙"\'丁\' ]]>'))?.text).toBe('甲<乙>&"丙"\'丁\' ]]>')
  })

  it('makes breaks and tabs of line breaks and tabs', async () => {
    expect((await body('一\n\n二\t三'))?.text).toBe('一\n\n二\t三')
  })

  it.each(['“双区”', '一——二', '还有……', '①第一', '12℃'])('says that the signs in %s are East Asian', async (text) => {
    expect((await body(text))?.xml).toContain('<w:rFonts w:hint="eastAsia"/>')
  })

  it('formats nothing directly where the style says it all', async () => {
    expect((await body('平常的句子。'))?.xml).toBe(
      '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">平常的句子。</w:t></w:r></w:p>',
    )
  })

  it('writes any text as it is, but for what cannot be written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const parts = await partsOf(letterOf([part('paragraph', `始${text}终`)]))
        expect(parts['word/document.xml']).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
        expect((await body(`始${text}终`))?.text).toBe(printable(`始${text}终`))
      }),
      { numRuns: 20 },
    )
  })
})
