import { type DragEvent, type KeyboardEvent, memo, useState } from 'react'
import { severityNames } from '../../letter/checks/catalogue'
import type { AnswerState, OutlineItem, Tally } from './outline-items'

/** What is dragged: the id of a heading, under a type of our own so that nothing else is taken for one. */
const dragType = 'application/x-dafu-heading'

type Side = 'before' | 'after'

export type RowProps = {
  item: OutlineItem
  mark: string
  tally: Tally | undefined
  current: boolean
  /** Whether Tab comes here. */
  reachable: boolean
  onJump: (id: string) => void
  onKey: (event: KeyboardEvent, item: OutlineItem) => void
  onFocus: (id: string) => void
  onPlace: (id: string, target: string, side: Side) => void
}

const stateNames: Record<AnswerState, string> = { answered: '已答', unanswered: '未答' }

function sideOf(event: DragEvent): Side {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  return event.clientY < top + height / 2 ? 'before' : 'after'
}

function describe({ item, mark, tally }: RowProps): string {
  const parts = [`${mark}${item.label || '空的小标题'}`]
  if (item.state) parts.push(stateNames[item.state])
  if (item.recommendation !== null) parts.push(`对应第${item.recommendation + 1}条`)
  if (tally?.worst) parts.push(`${tally.count}处${severityNames[tally.worst]}`)
  return parts.join('，')
}

function RowState({ item, tally }: Pick<RowProps, 'item' | 'tally'>) {
  return (
    <>
      {item.state === 'unanswered' && <span className="row-unanswered">未答</span>}
      {item.state === 'answered' && !tally && <span className="row-answered">已答</span>}
      {tally?.worst && <span className={`row-count count-${tally.worst}`}>{tally.count}</span>}
    </>
  )
}

/** What a heading's row needs to be dragged and dropped on; parts stay where the template has them. */
function useDrop(item: OutlineItem, onPlace: RowProps['onPlace']) {
  const [side, setSide] = useState<Side | null>(null)
  if (item.kind === 'part') return { side, handlers: {} }
  const takes = (event: DragEvent) => event.dataTransfer.types.includes(dragType)
  const handlers = {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(dragType, item.id)
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent) => {
      if (!takes(event)) return
      event.preventDefault()
      setSide(sideOf(event))
    },
    onDragLeave: () => setSide(null),
    onDrop: (event: DragEvent) => {
      setSide(null)
      if (!takes(event)) return
      event.preventDefault()
      onPlace(event.dataTransfer.getData(dragType), item.id, sideOf(event))
    },
  }
  return { side, handlers }
}

/** One line of the outline. */
export const OutlineRow = memo((props: RowProps) => {
  const { item, mark, tally, current, reachable, onJump, onKey, onFocus, onPlace, ...rest } = props
  const { side, handlers } = useDrop(item, onPlace)
  const shownMark = mark.replace(/[、.]$/u, '')
  return (
    <div
      {...rest}
      {...handlers}
      role="treeitem"
      aria-level={Math.max(1, item.level)}
      aria-selected={current}
      aria-label={describe(props)}
      tabIndex={reachable ? 0 : -1}
      className={`row row-level-${item.level}${current ? ' row-current' : ''}${side ? ` row-drop-${side}` : ''}`}
      data-outline={item.id}
      title={item.label}
      onClick={() => onJump(item.id)}
      onKeyDown={(event) => onKey(event, item)}
      onFocus={() => onFocus(item.id)}
    >
      <span className="row-mark">{shownMark || '·'}</span>
      <span className={item.label ? 'row-label' : 'row-label row-empty'}>{item.label || '空的小标题'}</span>
      <RowState item={item} tally={tally} />
    </div>
  )
})
