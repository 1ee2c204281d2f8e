import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { measureDocx } from '../../../letter/docx/measure/measure-docx'
import { writeDocx } from '../../../letter/docx/write/write-docx'
import { packageOf, paragraph } from '../foreign-package'
import { fullLetter } from './letters'
import { idsOf, measured } from './spoil'

/** When a file that is read or refused without an end is given up, in milliseconds; a busy machine takes seconds. */
const patience = 60_000

let right: Uint8Array
let parts: Record<string, Uint8Array>
beforeAll(async () => {
  right = await writeDocx(fullLetter('letter'))
  parts = unzipSync(right)
})

const withPart = (path: string, content: Uint8Array | string): Uint8Array =>
  zipSync({ ...parts, [path]: typeof content === 'string' ? strToU8(content) : content })

const document = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

/** A compound file whose directory names a stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, sign] of [...stream].entries()) bytes[1024 + 2 * at] = sign.charCodeAt(0)
  return bytes
}

/** The package with a number of four bytes set in the headers of all its entries. */
function withField(local: number, central: number, value: number): Uint8Array {
  const bytes = right.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + local, value, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + central, value, true)
  }
  return bytes
}

function encrypted(): Uint8Array {
  const bytes = right.slice()
  bytes[6] = (bytes[6] ?? 0) | 1
  return bytes
}

const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

describe('what is no readable letter is refused with a sentence', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /空的/],
    ['a text', () => strToU8('张三代表：'), /不是 Word 文档/],
    ['a PDF', () => strToU8('%PDF-1.7\n'), /不是 Word 文档/],
    ['an old .doc', () => compound('WordDocument'), /旧版的 \.doc/],
    ['a file with a password', () => compound('EncryptedPackage'), /密码/],
    ['an encrypted zip file', encrypted, /密码/],
    ['half a zip file', () => right.slice(0, right.length / 2), /损坏/],
    ['the head of a zip file', () => right.slice(0, 30), /损坏/],
    ['a zip file of something else', () => zipSync({ 'a.txt': strToU8('a') }), /不是 Word 文档/],
    ['an empty zip file', () => zipSync({}), /不是 Word 文档|损坏/],
    [
      'a document that is missing',
      () => zipSync({ '_rels/.rels': parts['_rels/.rels'] ?? new Uint8Array() }),
      /不是 Word 文档/,
    ],
    ['an empty document', () => withPart('word/document.xml', ''), /损坏/],
    ['a document of another kind', () => withPart('word/document.xml', '<workbook/>'), /不是 Word 文档/],
    [
      'XML that breaks off',
      () => withPart('word/document.xml', strFromU8(parts['word/document.xml'] ?? new Uint8Array()).slice(0, -200)),
      /损坏/,
    ],
    ['styles that break off', () => withPart('word/styles.xml', '<w:styles'), /损坏/],
    [
      'random bytes for a document',
      () =>
        withPart(
          'word/document.xml',
          Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
        ),
      /损坏/,
    ],
    [
      'entities that swell',
      () => withPart('word/document.xml', document('&l30;', `<!DOCTYPE x [<!ENTITY l0 "哈">${laughs}]>`)),
      /损坏/,
    ],
    [
      'a document type that names a file',
      () => withPart('word/document.xml', document('&x;', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
      /损坏/,
    ],
    [
      'elements nested ten thousand deep',
      () => withPart('word/document.xml', document('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000))),
      /损坏/,
    ],
    ['two million paragraphs', () => withPart('word/document.xml', document('<w:p/>'.repeat(2_000_000))), /损坏|过大/],
    ['a part of 60 MB', () => withPart('word/document.xml', new Uint8Array(60 * 1024 * 1024).fill(32)), /过大/],
    ['parts that say they are of 4 GB', () => withField(22, 24, 0xfffffff0), /过大|损坏/],
    ['parts that say they begin outside', () => withField(26, 42, 0x7fffffff), /损坏/],
    [
      'ten thousand parts',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]))),
      /过大/,
    ],
  ])(
    '%s',
    (_what, make, sentence) => {
      const result = measureDocx(make())
      expect(result.ok ? '' : result.message).toMatch(sentence)
      expect(result.ok ? '' : result.message).toMatch(/^[^\n]+。$/)
    },
    patience,
  )
})

const box = (content: string): string =>
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
const boxes = (depth: number): string => (depth === 0 ? paragraph('张三代表：') : box(boxes(depth - 1)))

