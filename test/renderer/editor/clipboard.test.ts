// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '../../../letter/model/block'
import { htmlLines } from '../../../renderer/editor/clipboard/html-lines'
import { linesToBlocks, textLines } from '../../../renderer/editor/clipboard/lines-to-blocks'

/** Blocks in short: `1 words` for a heading of level 1, `- words` for a paragraph, `[a|b][c|d]` for a table. */
function short(block: Block): string {
  if (block.type === 'table')
    return block.children
      .map((row) => `[${row.children.map((cell) => cell.children.map(({ text }) => text).join('')).join('|')}]`)
      .join('')
  return `${block.type === 'heading' ? block.level : '-'} ${blockText(block)}`
}

function pastedHtml(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return linesToBlocks(htmlLines(page.body)).map(short)
}

function pastedText(text: string): string[] {
  return linesToBlocks(textLines(text)).map(short)
}

describe('plain text', () => {
  it.each<[string, string, string[]]>([
    ['one line', '推进建设。', ['- 推进建设。']],
    ['indents and empty lines go', '　　一、总体情况\r\n\r\n  近年来，我市…… \t\n', ['1 总体情况', '- 近年来，我市……']],
    ['all four levels', '一、甲\n（二）乙\n3.丙\n（4）丁', ['1 甲', '2 乙', '3 丙', '4 丁']],
    ['half-width and wrong stops', '(一)甲\n1、乙\n二.丙', ['2 甲', '3 乙', '1 丙']],
    [
      'what only looks like a number',
      '3.5亿元已到位\n2021年8月\n一是推进',
      ['- 3.5亿元已到位', '- 2021年8月', '- 一是推进'],
    ],
    ['cells from a sheet', '项目\t金额\n甲\t12', ['[项目|金额][甲|12]']],
    ['a single line with a tab is text', '联系人\t张三', ['- 联系人 张三']],
    ['invisible marks go', '\u200b深圳\ufeff市\u00ad', ['- 深圳市']],
    ['no-break spaces are spaces', '5\u00a0亿元', ['- 5 亿元']],
    ['nothing', ' \n\n', []],
  ])('%s', (_, text, blocks) => {
    expect(pastedText(text)).toEqual(blocks)
  })
})

describe('HTML', () => {
  it.each<[string, string, string[]]>([
    [
      'Word paragraphs with runs, empty paragraphs and office marks',
      '<html><head><style>p{color:red}</style></head><body><!--StartFragment--><p class=MsoNormal style="text-indent:32pt"><span lang=EN-US>2021</span><span>年，</span><b><span>我市</span></b>出台<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>',
      ['- 2021年，我市出台'],
    ],
    [
      'Word numbering as its list marks',
      '<p class=MsoListParagraph><span style="mso-list:Ignore">一、</span><span>关于“停车”的建议</span></p>',
      ['1 关于“停车”的建议'],
    ],
    [
      'hidden text and scripts',
      '<p>看<span style="display:none">不见</span>见<script>alert(1)</script></p>',
      ['- 看见'],
    ],
    ['divs, breaks and nested blocks', '<div>甲<div>乙<br>丙</div>丁</div>', ['- 甲', '- 乙', '- 丙', '- 丁']],
    ['headings of a page', '<h2>工作进展</h2><p>已完成。</p>', ['2 工作进展', '- 已完成。']],
    ['a heading whose number says more', '<h3>一、进展</h3>', ['1 进展']],
    ['a source line wrapped between characters', '<p>推进黄金\n   珠宝产业</p>', ['- 推进黄金珠宝产业']],
    ['a source line wrapped between words', '<p>based on\nISO</p>', ['- based on ISO']],
    [
      'a table with a paragraph in a cell',
      '<table><tr><td><p>项目</p></td><td>金额</td></tr><tr><td>甲<br>乙</td><td>1</td></tr></table>',
      ['[项目|金额][甲\n乙|1]'],
    ],
    ['a table only for layout', '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', ['- 甲', '- 乙']],
    ['list items', '<ul><li>甲</li><li>乙</li></ul>', ['- 甲', '- 乙']],
    ['pictures and links', '<p><img src="x.png"><a href="http://a.b">通知</a>如下</p>', ['- 通知如下']],
  ])('%s', (_, html, blocks) => {
    expect(pastedHtml(html)).toEqual(blocks)
  })
})
