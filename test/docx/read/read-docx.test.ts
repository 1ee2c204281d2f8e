import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../letter/docx/read/read-docx'
import type { WordText } from '../../../letter/docx/word-text'
import { type Contents, packageOf, paragraph } from '../foreign-package'

function read(contents: Contents): WordText {
  const result = readDocx(packageOf(contents))
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const textsOf = (body: string, others: Partial<Contents> = {}): string[] =>
  read({ body, ...others }).paragraphs.map(({ text }) => text)

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const by = (author: string, date = '2024-05-01T08:00:00Z'): string => `w:id="1" w:author="${author}" w:date="${date}"`
const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`

describe('the words of a paragraph', () => {
  it.each<[string, string, string]>([
    ['runs that are split anywhere', p(run('深工'), run('信函〔20'), run('21〕12'), run('号')), '深工信函〔2021〕12号'],
    [
      'tabs, breaks, no-break hyphens',
      p(`<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/></w:r>`),
      '甲\t乙\n丙-',
    ],
    ['page breaks', p(`<w:r><w:t>甲</w:t><w:br w:type="page"/></w:r>`), '甲'],
    [
      'hyperlinks, smart tags and content controls',
      p(
        `<w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag><w:sdt><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt>`,
      ),
      '甲乙丙',
    ],
    [
      'a field’s result and not its instruction',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TIME \\@ "yyyy年"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run('2024年'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        run('6月'),
      ),
      '2024年6月',
    ],
    ['a simple field', p(`<w:fldSimple w:instr=" DATE ">${run('2024年6月')}</w:fldSimple>`), '2024年6月'],
    [
      'one of two alternatives',
      p(
        `<mc:AlternateContent><mc:Choice Requires="wps">${run('新')}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`,
      ),
      '新',
    ],
    [
      'words of the base of phonetic guides',
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>pīn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '拼',
    ],
  ])('%s', (_, body, expected) => {
    expect(textsOf(body)).toEqual([expected])
  })

  it('are read in the strict edition too', () => {
    const parts = unzipSync(packageOf({ body: p(run('您提出的建议收悉。')) }))
    const strict = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => [
      path,
      strToU8(
        strFromU8(bytes)
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ])
    expect(readDocx(zipSync(Object.fromEntries(strict)))).toMatchObject({
      ok: true,
      value: { paragraphs: [{ text: '您提出的建议收悉。' }] },
    })
  })

  it('come with the numbers that Word makes', () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const listed = (at: number, text: string): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`)
    const body = [
      listed(0, '甲'),
      listed(1, '乙'),
      listed(2, '丙'),
      listed(1, '丁'),
      listed(0, ''),
      listed(0, '戊'),
      listed(1, '己'),
    ].join('')
    expect(textsOf(body, { numbering })).toEqual(['一、甲', '（一）乙', '1.丙', '（二）丁', '', '二、戊', '（一）己'])
  })
})

