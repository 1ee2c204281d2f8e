import type { Paragraph } from '../model/paragraph'
import { withoutLayoutTables } from './layout-tables'
import { type Line, lineRange, type Reading } from './reading'
import { blankSigns } from './words'

const leading = new RegExp(`^[${blankSigns}]+`)
const blank = new RegExp(`^[${blankSigns}]$`)
const pageNumber = /^(?:[—–\-－·]\s*\d{1,3}\s*[—–\-－·]|第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?)$/
const pageLabel =
  /^[•·*\-\s]*(?:(?:信息)?来源|发布(?:时间|日期|机构|单位|人)|发文(?:日期|机关|机构)|生成日期|浏览(?:次数|量)|阅读(?:次数|量)|访问量|点击(?:数|量|次数)?|字号|字体|索\s*引\s*号|[主题体]\S?[题裁]分类|名\s*称|(?:责任)?编辑|公开目录|服务对象|有\s*效\s*性|时效性|您?当?前?所?在?的?位置|技术支持|网站标识码|当前位置)\s*[：:]/
const pageWords =
  /^(?:首页\s*[>/›»]|扫一扫|打印本页|关闭(?:本页|窗口)|[【[]?(?:打印|关闭|收藏|分享)|相关(?:阅读|链接|文件|附件)|上一篇|下一篇|返回(?:顶部|首页)|无障碍|欢迎(?:访问|来到)|版权所有|主办单位.*(?:版权|联系方式|网站|技术支持)|分享到|(?:\d{4}-\d{1,2}-\d{1,2}\s+)?\d{1,2}:\d{2}(?::\d{2})?$|\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2})|ICP备/

/** Where the words of a line end. A loop, for an expression that ends in $ is slow on long runs of spaces. */
function wordsEnd(text: string): number {
  let end = text.length
  while (end > 0 && blank.test(text[end - 1] ?? '')) end -= 1
  return end
}

function trimmed(paragraphs: readonly Paragraph[]): { lines: Line[]; lost: string[] } {
  const lines: Line[] = []
  const cut = new Map<string, number[]>()
  const tell = (message: string, number: number): void => {
    const numbers = cut.get(message)
    if (numbers) numbers.push(number)
    else cut.set(message, [number])
  }
  let blankBefore = false
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph
    const end = wordsEnd(text)
    if (end === 0 && !paragraph.table) {
      blankBefore = true
      return
    }
    const before = leading.exec(text)?.[0].length ?? 0
    const after = text.length - end
    if (before > 0) tell(`行首${before}个空格已去掉，改由版式排定`, index + 1)
    if (after > 0) tell(`行末${after}个空格已去掉`, index + 1)
    lines.push({ ...paragraph, number: index + 1, text: text.slice(before, end), blankBefore })
    blankBefore = false
  })
  return { lines, lost: [...cut].map(([message, numbers]) => `第${lineRange(numbers)}行：${message}`) }
}

/** The words of a web page around a letter stand only before its first sentence or after its last one. */
function isPageFurniture(line: Line, index: number, first: number, last: number): boolean {
  if (pageNumber.test(line.text)) return true
  return (index < first || index > last) && (pageLabel.test(line.text) || pageWords.test(line.text))
}

/** Reads the paragraphs; writes the lines that hold words, and tells the spaces and the page furniture that were dropped. */
export function readLines(paragraphs: readonly Paragraph[]): Reading {
  const { lines: all, lost } = trimmed(paragraphs)
  const { lines, lost: tables } = withoutLayoutTables(all)
  const isSentence = (line: Line): boolean => line.text.length > 40 && /[。；！]/.test(line.text)
  const first = lines.findIndex(isSentence)
  const last = lines.findLastIndex(isSentence)
  const furniture = new Set(lines.filter((line, index) => isPageFurniture(line, index, first, last)))
  return {
    lines: lines.filter((line) => !furniture.has(line)),
    parts: [],
    facts: {},
    lost: [...lost, ...tables, ...[...furniture].map((line) => `第${line.number}行：页面文字“${line.text}”没有导入`)],
    doubtful: [],
  }
}