describe('what is readable but strange is measured in time', () => {
  it.each<[string, () => Uint8Array]>([
    ['text boxes in text boxes', () => packageOf({ body: boxes(30) })],
    [
      'eighty thousand paragraphs',
      () => packageOf({ body: '<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>'.repeat(80_000) }),
    ],
    [
      'a hundred thousand drawings',
      () => packageOf({ body: `<w:p><w:r><w:pict>${'<v:line/>'.repeat(100_000)}</w:pict></w:r></w:p>` }),
    ],
    [
      'a date among a million spaces',
      () => packageOf({ body: paragraph('张三代表：') + paragraph(`2024年6月${' '.repeat(1_000_000)}5日`) }),
    ],
    [
      'a paragraph of a million characters',
      () => packageOf({ body: paragraph('张三代表：') + paragraph('一、'.repeat(500_000)) }),
    ],
    [
      'a paragraph of a million digits',
      () => packageOf({ body: paragraph('1'.repeat(1_000_000)) + paragraph('（'.repeat(1_000_000)) }),
    ],
    [
      'styles based on each other',
      () =>
        packageOf({
          body: paragraph('a', '<w:pStyle w:val="x"/>'),
          styles:
            '<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/></w:style>',
        }),
    ],
    [
      'measures out of all reason',
      () =>
        packageOf({
          body: `${paragraph('张三代表：', '<w:spacing w:line="999999999" w:before="-999999999"/><w:ind w:left="1e9" w:firstLineChars="-99999999999"/>', '<w:sz w:val="0"/>')}<w:sectPr><w:pgSz w:w="0" w:h="-5"/><w:pgMar w:top="NaN" w:left="Infinity"/></w:sectPr>`,
        }),
    ],
    [
      'a list beyond all levels',
      () =>
        packageOf({
          body: paragraph('a', '<w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="1"/></w:numPr>'),
          numbering:
            '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="99999999"><w:lvlText w:val="%1%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        }),
    ],
    [
      'no styles, no settings, no footers',
      () => zipSync({ 'word/document.xml': parts['word/document.xml'] ?? new Uint8Array() }),
    ],
  ])(
    '%s',
    (_what, make) => {
      const result = measureDocx(make())
      expect(result.ok ? result.value.length : result.message).toBeGreaterThan(40)
    },
    patience,
  )

  it('hidden and deleted words are not measured', () => {
    const found = measured(
      packageOf({
        body:
          paragraph('张三代表：') +
          paragraph('隐藏的文字。', '', '<w:vanish/>') +
          '<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>',
      }),
    )
    expect(idsOf(found, 'fail')).not.toContain('body-font')
  })
})

describe('whatever happens to the bytes', () => {
  const answers = (bytes: Uint8Array): void => {
    const result = measureDocx(bytes)
    if (!result.ok) expect(result.message).toMatch(/。$/)
  }
  it('changed bytes never throw', () => {
    const place = fc.tuple(fc.nat(), fc.nat(255))
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const bytes = right.slice()
        for (const [at, value] of places) bytes[at % bytes.length] = value
        answers(bytes)
      }),
      { numRuns: 200 },
    )
  })
  it('changed XML never throws', () => {
    const paths = ['word/document.xml', 'word/styles.xml', 'word/footer1.xml', 'word/settings.xml']
    const texts = [
      '',
      '0',
      '-1',
      'w:',
      '99999999999',
      'NaN',
      '<w:p/>',
      '</w:p>',
      '"',
      '%1',
      'exact',
      '\u0000',
      '、',
      '（一）',
    ]
    const cut = fc.tuple(fc.constantFrom(...paths), fc.nat(), fc.nat(12), fc.constantFrom(...texts))
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const spoilt = { ...parts }
        for (const [path, at, length, text] of cuts) {
          const xml = strFromU8(spoilt[path] ?? new Uint8Array())
          const start = at % xml.length
          spoilt[path] = strToU8(xml.slice(0, start) + text + xml.slice(start + length))
        }
        answers(zipSync(spoilt, { level: 0 }))
      }),
      { numRuns: 200 },
    )
  })
  it('changed values never throw', () => {
    const values = fc.constantFrom('', '0', '-1', '1e9', '99999999999', 'NaN', 'center', 'page', 'true', '%1%2', 'x')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 30 }), (changes) => {
        let at = 0
        const chosen = new Map(changes.map(([place, value]) => [place % 800, value]))
        const change = (path: string): Uint8Array =>
          strToU8(
            strFromU8(parts[path] ?? new Uint8Array()).replace(/(w:\w+)="[^"]*"/g, (whole, name: string) => {
              at += 1
              return chosen.has(at) ? `${name}="${chosen.get(at)}"` : whole
            }),
          )
        answers(
          zipSync(
            {
              ...parts,
              'word/document.xml': change('word/document.xml'),
              'word/styles.xml': change('word/styles.xml'),
            },
            { level: 0 },
          ),
        )
      }),
      { numRuns: 200 },
    )
  })
})
