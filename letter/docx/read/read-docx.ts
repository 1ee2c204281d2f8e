import { type Result, success } from '../../model/result'
import { shortened } from '../../model/shortened'
import { openPackage, type WordPackage } from '../word/package'
import { childOf } from '../word/xml'
import type { WordText } from '../word-text'
import { BlockReader, notesOf, plainLines } from './block-reader'
import { readComments } from './comments'
import type { Left } from './inline-reader'

const pageNumber = /^[—–\-－·\s]*(?:第?\s*\d{0,3}\s*页?(?:[\s，,/]*共?\s*\d{1,3}\s*页)?)[—–\-－·\s]*$/

/** The words of headers and footers, each once; a page number alone is none. */
function marginWords(file: WordPackage): string[] {
  const lines = [...file.margins.values()].flatMap((margin) => plainLines(file, margin))
  return [...new Set(lines.filter((line) => !pageNumber.test(line)))]
}

function notesLost(file: WordPackage, { notes }: Left): string[] {
  const parts = { footnotes: notesOf(file.footnotes), endnotes: notesOf(file.endnotes) }
  return notes.map(({ kind, id }) => {
    const name = kind === 'footnotes' ? '脚注' : '尾注'
    return `${name}“${shortened(plainLines(file, parts[kind].get(id)).join(''))}”没有导入`
  })
}

function lostOf(file: WordPackage, { inline, nestedTables }: BlockReader): string[] {
  const { pictures, hidden, formulas } = inline.left
  const hiddenWords = hidden.join('').trim()
  return [
    ...marginWords(file).map((line) => `页眉页脚“${shortened(line)}”没有导入`),
    ...notesLost(file, inline.left),
    ...(pictures > 0 ? [`图片或嵌入对象${pictures}个没有导入`] : []),
    ...(formulas > 0 ? [`公式${formulas}处只导入了文字`] : []),
    ...(hiddenWords === '' ? [] : [`隐藏文字“${shortened(hiddenWords)}”没有导入`]),
    ...(nestedTables > 0 ? [`表格中的表格${nestedTables}个只导入了文字`] : []),
  ]
}

function doubtfulOf({ boxes, inline }: BlockReader): string[] {
  const { changes, left } = inline
  return [
    ...(boxes > 0 ? [`文本框${boxes}个：其中的文字排在所在段落之后，请核对`] : []),
    ...(left.symbols > 0 ? [`符号字体的符号${left.symbols}处以“□”代替，请核对`] : []),
    ...(changes.length > 0 ? [`文件中有修订${changes.length}处，正文按接受修订后的文字导入，请核对`] : []),
  ]
}

/** Reads the words of a .docx. Fails with one Chinese sentence where it is none, is broken, encrypted or too large. */
export function readDocx(bytes: Uint8Array): Result<WordText> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  const reader = new BlockReader(file)
  const paragraphs = reader.blocks(childOf(file.document, 'w:body')?.children ?? [])
  return success({
    paragraphs,
    comments: readComments(file, reader.inline.anchors),
    changes: reader.inline.changes,
    lost: lostOf(file, reader),
    doubtful: doubtfulOf(reader),
  })
}
