import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import { severityNames } from '../../letter/checks/catalogue'
import type { Finding, Remedy } from '../../letter/checks/finding'
import type { BlockType } from '../../letter/model/block'
import type { PanelName } from '../app-state'
import { isComposing } from '../fields/draft-text'
import { tellNotice } from '../session/files'
import { useSession } from '../session/session-context'
import { mendingPanel } from './finding-groups'
import { findingWords, type Piece } from './finding-words'
import { approveWords, listsOf } from './known-terms'

export type CardProps = {
  finding: Finding
  /** Its place in the whole list. */
  place: number
  /** The words and the type of the block that the finding is in. */
  text: string
  type: BlockType | null
  /** Whether this finding is being looked at. */
  looked: boolean
  /** Whether Tab comes here. */
  reachable: boolean
  onLook: (finding: Finding) => void
  onMend: (finding: Finding, remedy: Remedy) => void
  onIgnore: (finding: Finding, reason: string) => void
  onPanel: (panel: PanelName) => void
}

const pieceTags = { same: 'span', marked: 'mark', gone: 'del', new: 'ins' } as const

function Words({ pieces }: { pieces: readonly Piece[] }) {
  if (pieces.length === 0) return null
  return (
    <span className="card-words">
      {pieces.map(({ kind, text }, index) => {
        const Tag = pieceTags[kind]
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the line
        return <Tag key={index}>{text}</Tag>
      })}
    </span>
  )
}

/** One finding: what is wrong, the words, what it rests on, and what can be done. */
export const FindingCard = memo((props: CardProps) => {
  const { finding, place, text, looked, reachable, onLook } = props
  const [ignoring, setIgnoring] = useState(false)
  const pieces = useMemo(() => findingWords(text, finding), [text, finding])
  const tabIndex = reachable ? 0 : -1
  return (
    <li className={`card card-${finding.severity}${looked ? ' card-looked' : ''}`} data-finding={place}>
      <button
        type="button"
        className="card-place"
        tabIndex={tabIndex}
        aria-current={looked}
        aria-label={`${severityNames[finding.severity]}：${finding.message}`}
        onClick={() => onLook(finding)}
      >
        <span className="card-message">{finding.message}</span>
        <Words pieces={pieces} />
        <span className="card-basis">
          {finding.basis}
          <span className="card-code">{finding.code}</span>
        </span>
      </button>
      {ignoring ? (
        <IgnoreForm onIgnore={(reason) => props.onIgnore(finding, reason)} onCancel={() => setIgnoring(false)} />
      ) : (
        <CardActions {...props} tabIndex={tabIndex} onIgnoring={() => setIgnoring(true)} />
      )}
    </li>
  )
})

type ActionProps = CardProps & { tabIndex: number; onIgnoring: () => void }

/** What can be done about a finding: safe fixes, then what is for a person to choose, then leaving it as it is. */
function CardActions({ finding, type, looked, tabIndex, onMend, onPanel, onIgnoring }: ActionProps) {
  const session = useSession()
  const panel = mendingPanel(finding, type)
  const isWord = listsOf(finding).length > 0
  const approve = async () => {
    const problem = await approveWords(finding)
    tellNotice(
      session,
      problem ? { tone: 'bad', text: problem } : { tone: 'good', text: `“${finding.excerpt}”已加入词表，不再提示` },
    )
  }
  return (
    <div className="card-actions">
      {[...finding.fixes, ...finding.suggestions].map((remedy, index) => (
        <button
          key={`${remedy.title}${JSON.stringify(remedy.edits)}`}
          type="button"
          className="link card-action"
          tabIndex={tabIndex}
          title={remedy.title}
          onClick={() => onMend(finding, remedy)}
        >
          {remedy.title}
          {looked && index === 0 && finding.fixes.length > 0 && <kbd className="card-key">Alt+Enter</kbd>}
        </button>
      ))}
      {panel && (
        <button type="button" className="link" tabIndex={tabIndex} onClick={() => onPanel(panel)}>
          {panel === 'proposal' ? '对照原件' : '去填写'}
        </button>
      )}
      <button type="button" className="link link-quiet" tabIndex={tabIndex} onClick={onIgnoring}>
        忽略
      </button>
      {isWord && (
        <button
          type="button"
          className="link link-quiet"
          tabIndex={tabIndex}
          title="此词无误：加入词表，所有文稿中都不再提示"
          onClick={() => void approve()}
        >
          加入词表
        </button>
      )}
    </div>
  )
}

const usualReasons = ['引用原文', '专有名称', '本单位惯例']

/** Asks why a finding is left as it is. */
function IgnoreForm({ onIgnore, onCancel }: { onIgnore: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('')
  const said = reason.trim()
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && said !== '') onIgnore(said)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="ignore-form">
      <input
        className="input"
        aria-label="忽略的理由"
        placeholder="忽略的理由"
        value={reason}
        // biome-ignore lint/a11y/noAutofocus: the form opens at the user's wish, and the reason is its only field
        autoFocus
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={press}
      />
      <div className="ignore-reasons">
        {usualReasons.map((usual) => (
          <button key={usual} type="button" className="chip" onClick={() => onIgnore(usual)}>
            {usual}
          </button>
        ))}
      </div>
      <div className="card-actions">
        <button type="button" className="link" disabled={said === ''} onClick={() => onIgnore(said)}>
          忽略此处
        </button>
        <button type="button" className="link link-quiet" onClick={onCancel}>
          取消
        </button>
      </div>
    </div>
  )
}
