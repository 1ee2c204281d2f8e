import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../letter/docx/write/write-docx'
import { packageOf, paragraph } from '../foreign-package'
import { carelessWordLetter, wordLetter } from './foreign/word'
import { wpsLetter } from './foreign/wps'
import { fullLetter } from './letters'
import { idsOf, measured } from './spoil'

const foundIn = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(measured(bytes).map(({ id, verdict, found }) => [id, `${verdict} ${found}`]))

/** The package with every part of XML written anew. */
function rewritten(bytes: Uint8Array, change: (xml: string) => string, encode = strToU8): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
  return zipSync(
    Object.fromEntries(
      parts.map(([path, part]) => [path, /\.xml$/.test(path) ? encode(change(strFromU8(part))) : part]),
    ),
  )
}

describe('a letter made in Word', () => {
  it('has no fault where everything is right in another way', () => {
    const found = measured(wordLetter())
    expect(found.filter(({ verdict }) => verdict === 'fail')).toEqual([])
  })
  it('has its parts found in the text box, the drawn lines, the lists and the frames', () => {
    expect(foundIn(wordLetter())).toMatchObject({
      'letterhead-font': 'pass 方正小标宋简体',
      'letterhead-place': 'pass 30 mm',
      'head-rule-form': 'pass 上粗下细双线',
      'head-rule-length': 'pass 170 mm',
      'foot-rule-form': 'pass 上细下粗双线',
      'foot-rule-place': 'pass 20 mm',
      'heading-marks': 'pass “一、”、“（一）”',
      'characters-per-line': 'pass 28字',
      'line-pitch': 'pass 固定值28磅',
      'page-number-odd': 'pass 居右空1字',
      'page-number-even': 'pass 居左空1字',
      'page-number-first': 'pass 首页没有页码',
    })
  })
  it('leaves open where the text goes on after a drawing that pushes it aside', () => {
    const found = foundIn(wordLetter('<wp:wrapTopAndBottom/>'))
    expect(found['number-place']).toBe('unknown 无法判断')
    expect(found['letterhead-place']).toBe('pass 30 mm')
  })
  it('fails where fonts, lines and indents are as Word has them', () => {
    const found = foundIn(carelessWordLetter())
    expect(found['body-font']).toMatch(/^fail 等线/)
    expect(found['theme-fonts']).toMatch(/^fail 主题字体等线/)
    expect(found['typed-spaces']).toMatch(/^fail /)
    expect(found['page-number-form']).toBe('fail 第1页')
    expect(found['page-number-odd']).toBe('fail 居中')
    expect(found['characters-per-line']).toBe('fail 27字')
    expect(found['line-pitch']).toMatch(/^unknown 1\.5倍行距/)
    expect(found['widow-control']).toMatch(/^fail /)
  })
})

describe('a letter made in WPS', () => {
  it('has no fault where everything is right in another way', () => {
    const found = measured(wpsLetter())
    expect(found.filter(({ verdict }) => verdict === 'fail')).toEqual([])
  })
  it('has its line, its imprint and its page numbers found', () => {
    expect(foundIn(wpsLetter())).toMatchObject({
      'letterhead-place': 'pass 35 mm',
      'head-rule-form': 'pass 单线',
      'head-rule-length': 'pass 156 mm',
      'imprint-outer-rules': 'pass 0.35 mm',
      'imprint-inner-rules': 'pass 0.26 mm',
      'imprint-place': 'unknown 随正文排列，无法判断',
      'page-number-odd': 'pass 居右空1字',
      'date-place': 'pass 右空2字',
    })
  })
})

describe('files of programs that know nothing of the standard', () => {
  const text = ['某局关于第12号建议的答复', '张三代表：', '您提出的建议收悉。现答复如下：', '某局', '2024年6月5日']
  const fonts =
    '<a:fontScheme><a:minorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme>'
  it('python-docx: a font that is named for letters only does not reach the Chinese', () => {
    const named = '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋"/>'
    const found = foundIn(
      packageOf({
        body: `${text.map((one) => paragraph(one, '', named)).join('')}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="720" w:footer="720" w:gutter="0"/><w:cols w:space="720"/><w:docGrid w:linePitch="360"/></w:sectPr>`,
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
        theme: `<a:themeElements>${fonts}</a:themeElements>`,
      }),
    )
    expect(found).toMatchObject({
      'body-font': 'fail 宋体',
      'page-size': 'fail 215.9 mm × 279.4 mm',
      grid: 'pass 无网格',
    })
    expect(found['body-size']).toBe('fail 11磅')
    expect(found.language).toBe('fail en-US')
    expect(found['head-rule-form']).toBe('unknown 文中没有这一部分')
  })
  it('pandoc: no section, no fonts', () => {
    const found = foundIn(packageOf({ body: text.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('') }))
    expect(found).toMatchObject({ 'body-font': 'fail 未指定字体', 'margin-top': 'fail 25.4 mm' })
    expect(found['title-font']).toBe('fail 未指定字体')
  })
  it.each([
    ['an empty body', ''],
    ['an empty paragraph', '<w:p/>'],
    ['a table alone', `<w:tbl><w:tr><w:tc>${paragraph('张三代表：')}</w:tc></w:tr></w:tbl>`],
    ['a picture alone', '<w:p><w:r><w:drawing/></w:r></w:p>'],
  ])('%s has its page measured and nothing else', (_what, body) => {
    const found = measured(packageOf({ body }))
    expect(found.length).toBeGreaterThan(40)
    expect(idsOf(found, 'fail')).toContain('page-size')
    expect(idsOf(found, 'fail')).not.toContain('body-font')
  })
})

describe('the same letter written in another way', () => {
  const same = async (change: (xml: string) => string, encode?: typeof strToU8) => {
    const own = await writeDocx(fullLetter('letter'))
    expect(measured(rewritten(own, change, encode))).toEqual(measured(own))
  }
  it('in the strict namespaces, with start and end, and lengths in points', () =>
    same((xml) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(/(<w:ind [^>]*)w:left=/g, '$1w:start=')
        .replaceAll(/(<w:ind [^>]*)w:right=/g, '$1w:end=')
        .replaceAll('<w:jc w:val="right"/>', '<w:jc w:val="end"/>')
        .replaceAll('<w:jc w:val="left"/>', '<w:jc w:val="start"/>')
        .replaceAll('w:line="579"', 'w:line="28.95pt"')
        .replaceAll('<w:widowControl w:val="0"/>', '<w:widowControl w:val="false"/>'),
    ))
  it('with another prefix', () =>
    same((xml) =>
      xml
        .replaceAll('<w:', '<word:')
        .replaceAll('</w:', '</word:')
        .replaceAll(' w:', ' word:')
        .replaceAll('xmlns:w=', 'xmlns:word='),
    ))
  it('with the paths of Windows', async () => {
    const own = await writeDocx(fullLetter('letter'))
    const parts = Object.entries(unzipSync(own)).map(([path, part]) => [path.replaceAll('/', '\\'), part])
    expect(measured(zipSync(Object.fromEntries(parts)))).toEqual(measured(own))
  })
  it('in UTF-16', () =>
    same(
      (xml) => xml.replace('UTF-8', 'UTF-16'),
      (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    ))
})
