import { ChevronDown, ChevronRight, CircleCheckBig, WandSparkles } from 'lucide-react'
import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { severityNames } from '../../letter/checks/catalogue'
import type { Finding, Remedy } from '../../letter/checks/finding'
import { useApp } from '../app-context'
import type { App, PanelName } from '../app-state'
import { perform } from '../documents'
import { isComposing } from '../fields/draft-text'
import { ignore } from '../session/mend'
import type { Session } from '../session/session'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { FindingCard } from './finding-card'
import {
  countBySeverity,
  type FindingGroup,
  type Grouping,
  groupFindings,
  type SeverityFilter,
  unfoldedFor,
} from './finding-groups'
import { lookAt, mendOne } from './finding-steps'
import { IgnoredFindings } from './ignored-findings'
import { type Part, partShown, portion } from './shown-part'

const filters: readonly SeverityFilter[] = ['all', 'error', 'warning', 'info']
const groupings: readonly { value: Grouping; label: string }[] = [
  { value: 'response', label: '按答复条目' },
  { value: 'kind', label: '按类别' },
]

/** Keeps the card that is looked at in sight. */
function useFollow(list: RefObject<HTMLDivElement | null>, looked: Finding | null): void {
  useEffect(() => {
    if (looked) list.current?.querySelector('.card-looked')?.scrollIntoView({ block: 'nearest' })
  }, [list, looked])
}

/** What the check found. */
export const FindingsPanel = memo(() => {
  const app = useApp()
  const session = useSession()
  const { findings } = useStore(session.checking.found)
  const fixable = findings.filter(({ fixes }) => fixes.length > 0).length
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key takes the fix of the card that is looked at
    <div className="findings" onKeyDown={(event) => takeFix(event, app)}>
      {findings.length > 0 && (
        <div className="findings-head">
          <FilterChoice findings={findings} />
          <div className="findings-row">
            <GroupingChoice />
            {fixable > 0 && (
              <button
                type="button"
                className="button findings-fix"
                title="采用每一处可以直接采用的改法，可以一次撤销"
                onClick={() => perform(app, 'fix-all')}
              >
                <WandSparkles size={14} />
                全部修正
                <span className="tab-count">{fixable}</span>
              </button>
            )}
          </div>
        </div>
      )}
      <div className="panel-scroll findings-scroll">
        <FindingGroups />
        <IgnoredFindings />
      </div>
    </div>
  )
})

