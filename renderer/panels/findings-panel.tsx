import { CircleCheckBig, WandSparkles } from 'lucide-react'
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding, Remedy } from '../../letter/checks/finding'
import { type BlockType, blockText } from '../../letter/model/block'
import { useApp } from '../app-context'
import type { PanelName } from '../app-state'
import { revealFinding, whenComposed } from '../editor/reveal'
import { tellNotice } from '../session/files'
import { ignore, mend, mendAll } from '../session/mend'
import type { LetterView, Session } from '../session/session'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { FindingCard } from './finding-card'
import { countBySeverity, groupFindings, type SeverityFilter } from './finding-groups'
import { IgnoredFindings } from './ignored-findings'
import { severityNames } from './severity'

const filters: readonly SeverityFilter[] = ['all', 'error', 'warning', 'info']

type Place = { text: string; type: BlockType }

function placesOf({ letter }: LetterView): ReadonlyMap<string, Place> {
  return new Map(letter.blocks.map((block) => [block.id, { text: blockText(block), type: block.type }]))
}

/** Whether a finding's words still stand where it saw them. */
function stillThere({ letter }: LetterView, { block: id, start, end, excerpt }: Finding): boolean {
  const block = letter.blocks.find((one) => one.id === id)
  return id === null || (block !== undefined && blockText(block).slice(start, end) === excerpt)
}

function mendOne(session: Session, finding: Finding, remedy: Remedy): void {
  whenComposed(session, () => {
    if (stillThere(session.refresh(), finding)) mend(session, remedy)
    else tellNotice(session, { tone: 'plain', text: '这处文字刚刚改动过，已重新检查。' })
  })
}

function mendEvery(session: Session): void {
  whenComposed(session, () => {
    const count = mendAll(session)
    const text = count > 0 ? `已修正${count}处，可以一次撤销` : '没有可以自动修正的问题'
    tellNotice(session, { tone: count > 0 ? 'good' : 'plain', text })
  })
}

/** Looks at a finding and shows its place; the keyboard goes to the paper only when the place was asked for. */
function useLook(session: Session) {
  return useCallback(
    (index: number) => {
      const finding = session.view.get().findings[index]
      session.finding.set(index)
      if (finding) revealFinding(session, finding)
    },
    [session],
  )
}

/** Keeps the card that is looked at in sight. */
function useFollow(list: React.RefObject<HTMLDivElement | null>, looked: number): void {
  useEffect(() => {
    list.current?.querySelector(`[data-finding="${looked}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [list, looked])
}

/** What the check found, by response. */
export const FindingsPanel = memo(() => {
  const session = useSession()
  const { findings } = useStore(session.view)
  const [filter, setFilter] = useState<SeverityFilter>('all')
  const fixable = findings.filter(({ fixes }) => fixes.length > 0).length
  return (
    <div className="findings">
      {findings.length > 0 && (
        <div className="findings-head">
          <FilterChoice filter={filter} findings={findings} onChange={setFilter} />
          {fixable > 0 && (
            <button type="button" className="button findings-fix" onClick={() => mendEvery(session)}>
              <WandSparkles size={14} />
              全部修正
              <span className="tab-count">{fixable}</span>
            </button>
          )}
        </div>
      )}
      <div className="panel-scroll">
        <FindingList filter={filter} />
        <IgnoredFindings />
      </div>
    </div>
  )
})

type FilterProps = {
  filter: SeverityFilter
  findings: readonly Finding[]
  onChange: (filter: SeverityFilter) => void
}

function FilterChoice({ filter, findings, onChange }: FilterProps) {
  const counts = countBySeverity(findings)
  return (
    <fieldset className="filters" aria-label="按严重程度筛选">
      {filters.map((one) => {
        const count = one === 'all' ? findings.length : counts[one]
        return (
          <label key={one} className="filter">
            <input
              type="radio"
              name="severity-filter"
              checked={filter === one}
              disabled={count === 0 && filter !== one}
              onChange={() => onChange(one)}
            />
            <span className={`filter-face filter-${one}`}>
              {one === 'all' ? '全部' : severityNames[one]}
              <span className="filter-count">{count}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

function NothingFound({ filtered }: { filtered: boolean }) {
  return (
    <div className="nothing">
      <CircleCheckBig size={34} strokeWidth={1.4} className="nothing-icon" />
      <p className="nothing-title">{filtered ? '这一类没有问题' : '没有发现问题'}</p>
      {!filtered && <p className="nothing-text">格式、用语、数字、标点和前后一致性都已检查。</p>}
    </div>
  )
}

function keyOf({ rule, block, start, end, message }: Finding): string {
  return JSON.stringify([rule, block, start, end, message])
}

function FindingList({ filter }: { filter: SeverityFilter }) {
  const app = useApp()
  const session = useSession()
  const view = useStore(session.view)
  const looked = useStore(session.finding)
  const list = useRef<HTMLDivElement>(null)
  const places = useMemo(() => placesOf(view), [view])
  const groups = useMemo(() => groupFindings(view.findings, view.letter.blocks, view.marks, filter), [view, filter])
  const look = useLook(session)
  const onMend = useCallback((finding: Finding, remedy: Remedy) => mendOne(session, finding, remedy), [session])
  const onIgnore = useCallback((finding: Finding, reason: string) => ignore(session, finding, reason), [session])
  const onPanel = useCallback((panel: PanelName) => app.panel.set(panel), [app])
  useFollow(list, looked)
  const order = groups.flatMap(({ findings }) => findings.map(({ index }) => index))
  const reachable = order.includes(looked) ? looked : order[0]
  if (order.length === 0) return <NothingFound filtered={view.findings.length > 0} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from card to card
    <div ref={list} onKeyDown={(event) => stepCards(event, order, session)}>
      {groups.map((group) => (
        <section key={`${group.key}-${group.findings[0]?.index}`} className="group" aria-label={group.title}>
          <h3 className="group-title">
            <span className="group-name" title={group.title}>
              {group.title}
            </span>
            <span>{group.findings.length}</span>
          </h3>
          <ul>
            {group.findings.map(({ finding, index }) => (
              <FindingCard
                key={keyOf(finding)}
                finding={finding}
                index={index}
                text={places.get(finding.block ?? '')?.text ?? ''}
                type={places.get(finding.block ?? '')?.type}
                looked={index === looked}
                reachable={index === reachable}
                onLook={look}
                onMend={onMend}
                onIgnore={onIgnore}
                onPanel={onPanel}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The arrow keys go from card to card and show each place, while the keyboard stays in the list. */
function stepCards(event: KeyboardEvent, order: readonly number[], session: Session): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const card = event.target instanceof Element ? event.target.closest('[data-finding]') : null
  if (!card || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  const here = order.indexOf(Number(card.getAttribute('data-finding')))
  const next = order[here + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  const list = event.currentTarget
  session.finding.set(next)
  list.querySelector<HTMLElement>(`[data-finding="${next}"] .card-place`)?.focus()
  const block = session.view.get().findings[next]?.block
  if (block) document.querySelector(`[data-block="${CSS.escape(block)}"]`)?.scrollIntoView({ block: 'center' })
}
