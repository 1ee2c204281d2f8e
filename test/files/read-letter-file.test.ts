import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../letter/docx/write/write-docx'
import { readLetterFile } from '../../letter/files/read-letter-file'
import { blockText } from '../../letter/model/block'
import { writeDraft } from '../../letter/model/draft'
import type { Letter } from '../../letter/model/letter'
import { letterOf } from '../checks/letter-of'
import { packageOf, paragraph } from '../docx/foreign-package'

const wordsOf = (bytes: Uint8Array, extension = ''): string[] => {
  const read = readLetterFile(bytes, extension)
  return read.ok ? read.value.letter.blocks.map(blockText) : [read.message]
}

describe('the letter in a file', () => {
  const letter = letterOf({ facts: { contact: { name: '', phone: '' } } })

  it.each(['', '.dafu', '.txt', '.docx'])('is known by its bytes, whatever it is called (%s)', async (extension) => {
    const draft = strToU8(writeDraft(letter))
    if (extension !== '.docx') expect(readLetterFile(draft, extension)).toMatchObject({ ok: true, value: { letter } })
    const docx = readLetterFile(await writeDocx(letter), extension)
    expect(docx).toMatchObject({ ok: true, value: { draft: null, letter: { facts: letter.facts } } })
  })

  it('comes back from its own export with all its words', async () => {
    const words = wordsOf(await writeDocx(letter))
    for (const text of letter.blocks.map(blockText)) expect(words).toContain(text)
  })

  it.each(['names-and-table', 'yunnan-joint'])('in an old .doc has the words it was made of (%s)', (name) => {
    const made = readLetterFile(readFileSync(new URL(`../fixtures/letters/${name}.txt`, import.meta.url)), '.txt')
    const old = readLetterFile(readFileSync(new URL(`../fixtures/word/${name}.doc`, import.meta.url)), '.doc')
    if (!made.ok || !old.ok) throw new Error('unreadable')
    const words = ({ blocks }: Letter) => blocks.map((block) => `${block.type} ${blockText(block)}`)
    expect(words(old.value.letter)).toEqual(words(made.value.letter))
    expect(old.value.letter.facts).toEqual(made.value.letter.facts)
  })

  it('on a web page is read without the page around it', () => {
    const page = `<!DOCTYPE html><html><head><title>某局</title><style>p{}</style></head><body><div class="nav"><ul><li>首页</li><li>政务公开</li></ul></div>
<h1>云州市教育局关于市八届人大三次会议第12号建议的复函</h1><div id="zoom"><p>陈立群代表：</p>
<p>&nbsp;&nbsp;您提出的《关于增加学位的建议》（第12号）收悉。现答复如下：</p><p>一、关于“增加学位”的建议<br/>我局已新建学校2所，增加学位3000个，&#x8BE6;见下表。</p>
<table><tr><td rowspan="2">年度</td><td colspan="2">学位</td></tr><tr><td>小学</td><td>初中</td></tr></table>
<p>感谢您对教育工作的关心和支持。</p><p>云州市教育局</p><p>2024年6月18日</p></div><div class="foot">版权所有</div><script>var a='。'</script></body></html>`
    const read = readLetterFile(strToU8(page), '.html')
    if (!read.ok) throw new Error(read.message)
    const { letter, lost } = read.value
    const printed = letter.blocks.filter((block) => blockText(block) !== '')
    expect(printed.map((block) => `${block.type} ${blockText(block)}`)).toEqual([
      'title 云州市教育局关于市八届人大三次会议第12号建议的复函',
      'salutation 陈立群代表：',
      'opening 您提出的《关于增加学位的建议》（第12号）收悉。现答复如下：',
      'heading 关于“增加学位”的建议',
      'paragraph 我局已新建学校2所，增加学位3000个，详见下表。',
      'table 年度\t学位\n小学\t初中',
      'closing 感谢您对教育工作的关心和支持。',
      'signature 云州市教育局',
      'date 2024年6月18日',
    ])
    expect(letter.blocks.find(({ type }) => type === 'table')).toMatchObject({
      children: [{ children: [{ rows: 2 }, { columns: 2 }] }, {}],
    })
    expect(lost).toContain('网页上正文以外的文字3行（“首页”、“政务公开”、“版权所有”等）没有导入')
  })

  it.each<[string, Uint8Array, string, string]>([
    ['a page without end', strToU8('<div>'.repeat(100_000)), '.html', '太深'],
    ['a broken .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), '.doc', '损坏'],
    ['an empty file', new Uint8Array(), '.docx', '空的'],
    ['a Word file without words', packageOf({ body: paragraph('') }), '.docx', '空的'],
    ['a text called .docx', strToU8('张三代表：'), '.docx', '不是 Word 文档'],
    ['a broken draft', strToU8('{"format":"dafu"'), '.dafu', '已损坏'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), '', '编码'],
    ['a PDF', strToU8('%PDF-1.7'), '', 'PDF'],
  ])('%s is refused with one sentence', (_, bytes, extension, words) => {
    const read = readLetterFile(bytes, extension)
    expect(read.ok).toBe(false)
    expect(wordsOf(bytes, extension)[0]).toContain(words)
  })
})