function FilterChoice({ findings }: { findings: readonly Finding[] }) {
  const { findingList } = useApp()
  const { filter } = useStore(findingList)
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
              onChange={() => findingList.update((list) => ({ ...list, filter: one }))}
            />
            <span className={`filter-face filter-${one}`}>
              {one === 'all' ? '全部' : severityNames[one]}
              <span className="filter-count">{count.toLocaleString('zh-CN')}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

function GroupingChoice() {
  const { findingList } = useApp()
  const { grouping } = useStore(findingList)
  return (
    <fieldset className="filters" aria-label="分组">
      {groupings.map(({ value, label }) => (
        <label key={value} className="filter">
          <input
            type="radio"
            name="finding-grouping"
            checked={grouping === value}
            onChange={() => findingList.update((list) => ({ ...list, grouping: value }))}
          />
          <span className="filter-face">{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

function NothingFound({ whole, filtered }: { whole: boolean; filtered: boolean }) {
  if (!whole) return <p className="checking">正在检查……</p>
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

/** A group with the place of its first finding in the whole list. */
type PlacedGroup = FindingGroup & { first: number }

function placed(groups: readonly FindingGroup[]): PlacedGroup[] {
  let first = 0
  return groups.map((group) => {
    const place = { ...group, first }
    first += group.findings.length
    return place
  })
}

function FindingGroups() {
  const app = useApp()
  const session = useSession()
  const found = useStore(session.checking.found)
  const looked = useStore(session.checking.looked)
  const chosen = useStore(app.findingList)
  const list = useMemo(() => unfoldedFor(chosen, found, looked), [chosen, found, looked])
  useEffect(() => app.findingList.set(list), [app, list])
  const cards = useRef<HTMLDivElement>(null)
  const [part, setPart] = useState<Part>({ from: 0, to: portion })
  const groups = useMemo(() => placed(groupFindings(found.findings, found.letter.blocks, list)), [found, list])
  const order = useMemo(() => groups.flatMap(({ findings }) => findings), [groups])
  useFollow(cards, looked)
  const here = looked ? order.indexOf(looked) : -1
  const shown = partShown(part, here, order.length)
  if (groups.length === 0) return <NothingFound whole={found.whole} filtered={found.findings.length > 0} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from card to card
    <div ref={cards} onKeyDown={(event) => stepCards(event, order, session)}>
      {shown.from > 0 && (
        <More count={shown.from} side="前面" onMore={(by) => setPart({ ...shown, from: shown.from - by })} />
      )}
      {groups.map((group) => (
        <CardGroup
          key={`${group.key}-${group.first}`}
          group={group}
          part={shown}
          reachable={Math.max(here, shown.from)}
        />
      ))}
      {shown.to < order.length && (
        <More count={order.length - shown.to} side="后面" onMore={(by) => setPart({ ...shown, to: shown.to + by })} />
      )}
    </div>
  )
}

/** Asks for more of a long list. */
function More({ count, side, onMore }: { count: number; side: string; onMore: (by: number) => void }) {
  const by = Math.min(portion, count)
  return (
    <button type="button" className="button findings-more" onClick={() => onMore(by)}>
      再显示{side} {by} 条{count > by && `（还有 ${count.toLocaleString('zh-CN')} 条）`}
    </button>
  )
}

/** The cards of a group, as far as they are in the part that is shown. `reachable` is the place of the card that Tab comes to. */
function CardGroup({ group, part, reachable }: { group: PlacedGroup; part: Part; reachable: number }) {
  const app = useApp()
  const session = useSession()
  const { byBlock } = useStore(session.checking.found)
  const looked = useStore(session.checking.looked)
  const onLook = useCallback((finding: Finding) => lookAt(session, finding), [session])
  const onMend = useCallback((finding: Finding, remedy: Remedy) => mendOne(session, finding, remedy), [session])
  const onIgnore = useCallback((finding: Finding, reason: string) => ignore(session, finding, reason), [session])
  const onPanel = useCallback((panel: PanelName) => app.panel.set(panel), [app])
  const { first, title, count, findings, hints, isFolded } = group
  const cardsOf = (from: number, to: number) => {
    const start = Math.max(from, part.from - first)
    return findings.slice(start, Math.max(start, Math.min(to, part.to - first))).map((finding, index) => {
      const place = first + start + index
      return (
        <FindingCard
          key={keyOf(finding)}
          finding={finding}
          place={place}
          text={byBlock.get(finding.block)?.text ?? ''}
          type={byBlock.get(finding.block)?.type ?? null}
          looked={finding === looked}
          reachable={place === reachable}
          onLook={onLook}
          onMend={onMend}
          onIgnore={onIgnore}
          onPanel={onPanel}
        />
      )
    })
  }
  const last = first + findings.length
  // The row of the hints stands behind this place, and is shown with what stands before it.
  const fold = isFolded ? last : last - hints.length
  const isFoldShown = hints.length > 0 && part.from <= fold && fold <= part.to
  if (!isFoldShown && (last <= part.from || first >= part.to)) return null
  return (
    <section className="group" aria-label={title}>
      <h3 className="group-title">
        <span className="group-name" title={title}>
          {title}
        </span>
        <span>{count.toLocaleString('zh-CN')}</span>
      </h3>
      <ul>{cardsOf(0, fold - first)}</ul>
      {isFoldShown && <HintsFold group={group} />}
      <ul>{cardsOf(fold - first, findings.length)}</ul>
    </section>
  )
}

/** Shows and hides the hints of a group. */
function HintsFold({ group: { key, hints, isFolded } }: { group: FindingGroup }) {
  const { findingList } = useApp()
  const { checking } = useSession()
  const turn = () => {
    // A hint that is looked at would unfold its group again.
    if (!isFolded && hints.some((hint) => hint === checking.looked.get())) checking.looked.set(null)
    findingList.update((list) => ({
      ...list,
      unfolded: isFolded ? [...list.unfolded, key] : list.unfolded.filter((one) => one !== key),
    }))
  }
  const Sign = isFolded ? ChevronRight : ChevronDown
  return (
    <button type="button" className="hints-fold" aria-expanded={!isFolded} onClick={turn}>
      <Sign size={14} />
      提示
      <span className="filter-count">{hints.length.toLocaleString('zh-CN')}</span>
    </button>
  )
}

/** Alt+Enter takes the fix, and does not press the button that has the keyboard. */
function takeFix(event: KeyboardEvent, app: App): void {
  if (event.key !== 'Enter' || !event.altKey || isComposing(event)) return
  event.preventDefault()
  perform(app, 'accept-fix')
}

/** The arrow keys go from card to card and show each place, while the keyboard stays in the list. */
function stepCards(event: KeyboardEvent, order: readonly Finding[], { checking }: Session): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const card = event.target instanceof Element ? event.target.closest('[data-finding]') : null
  if (!card || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  const next = Number(card.getAttribute('data-finding')) + (event.key === 'ArrowDown' ? 1 : -1)
  const finding = order[next]
  if (!finding) return
  const list = event.currentTarget
  checking.looked.set(finding)
  requestAnimationFrame(() => list.querySelector<HTMLElement>(`[data-finding="${next}"] .card-place`)?.focus())
  if (finding.block)
    document.querySelector(`[data-block="${CSS.escape(finding.block)}"]`)?.scrollIntoView({ block: 'center' })
}