describe('tracked changes', () => {
  it('are accepted in the words and listed, adjacent ones of one person as one', () => {
    const body = p(
      run('我局'),
      `<w:ins ${by('甲')}>${run('高度')}</w:ins><w:ins ${by('甲')}>${run('重视')}</w:ins>`,
      `<w:del ${by('乙')}>${gone('研究')}</w:del>`,
      run('。'),
    )
    const { paragraphs, changes, doubtful } = read({ body })
    expect(paragraphs).toEqual([{ text: '我局高度重视。' }])
    expect(changes.map(({ author, kind, text }) => [author, kind, text])).toEqual([
      ['甲', 'insert', '高度重视'],
      ['乙', 'delete', '研究'],
    ])
    expect(doubtful).toEqual(['文件中有修订2处，正文按接受修订后的文字导入，请核对'])
  })

  it('tell a move as a deletion and an insertion', () => {
    const body = p(
      `<w:moveFrom ${by('甲')}>${run('先行')}</w:moveFrom>`,
      run('推进'),
      `<w:moveTo ${by('甲')}>${run('先行')}</w:moveTo>`,
    )
    const { paragraphs, changes } = read({ body })
    expect(paragraphs).toEqual([{ text: '推进先行' }])
    expect(changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['delete', '先行'],
      ['insert', '先行'],
    ])
  })

  it('join paragraphs whose mark was deleted', () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del ${by('甲')}/></w:rPr></w:pPr>${run('我局')}</w:p>${p(run('高度重视。'))}`
    expect(textsOf(joined)).toEqual(['我局高度重视。'])
    const wholly = `<w:p><w:pPr><w:rPr><w:del ${by('甲')}/></w:rPr></w:pPr><w:del ${by('甲')}>${gone('废话')}</w:del></w:p>${p(run('正文。'))}`
    expect(textsOf(wholly)).toEqual(['正文。'])
  })

  it('leave out what was inserted by one and deleted by another, and deleted rows', () => {
    const both = p(run('甲'), `<w:ins ${by('甲')}><w:del ${by('乙')}>${gone('乙')}</w:del></w:ins>`)
    expect(read({ body: both })).toMatchObject({ paragraphs: [{ text: '甲' }], changes: [] })
    const cells = (text: string): string => `<w:tc>${p(run(text))}</w:tc>`
    const table = `<w:tbl><w:tr>${cells('甲')}${cells('乙')}</w:tr><w:tr><w:trPr><w:del ${by('甲')}/></w:trPr>${cells('丙')}${cells('丁')}</w:tr></w:tbl>`
    expect(read({ body: table }).paragraphs).toEqual([{ text: '', table: [[{ text: '甲' }, { text: '乙' }]] }])
  })
})

describe('comments', () => {
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
  const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  const comment = (id: number, author: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2024-05-02T09:00:00Z"><w:p w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`

  it('come with the words they are about, over several paragraphs too; an answer has its parent’s', () => {
    const body = `${p(run('请'), start(0), run('市财政局'), end(0), run('核定'), start(1), run('资金'))}${p(run('规模'), end(1), run('。'), start(2), end(2))}`
    const { comments } = read({
      body,
      comments: comment(0, '李科', '是否会签') + comment(1, '王处', '口径') + comment(2, '张三', '已会签'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000000" w15:done="1"/><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000000" w15:done="0"/>',
    })
    expect(
      comments.map(({ author, text, anchor, answers, resolved }) => [author, text, anchor, answers, resolved]),
    ).toEqual([
      ['李科', '是否会签', '市财政局', false, true],
      ['王处', '口径', '资金\n规模', false, false],
      ['张三', '已会签', '市财政局', true, false],
    ])
  })

  it('do not count deleted words among those they are about', () => {
    const body = p(start(0), run('增加'), `<w:del ${by('甲')}>${gone('五百')}</w:del>`, run('六百人'), end(0))
    expect(read({ body, comments: comment(0, '李科', '核数') }).comments[0]?.anchor).toBe('增加六百人')
  })
})

describe('tables', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`
  it('keep merged cells', () => {
    const body = `<w:tbl>
<w:tr>${cell('年度', '<w:vMerge w:val="restart"/>')}${cell('人数', '<w:gridSpan w:val="2"/>')}</w:tr>
<w:tr>${cell('', '<w:vMerge/>')}${cell('男')}${cell('女')}</w:tr></w:tbl>`
    expect(read({ body }).paragraphs).toEqual([
      {
        text: '',
        table: [
          [
            { text: '年度', rows: 2 },
            { text: '人数', columns: 2 },
          ],
          [{ text: '男' }, { text: '女' }],
        ],
      },
    ])
  })

  it('with one column lay out lines, and are paragraphs', () => {
    const body = `<w:tbl><w:tr>${cell('抄送：市政府办公室。')}</w:tr><w:tr>${cell('某局办公室　2024年6月6日印发')}</w:tr></w:tbl>`
    expect(textsOf(body)).toEqual(['抄送：市政府办公室。', '某局办公室　2024年6月6日印发'])
  })
})

describe('what cannot be kept is told', () => {
  it('headers, notes, pictures, formulas, hidden words, symbols, text boxes', () => {
    const box = `<w:r><w:pict><v:shape style="position:absolute"><v:textbox><w:txbxContent>${p(run('某市教育局'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const picture =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t></w:r>'
    const { paragraphs, lost, doubtful } = read({
      body: p(
        box,
        run('正文'),
        picture,
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        hidden,
        '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>',
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      ),
      footnotes: `<w:footnote w:id="0" w:type="separator">${p(run('—'))}</w:footnote><w:footnote w:id="2">${p(run('数据来源：统计局'))}</w:footnote>`,
      header: p(run('某市教育局便笺')),
      footers: { default: p(run('— 2 —')) },
    })
    expect(paragraphs.map(({ text }) => text)).toEqual(['正文x+1□', '某市教育局'])
    expect(lost).toEqual([
      '页眉页脚“某市教育局便笺”没有导入',
      '脚注“数据来源：统计局”没有导入',
      '图片或嵌入对象1个没有导入',
      '公式1处只导入了文字',
      '隐藏文字“内部掌握”没有导入',
    ])
    expect(doubtful).toEqual(['文本框1个：其中的文字排在所在段落之后，请核对', '符号字体的符号1处以“□”代替，请核对'])
  })
})
