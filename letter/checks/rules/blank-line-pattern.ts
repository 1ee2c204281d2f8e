import { type Block, blockText, splitRunIn } from '../../model/block'
import { letterRule } from '../rule'
import { placeOnLine, type WordLine, wordLines } from '../text/source-lines'

/** How much of a line shows where it is. */
const shown = 12
/** Fewer boundaries of a kind tell no habit. */
const fewest = 4

type Boundary = { before: WordLine; after: WordLine; kind: string; blankLines: number; body: boolean }

const listItem = /^(?:[一二三四五六七八九十]是|[①-⑳●•·－-]|第[一二三四五六七八九十]+[，、]|首先|其次|再次，|最后)/

/** What a block is for the blank lines around it; null where they follow other habits. */
function kindOf(block: Block, side: 'before' | 'after'): string | null {
  if (block.type === 'heading') {
    // Items of a list have their own habits; what comes after the last one does not.
    if (block.level > 2) return side === 'before' ? 'text' : null
    return side === 'before' && splitRunIn(blockText(block)).rest !== '' ? 'text' : `heading ${block.level}`
  }
  if (block.type === 'opening' || block.type === 'paragraph' || block.type === 'closing') return 'text'
  return block.type === 'title' || block.type === 'salutation' || block.type === 'formula' ? block.type : null
}

/** Whether the second line goes on with a list that the first one opened. */
function isList(before: WordLine, after: WordLine): boolean {
  const last = before.line.text.charAt(before.end - 1)
  if (last === '；' || last === ';' || (last === '：' && before.block?.type === 'paragraph')) return true
  return listItem.test(after.line.text.slice(after.start))
}

function isBody(block: Block): boolean {
  return block.type === 'heading' || block.type === 'paragraph'
}

/** The boundaries between the blocks from the title to the formula; lists, tables and what stands at the end have their own habits. */
function boundariesOf(lines: readonly WordLine[]): Boundary[] {
  return lines.flatMap((after, index): Boundary[] => {
    const before = lines[index - 1]
    if (!before?.block || !after.block || before.block === after.block || isList(before, after)) return []
    const kinds = [kindOf(before.block, 'before'), kindOf(after.block, 'after')]
    if (kinds.includes(null)) return []
    const body = isBody(before.block) && isBody(after.block)
    return [{ before, after, kind: kinds.join(' > '), blankLines: after.blankLines, body }]
  })
}

/** The boundaries that do otherwise than three of four of all do, and three of four of their own kind. `alone`: one of a kind may follow all. */
function exceptions(
  all: readonly Boundary[],
  isException: (boundary: Boundary) => boolean,
  alone: boolean,
): Boundary[] {
  const found = all.filter(isException)
  const usual = all.length - found.length
  if (usual < fewest || usual < found.length * 3) return []
  return found.filter(({ kind }) => {
    const own = all.filter((boundary) => boundary.kind === kind)
    const count = own.filter(isException).length
    return (alone && count === 1) || own.length - count >= count * 3
  })
}

/** So many boundaries without a blank line show that the one with it is none that parts the letter. */
const manyOthers = 6

/** Whether one of many boundaries of the body has a blank line. */
function isOnly(body: readonly Boundary[]): boolean {
  return body.length > manyOthers && body.filter(({ blankLines }) => blankLines > 0).length === 1
}

/** T03: there are blank lines between the parts of a file everywhere, or nowhere. */
export const blankLinePattern = letterRule({
  id: 'blank-line-pattern',
  code: 'T03',
  name: '文本文件的空行前后一致',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：同一文本中段落、标题之间的空行前后一致',
  messages: {
    missing: '此行之前缺少空行，与全文其他段落、标题之间的空行不一致',
    superfluous: '此行之前多出空行，与全文其他段落、标题之间的空行不一致',
  },
  example: { wrong: '（标题之后、正文之前没有空行，而其他标题之后都有）', right: '（每个标题之后都空一行）' },
  create: (report) => (context) => {
    const all = boundariesOf(wordLines(context))
    const body = all.filter((boundary) => boundary.body)
    const spaced = all.filter(({ blankLines }) => blankLines > 0)
    const missing = exceptions(all, ({ blankLines }) => blankLines === 0, true)
    const blanks = exceptions(body, ({ blankLines }) => blankLines > 0, isOnly(body))
    const doubles = exceptions(spaced, ({ blankLines }) => blankLines > 1, true).filter((boundary) => boundary.body)
    tell('missing', missing)
    const more = [...blanks, ...doubles]
    // Several of them part the letter, and are meant.
    if (more.length <= 2) tell('superfluous', more)

    function tell(messageId: string, boundaries: readonly Boundary[]): void {
      for (const { after } of boundaries)
        report({ messageId, ...placeOnLine(after.line, after.start, Math.min(after.start + shown, after.end)) })
    }
  },
})
