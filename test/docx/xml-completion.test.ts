import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  completeCore,
  completePackage,
  completeParagraphProperties,
  completeSettings,
  completeStyles,
} from '../../letter/docx/write/xml-completion'

describe('completeParagraphProperties', () => {
  it('puts what is added where the schema wants it', () => {
    const content = '<w:keepNext/><w:spacing w:line="579"/><w:jc w:val="both"/>'
    expect(completeParagraphProperties(content, { snapToGrid: false, widowControl: false, kinsoku: true })).toBe(
      '<w:keepNext/><w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:snapToGrid w:val="0"/><w:spacing w:line="579"/><w:jc w:val="both"/>',
    )
  })

  it('replaces what stood there and mends the order of the rest', () => {
    const content = '<w:jc w:val="both"/><w:autoSpaceDN w:val="1"/><w:kinsoku/>'
    expect(completeParagraphProperties(content, { kinsoku: false })).toBe(
      '<w:kinsoku w:val="0"/><w:autoSpaceDN w:val="1"/><w:jc w:val="both"/>',
    )
  })

  it('keeps nested elements whole', () => {
    const borders = '<w:pBdr><w:top w:val="nil"/><w:bottom w:val="single" w:sz="4"/></w:pBdr>'
    const tabs = '<w:tabs><w:tab w:val="right" w:pos="8844"/></w:tabs>'
    expect(completeParagraphProperties(`${tabs}${borders}`, { widowControl: false })).toBe(
      `<w:widowControl w:val="0"/>${borders}${tabs}`,
    )
  })
})

describe('completeStyles', () => {
  const normal =
    '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>'
  const other = '<w:style w:type="paragraph" w:styleId="Note"><w:pPr><w:ind w:left="1"/></w:pPr></w:style>'

  it('gives Normal the rules of breaking and leaves the others alone', () => {
    const styles = completeStyles(`${other}${normal}`)
    expect(styles.startsWith(other)).toBe(true)
    expect(styles).toContain('<w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:overflowPunct w:val="1"/>')
  })

  it('presses no characters together in a style of another size', () => {
    const title = '<w:style w:styleId="Title"><w:rPr><w:color w:val="FF0000"/><w:sz w:val="44"/></w:rPr></w:style>'
    const spread = '<w:style w:styleId="Spread"><w:rPr><w:spacing w:val="40"/><w:sz w:val="44"/></w:rPr></w:style>'
    const styles = completeStyles(`${title}${spread}${other}${normal}`)
    expect(styles).toContain('<w:color w:val="FF0000"/><w:spacing w:val="0"/><w:sz w:val="44"/>')
    expect(styles).toContain(spread)
    expect(styles).toContain(other)
  })

  it('refuses styles without a Normal', () => expect(() => completeStyles(other)).toThrow('Normal'))
})

describe('completeSettings and completeCore', () => {
  it('stand around the compatibility settings', () => {
    expect(completeSettings('<w:a/><w:compat><w:b/></w:compat></w:settings>')).toBe(
      '<w:a/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:b/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
    )
  })

  it('exchange both dates', () => {
    const core = '<dcterms:created xsi:type="x">1</dcterms:created><dcterms:modified xsi:type="x">2</dcterms:modified>'
    expect(completeCore(core, '2021-08-31T00:00:00Z').match(/2021-08-31T00:00:00Z/g)).toHaveLength(2)
  })
})

describe('completePackage', () => {
  const whole = {
    'word/styles.xml': strToU8('<w:style w:styleId="Normal"><w:pPr></w:pPr></w:style>'),
    'word/settings.xml': strToU8('<w:compat></w:compat>'),
    'docProps/core.xml': strToU8('<dcterms:created>now</dcterms:created>'),
    'word/document.xml': strToU8('<w:p/>'),
  }

  it('gives the same bytes whenever the package was made', () => {
    const early = completePackage(zipSync(whole, { mtime: new Date(2001, 1, 1) }), '2021-08-31T00:00:00Z')
    const late = completePackage(zipSync(whole, { mtime: new Date(2031, 1, 1) }), '2021-08-31T00:00:00Z')
    expect(late).toEqual(early)
    expect(strFromU8(unzipSync(early)['word/document.xml'] ?? new Uint8Array())).toBe('<w:p/>')
  })

  it('names the part that is missing', () => {
    const { 'docProps/core.xml': _, ...rest } = whole
    expect(() => completePackage(zipSync(rest), '2021-08-31T00:00:00Z')).toThrow('docProps/core.xml')
  })
})
