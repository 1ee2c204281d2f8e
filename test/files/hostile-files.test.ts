import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readLetterFile } from '../../letter/files/read-letter-file'
import { readProposalFile } from '../../letter/files/read-proposal-file'
import { inspect } from '../../letter/intake/inspect'
import { packageOf, paragraph } from '../docx/foreign-package'

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/word/${name}`, import.meta.url))

/** Each as a letter and as a proposal: read, or refused with one sentence. */
function answers(bytes: Uint8Array, extension: string): void {
  const letter = readLetterFile(bytes, extension)
  if (letter.ok) inspect(letter.value.letter, letter.value)
  else expect(letter.message).toMatch(/^[^\n]+。$/)
  const proposal = readProposalFile(bytes, extension)
  if (!proposal.ok) expect(proposal.message).toMatch(/^[^\n]+。$/)
}

/** How long a strange file may take, in milliseconds, both as letter and as proposal; a busy machine takes several times as long. */
const longest = 8000

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 })

function changed(bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array {
  const spoilt = Uint8Array.from(bytes)
  for (const [at, value] of places) spoilt[at % spoilt.length] = value
  return spoilt
}

describe('changed bytes never throw', () => {
  it.each(['revisions.docx', 'comments.docx', 'office-spaces.doc', 'office-signature-table.doc', 'proposal-html.html'])(
    '%s',
    (name) => {
      const right = fixture(name)
      fc.assert(
        fc.property(changes, (places) => answers(changed(right, places), '')),
        { numRuns: 60 },
      )
    },
  )

  it.each(['office-spaces.doc', 'names-and-table.doc'])('in the tables of %s', (name) => {
    const right = fixture(name)
    const start = right.length >> 1
    const places = fc.array(
      fc.tuple(fc.integer({ min: start, max: right.length - 1 }), fc.constantFrom(0, 1, 127, 255)),
    )
    fc.assert(
      fc.property(places, (at) => answers(changed(right, at), '.doc')),
      { numRuns: 60 },
    )
  })

  it('cut off anywhere', () => {
    const files = ['revisions.docx', 'office-spaces.doc', 'proposal-html.html'].map(fixture)
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }), (file, part) =>
        answers(file.subarray(0, Math.floor(file.length * part)), ''),
      ),
      { numRuns: 60 },
    )
  })
})

describe('changed XML never throws', () => {
  const texts = fc.constantFrom(
    '',
    '0',
    '-1',
    '99999999999',
    'NaN',
    '<w:p/>',
    '</w:p>',
    '"',
    '%1',
    '一、',
    '\u0000',
    '：',
  )
  const cut = fc.tuple(fc.nat(), fc.nat(12), texts)
  it.each<[string, string]>([
    ['revisions.docx', 'word/document.xml'],
    ['comments.docx', 'word/comments.xml'],
    ['start-override.docx', 'word/numbering.xml'],
    ['heading-styles-pstyle.docx', 'word/styles.xml'],
    ['contact-table.docx', 'word/document.xml'],
  ])('%s: %s', (name, path) => {
    const parts = unzipSync(fixture(name))
    const right = strFromU8(parts[path] ?? new Uint8Array())
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        let xml = right
        for (const [at, length, text] of cuts) {
          const start = at % xml.length
          xml = xml.slice(0, start) + text + xml.slice(start + length)
        }
        answers(zipSync({ ...parts, [path]: strToU8(xml) }, { level: 0 }), '.docx')
      }),
      { numRuns: 60 },
    )
  })

  it('with values out of all reason', () => {
    const values = fc.constantFrom('', '0', '-1', '1e9', '99999999999', 'NaN', 'x', '%1%2')
    const parts = unzipSync(fixture('start-override.docx'))
    const change = (path: string, chosen: ReadonlyMap<number, string>): Uint8Array => {
      let at = 0
      const next = (): number => {
        at += 1
        return at
      }
      const xml = strFromU8(parts[path] ?? new Uint8Array())
      return strToU8(
        xml.replace(
          /(w:\w+)="[^"]*"/g,
          (whole, name: string) => `${name}="${chosen.get(next()) ?? whole.slice(name.length + 2, -1)}"`,
        ),
      )
    }
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(150), values), { minLength: 1, maxLength: 20 }), (list) => {
        const chosen = new Map(list)
        const paths = ['word/document.xml', 'word/numbering.xml']
        answers(zipSync({ ...parts, ...Object.fromEntries(paths.map((path) => [path, change(path, chosen)])) }), '')
      }),
      { numRuns: 60 },
    )
  })
})

const table = (rows: number, columns: number): string =>
  `<w:tbl>${`<w:tr>${`<w:tc>${paragraph('联系人')}</w:tc>`.repeat(columns)}</w:tr>`.repeat(rows)}</w:tbl>`

describe('what is strange is read in time', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['a paragraph of a million spaces', '.docx', () => packageOf({ body: paragraph(`甲${' '.repeat(1_000_000)}乙`) })],
    ['a paragraph of half a million labels', '.docx', () => packageOf({ body: paragraph('联系人：'.repeat(125_000)) })],
    [
      'merged cells all the way down',
      '.docx',
      () =>
        packageOf({
          body: `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr>`.repeat(8000)}</w:tbl>`,
        }),
    ],
    ['a wide table', '.docx', () => packageOf({ body: table(20, 1000) })],
    [
      'eight thousand numbered paragraphs',
      '.docx',
      () =>
        packageOf({
          body: paragraph('甲', '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>').repeat(8000),
          numbering:
            '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="8"><w:lvlText w:val="%9."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        }),
    ],
    [
      'ten thousand comments over one another',
      '.docx',
      () =>
        packageOf({
          body: `<w:p>${Array.from({ length: 2000 }, (_, at) => `<w:commentRangeStart w:id="${at}"/>`).join('')}<w:r><w:t>${'甲'.repeat(50)}</w:t></w:r></w:p>${paragraph('乙').repeat(200)}`,
        }),
    ],
    [
      'a page with ten thousand open elements side by side',
      '.html',
      () => strToU8(`<html>${'<p><b>甲</b>'.repeat(20_000)}`),
    ],
    [
      'a page of tables',
      '.html',
      () => strToU8(`<html>${'<table><tr><td>甲</td><td>乙</td></tr></table>'.repeat(5000)}`),
    ],
    ['tables in tables', '.html', () => strToU8(`<html>${'<table><tr><td>'.repeat(120)}甲`)],
    ['a long list', '.html', () => strToU8(`<html><ol>${'<li>甲'.repeat(10_000)}</ol>`)],
    ['half a million characters of advice', '.txt', () => strToU8('建议：一是甲；二是乙。'.repeat(45_000))],
    ['ten thousand lines of advice', '.txt', () => strToU8('一、建议\n（一）甲\n'.repeat(5000))],
    ['a hundred thousand colons', '.txt', () => strToU8('：'.repeat(100_000) + '《'.repeat(100_000))],
    ['title lines without end', '.txt', () => strToU8('关于甲乙\n'.repeat(10_000))],
    ['names without end', '.txt', () => strToU8(`提案人：${'王小红、'.repeat(50_000)}`)],
  ])(
    '%s',
    (_what, extension, make) => {
      const bytes = make()
      const before = performance.now()
      answers(bytes, extension)
      expect(performance.now() - before).toBeLessThan(longest)
    },
    60_000,
  )
})
