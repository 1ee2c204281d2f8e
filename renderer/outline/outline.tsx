import { Plus } from 'lucide-react'
import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react'
import { placeSection } from '../../letter/model/editor/responses'
import { useApp } from '../app-context'
import { revealBlock, whenComposed } from '../editor/reveal'
import { isComposing } from '../fields/draft-text'
import { recommendationStates } from '../panels/recommendations'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { addHeading, moveHeading, removeHeading, shiftHeading } from './outline-actions'
import { type OutlineItem, outlineItems, tallies } from './outline-items'
import { OutlineMenu } from './outline-menu'
import { OutlineRow } from './outline-row'

/** Where an arrow key goes in a list: the index it leads to, or null for other keys. */
function stepIn(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, here - 1)
    case 'ArrowDown':
      return Math.min(count - 1, here + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The keys on a line of the outline. */
function useKeys(items: readonly OutlineItem[]) {
  const app = useApp()
  const session = useSession()
  const tree = useRef<HTMLDivElement>(null)
  const focusRow = useCallback((id: string | undefined) => {
    if (id) tree.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(id)}"]`)?.focus()
  }, [])
  const change = (event: KeyboardEvent, id: string) => {
    const { key } = event
    if (key === 'ArrowUp' || key === 'ArrowDown') moveHeading(session, id, key === 'ArrowUp' ? 'up' : 'down')
    else if (key === 'ArrowLeft' || key === 'ArrowRight') shiftHeading(session, id, key === 'ArrowLeft' ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
    window.requestAnimationFrame(() => focusRow(id))
  }
  const remove = async (item: OutlineItem) => {
    const here = items.indexOf(item)
    if (await removeHeading(app, session, item.id)) focusRow(items[Math.max(0, here - 1)]?.id)
  }
  const onKey = (event: KeyboardEvent, item: OutlineItem) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return
    if (event.altKey && event.shiftKey) {
      if (item.kind === 'heading') change(event, item.id)
      return
    }
    const next = stepIn(event.key, items.indexOf(item), items.length)
    if (next !== null) focusRow(items[next]?.id)
    else if (event.key === 'Enter' || event.key === ' ') revealBlock(session, item.id)
    else if (event.key === 'Delete' && item.kind === 'heading') void remove(item)
    else return
    event.preventDefault()
  }
  return { tree, onKey }
}

/** The line that the caret is in. */
function useCurrentLine(items: readonly OutlineItem[]): string | null {
  const session = useSession()
  const caret = useStore(session.caret)
  return useMemo(() => items.find(({ blocks }) => caret !== null && blocks.includes(caret))?.id ?? null, [items, caret])
}

/** The parts and headings of the letter, and what is still to be answered. */
export const Outline = memo(() => {
  const session = useSession()
  const { letter, findings } = useStore(session.view)
  const marks = useStore(session.marks)
  const items = useMemo(() => outlineItems(letter.blocks), [letter.blocks])
  const tally = useMemo(() => tallies(items, findings), [items, findings])
  const current = useCurrentLine(items)
  const [focused, setFocused] = useState<string | null>(null)
  const { tree, onKey } = useKeys(items)
  const reachable = items.find(({ id }) => id === focused)?.id ?? current ?? items[0]?.id
  const jump = (id: string) => revealBlock(session, id)
  const place = (id: string, target: string, side: 'before' | 'after') =>
    whenComposed(session, () => {
      placeSection(session.editor, id, target, side)
      session.refresh()
    })
  const row = (item: OutlineItem) => (
    <OutlineRow
      key={item.id}
      item={item}
      mark={marks.get(item.id) ?? ''}
      tally={tally.get(item.id)}
      current={item.id === current}
      reachable={item.id === reachable}
      onJump={jump}
      onKey={onKey}
      onFocus={setFocused}
      onPlace={place}
    />
  )
  return (
    <nav className="outline" aria-label="大纲">
      <h2 className="outline-title">大纲</h2>
      <div className="outline-scroll">
        <div ref={tree} role="tree" aria-label="答复函的各部分">
          {items.map((item) =>
            item.kind === 'heading' ? (
              <OutlineMenu key={item.id} item={item}>
                {row(item)}
              </OutlineMenu>
            ) : (
              row(item)
            ),
          )}
        </div>
        <Unanswered />
      </div>
      <button type="button" className="outline-add" onClick={() => addHeading(session)} title="添加答复（Ctrl+Enter）">
        <Plus size={15} />
        添加答复
      </button>
    </nav>
  )
})

/** The recommendations of the proposal that have no response yet. */
function Unanswered() {
  const session = useSession()
  const { letter } = useStore(session.view)
  const missing = useMemo(() => recommendationStates(letter).filter(({ response }) => !response), [letter])
  if (missing.length === 0) return null
  return (
    <section className="unanswered" aria-label="还没有答复的建议事项">
      <h3 className="outline-title">还没有答复</h3>
      <ul>
        {missing.map(({ index, text }) => (
          <li key={index} className="unanswered-row">
            <span className="row-mark">{index + 1}</span>
            <span className="row-label" title={text}>
              {text}
            </span>
            <button type="button" className="link" onClick={() => addHeading(session, index)}>
              去答复
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
