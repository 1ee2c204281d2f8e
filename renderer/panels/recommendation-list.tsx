import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { blockText } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { useApp } from '../app-context'
import { confirmLoss } from '../app-state'
import { revealBlock, whenComposed } from '../editor/reveal'
import { useDraftText } from '../fields/draft-text'
import { splitLines } from '../names'
import { addHeading, linkHeading } from '../outline/outline-actions'
import { shortHeading } from '../outline/outline-items'
import type { Session } from '../session/session'
import {
  type ListedRecommendation,
  type RecommendationState,
  recommendationStates,
  setRecommendations,
} from './recommendations'

type Props = { session: Session; letter: Letter; recommendations: readonly string[] }

function listOf(recommendations: readonly string[]): ListedRecommendation[] {
  return recommendations.map((text, was) => ({ text, was }))
}

/** The recommendations of the proposal, each with its response. */
export function RecommendationList({ session, letter, recommendations }: Props) {
  const states = recommendationStates(letter)
  const answered = states.filter(({ state }) => state === 'answered').length
  const set = (list: readonly ListedRecommendation[]) =>
    whenComposed(session, () => {
      setRecommendations(session.editor, list)
      session.refresh()
    })
  return (
    <section aria-label="建议事项">
      <h3 className="group-title">
        <span className="form-title">建议事项</span>
        {states.length > 0 && (
          <span>
            已答{answered} / 共{states.length}
          </span>
        )}
      </h3>
      <ol className="recommendations">
        {states.map((state) => (
          <RecommendationRow
            key={`${state.index}-${state.text}`}
            session={session}
            letter={letter}
            state={state}
            count={states.length}
            onChange={(change) => set(change(listOf(recommendations)))}
          />
        ))}
      </ol>
      <AddRecommendations
        empty={states.length === 0}
        onAdd={(texts) => set([...listOf(recommendations), ...texts.map((text) => ({ text, was: null }))])}
      />
    </section>
  )
}

type Change = (list: ListedRecommendation[]) => ListedRecommendation[]
type RowProps = {
  session: Session
  letter: Letter
  state: RecommendationState
  count: number
  onChange: (change: Change) => void
}

function moved(index: number, step: 1 | -1): Change {
  return (list) => {
    const next = [...list]
    next.splice(index + step, 0, ...next.splice(index, 1))
    return next
  }
}

function RecommendationRow({ session, letter, state, count, onChange }: RowProps) {
  const app = useApp()
  const { index, text } = state
  const rename = (words: string) => {
    const trimmed = words.replace(/\s*\n\s*/gu, '').trim()
    if (trimmed) onChange((list) => list.map((entry, at) => (at === index ? { ...entry, text: trimmed } : entry)))
  }
  const draft = useDraftText(text, rename)
  const remove = async () => {
    const sure = await confirmLoss(app, `删除第${index + 1}条建议事项？`, '信中对它的答复保留，只是不再对应。', '删除')
    if (sure) onChange((list) => list.filter((_, at) => at !== index))
  }
  return (
    <li className="recommendation">
      <div className="recommendation-line">
        <span className="recommendation-number">{index + 1}</span>
        <textarea className="input recommendation-words" rows={1} aria-label={`第${index + 1}条建议事项`} {...draft} />
      </div>
      <div className="recommendation-foot">
        <ResponseChoice session={session} letter={letter} state={state} />
        <button
          type="button"
          className="icon-button"
          aria-label={`第${index + 1}条上移`}
          title="上移"
          disabled={index === 0}
          onClick={() => onChange(moved(index, -1))}
        >
          <ArrowUp size={14} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`第${index + 1}条下移`}
          title="下移"
          disabled={index === count - 1}
          onClick={() => onChange(moved(index, 1))}
        >
          <ArrowDown size={14} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`删除第${index + 1}条`}
          title="删除"
          onClick={() => void remove()}
        >
          <Trash2 size={14} />
        </button>
      </div>
    </li>
  )
}

/** Whether a recommendation is answered, the way to its response, and the choice of another. */
function ResponseChoice({ session, letter, state }: Pick<RowProps, 'session' | 'letter' | 'state'>) {
  const headings = letter.blocks.filter((block) => block.type === 'heading')
  const marks = session.marks.get()
  const choose = (id: string) => {
    const before = letter.blocks.find((block) => block.type === 'heading' && block.recommendation === state.index)
    if (before && before.id !== id) linkHeading(session, before.id, null)
    if (id) linkHeading(session, id, state.index)
  }
  const go = () => (state.response ? revealBlock(session, state.response) : addHeading(session, state.index))
  return (
    <>
      <button type="button" className="link" onClick={go}>
        {state.state === 'answered' ? '看答复' : '去答复'}
      </button>
      <select
        className={`recommendation-link recommendation-${state.state}`}
        aria-label={`第${state.index + 1}条对应的答复`}
        value={state.response ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">没有对应的答复</option>
        {headings.map((block) => (
          <option key={block.id} value={block.id}>
            {(marks.get(block.id) ?? '') + shortHeading(blockText(block)).slice(0, 24)}
          </option>
        ))}
      </select>
    </>
  )
}

/** Adds recommendations, one to a line. */
function AddRecommendations({ empty, onAdd }: { empty: boolean; onAdd: (texts: string[]) => void }) {
  const [text, setText] = useState('')
  const texts = splitLines(text)
  const add = () => {
    onAdd(texts)
    setText('')
  }
  return (
    <div className="add-recommendations">
      <textarea
        className="input"
        rows={empty ? 5 : 2}
        aria-label="添加建议事项，每行一条"
        placeholder="添加建议事项，每行一条，可整段粘贴"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {texts.length > 0 && (
        <button type="button" className="button" onClick={add}>
          添加{texts.length}条
        </button>
      )}
    </div>
  )
}
