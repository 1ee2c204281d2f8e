import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import type { Finding, Remedy } from '../../letter/checks/finding'
import type { BlockType } from '../../letter/model/block'
import type { PanelName } from '../app-state'
import { isComposing } from '../fields/draft-text'
import { mendingPanel } from './finding-groups'
import { findingWords, type Piece } from './finding-words'
import { severityNames } from './severity'

export type CardProps = {
  finding: Finding
  index: number
  /** The words and the type of the block that the finding is in. */
  text: string
  type: BlockType | undefined
  /** Whether this finding is being looked at. */
  looked: boolean
  /** Whether Tab comes here. */
  reachable: boolean
  onLook: (index: number) => void
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
  const { finding, index, text, type, looked, reachable, onLook, onMend, onIgnore, onPanel } = props
  const [ignoring, setIgnoring] = useState(false)
  const pieces = useMemo(() => findingWords(text, finding), [text, finding])
  const tabIndex = reachable ? 0 : -1
  const panel = mendingPanel(finding, type)
  const remedies = [...finding.fixes, ...finding.suggestions]
  return (
    <li className={`card card-${finding.severity}${looked ? ' card-looked' : ''}`} data-finding={index}>
      <button
        type="button"
        className="card-place"
        tabIndex={tabIndex}
        aria-current={looked}
        aria-label={`${severityNames[finding.severity]}：${finding.message}`}
        onClick={() => onLook(index)}
      >
        <span className="card-message">{finding.message}</span>
        <Words pieces={pieces} />
        <span className="card-basis">
          {finding.basis}
          <span className="card-code">{finding.code}</span>
        </span>
      </button>
      {ignoring ? (
        <IgnoreForm onIgnore={(reason) => onIgnore(finding, reason)} onCancel={() => setIgnoring(false)} />
      ) : (
        <div className="card-actions">
          {remedies.map((remedy) => (
            <button
              key={`${remedy.title}${JSON.stringify(remedy.edits)}`}
              type="button"
              className="link card-action"
              tabIndex={tabIndex}
              title={remedy.title}
              onClick={() => onMend(finding, remedy)}
            >
              {remedy.title}
            </button>
          ))}
          {panel && (
            <button type="button" className="link" tabIndex={tabIndex} onClick={() => onPanel(panel)}>
              {panel === 'proposal' ? '对照原件' : '去填写'}
            </button>
          )}
          <button type="button" className="link link-quiet" tabIndex={tabIndex} onClick={() => setIgnoring(true)}>
            忽略
          </button>
        </div>
      )}
    </li>
  )
})

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
