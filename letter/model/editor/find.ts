import { Editor, Node, Path, Range, Transforms } from 'slate'
import { failure, type Result, success } from '../result'
import type { LetterEditor } from './editor-types'
import { offsetAt, rangeAt, replaceText, textHolders } from './text-place'

/** What is looked for: words as they stand, or a regular expression. */
export type Query = { words: string; regular: boolean; matchCase: boolean }

/** A place found: a text holder and the stretch of its text in UTF-16 units. `groups` are those of a regular expression. */
export type Match = {
  path: Path
  start: number
  end: number
  groups: string[]
}

/** More than this many places are not listed. */
const mostMatches = 10_000

/** The query as a regular expression; a faulty one gives a clear sentence. */
export function compileQuery(query: Query): Result<RegExp> {
  const source = query.regular ? query.words : query.words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  try {
    return success(new RegExp(source, query.matchCase ? 'gu' : 'giu'))
  } catch {
    return failure('正则表达式有误，请检查括号、方括号是否成对，或改用普通查找。')
  }
}

/** Every place where the query is found, in the order of the letter; places without words are left out. */
export function findMatches(editor: LetterEditor, expression: RegExp): Match[] {
  const matches: Match[] = []
  for (const [holder, path] of textHolders(editor)) {
    for (const found of Node.string(holder).matchAll(expression)) {
      if (found[0] === '') continue
      matches.push({
        path,
        start: found.index,
        end: found.index + found[0].length,
        groups: found.slice(1),
      })
      if (matches.length >= mostMatches) return matches
    }
  }
  return matches
}

/** The first match at or behind the caret, from the top where there is none; -1 without matches. */
export function matchFromCaret(editor: LetterEditor, matches: readonly Match[]): number {
  const { selection } = editor
  if (!selection || matches.length === 0) return matches.length > 0 ? 0 : -1
  const caret = Range.start(selection)
  const holder = Path.parent(caret.path)
  const offset = offsetAt(editor, caret)
  const next = matches.findIndex(({ path, start }) => {
    const order = Path.compare(path, holder)
    return order > 0 || (order === 0 && start >= offset)
  })
  return Math.max(0, next)
}

/** Selects a place found. */
export function selectMatch(editor: LetterEditor, match: Match): void {
  Transforms.select(editor, rangeAt(editor, match.path, match.start, match.end))
}

/** What replaces a match: as written, or with $1 … $9 and $& filled where the query was a regular expression. */
function replacementFor(match: Match, found: string, replacement: string, regular: boolean): string {
  if (!regular) return replacement
  return replacement.replace(/\$([1-9&$])/g, (whole, sign: string) => {
    if (sign === '$') return '$'
    if (sign === '&') return found
    return match.groups[Number(sign) - 1] ?? (Number(sign) <= match.groups.length ? '' : whole)
  })
}

/** Replaces the given places in one undo step and tells how many. */
export function replaceMatches(
  editor: LetterEditor,
  matches: readonly Match[],
  replacement: string,
  regular: boolean,
): number {
  const replaceAll = (): void => {
    for (const match of [...matches].reverse()) {
      const found = Node.string(Node.get(editor, match.path)).slice(match.start, match.end)
      replaceText(editor, match.path, match.start, match.end, replacementFor(match, found, replacement, regular))
    }
  }
  editor.asStep(() => Editor.withoutNormalizing(editor, replaceAll))
  return matches.length
}
