import { useCallback, useEffect, useState } from 'react'
import {
  compileQuery,
  findMatches,
  type Match,
  matchFromCaret,
  type Query,
  replaceMatches,
  selectMatch,
} from '../../letter/model/editor/find'
import { whenComposed } from '../editor/reveal'
import type { Session } from '../session/session'
import { clearMatches, paintMatches, showMatch } from './found-marks'

/** Where a search stands: the places, which of them is looked at (-1: none), and what is wrong with the query. */
export type SearchState = { matches: readonly Match[]; current: number; problem: string | null }

const nothing: SearchState = { matches: [], current: -1, problem: null }

function searched(session: Session, query: Query): SearchState {
  if (query.words === '') return nothing
  const expression = compileQuery(query)
  if (!expression.ok) return { ...nothing, problem: expression.message }
  const matches = findMatches(session.editor, expression.value)
  return { matches, current: matchFromCaret(session.editor, matches), problem: null }
}

function samePlace(a: Match | undefined, b: Match | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end && a.path.join() === b.path.join()
}

/** The search of the find bar: it follows the query and the letter, and steps and replaces. */
export function useSearch(session: Session, query: Query) {
  const [state, setState] = useState<SearchState>(nothing)
  const show = useCallback(
    (next: SearchState) => {
      setState(next)
      const match = next.matches[next.current]
      if (match) showMatch(session.editor, match)
    },
    [session],
  )
  useEffect(() => show(searched(session, query)), [session, query, show])
  useEffect(
    () =>
      session.view.subscribe(() => {
        setState((before) => {
          const next = searched(session, query)
          const kept = next.matches.findIndex((match) => samePlace(match, before.matches[before.current]))
          return kept < 0 ? next : { ...next, current: kept }
        })
      }),
    [session, query],
  )
  useEffect(() => paintMatches(session.editor, state.matches, state.current), [session, state])
  useEffect(() => clearMatches, [])

  const step = (by: 1 | -1) => {
    const { matches, problem } = searched(session, query)
    if (matches.length === 0) return setState({ matches, current: -1, problem })
    const here = matches.findIndex((match) => samePlace(match, state.matches[state.current]))
    const from = here < 0 ? matchFromCaret(session.editor, matches) - (by === 1 ? 1 : 0) : here
    const current = (from + by + matches.length) % matches.length
    show({ matches, current, problem })
    const match = matches[current]
    if (match) whenComposed(session, () => selectMatch(session.editor, match))
  }
  const replace = (replacement: string, every: boolean): number => {
    const now = searched(session, query)
    const here = now.matches.findIndex((match) => samePlace(match, state.matches[state.current]))
    const one = now.matches[here < 0 ? now.current : here]
    const chosen = every ? now.matches : one ? [one] : []
    const count = replaceMatches(session.editor, chosen, replacement, query.regular)
    if (one && !every) {
      const behind = searchedBehind(session, query, one, replacement.length)
      session.refresh()
      show(behind)
    } else session.refresh()
    return count
  }
  return { ...state, step, replace }
}

/** The search after one place was replaced: the next place behind the new words is looked at. */
function searchedBehind(session: Session, query: Query, done: Match, length: number): SearchState {
  const next = searched(session, query)
  const edge = done.start + length
  const behind = next.matches.findIndex(({ path, start }) => {
    const order = comparePaths(path, done.path)
    return order > 0 || (order === 0 && start >= edge)
  })
  return next.matches.length === 0 ? next : { ...next, current: Math.max(0, behind) }
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
    const order = (a[depth] ?? 0) - (b[depth] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** The words selected in the letter, where they stand on one line and are short enough to be looked for. */
export function selectedWords(session: Session): string {
  const { selection } = session.editor
  if (!selection) return ''
  const words = session.editor.string(selection)
  return words.length <= 60 && !words.includes('\n') && selection.anchor.path[0] === selection.focus.path[0]
    ? words
    : ''
}
