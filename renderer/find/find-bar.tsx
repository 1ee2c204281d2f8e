import { ArrowDown, ArrowUp, CaseSensitive, ChevronDown, ChevronRight, Regex, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ReactEditor } from 'slate-react'
import type { Query } from '../../letter/model/editor/find'
import { useApp } from '../app-context'
import { isComposing } from '../fields/draft-text'
import { tellNotice } from '../session/files'
import { useSession } from '../session/session-context'
import { useStore } from '../store'
import { selectedWords, useSearch } from './search'

/** The find bar over the paper, where it is open. */
export function FindBar() {
  const open = useStore(useApp().findBar)
  return open ? <OpenFindBar replacing={open === 'replace'} /> : null
}

function useQuery(first: string) {
  const [query, setQuery] = useState<Query>({ words: first, regular: false, matchCase: false })
  const set = (change: Partial<Query>) => setQuery((now) => ({ ...now, ...change }))
  return [query, set] as const
}

function OpenFindBar({ replacing }: { replacing: boolean }) {
  const app = useApp()
  const session = useSession()
  const [query, setQuery] = useQuery(selectedWords(session))
  const [replacement, setReplacement] = useState('')
  const search = useSearch(session, query)
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: pressing Ctrl+H while the bar is open brings the keyboard back
  useEffect(() => field.current?.select(), [replacing])
  const close = () => {
    app.findBar.set(null)
    ReactEditor.focus(session.editor)
  }
  const replaceAll = () => {
    const count = search.replace(replacement, true)
    tellNotice(session, {
      tone: count > 0 ? 'good' : 'plain',
      text: count > 0 ? `已替换${count}处` : '没有可替换的内容',
    })
  }
  const press = (work: (backward: boolean) => void) => (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') work(event.shiftKey)
    else return
    event.preventDefault()
  }
  return (
    <search className="find-bar" aria-label={replacing ? '查找和替换' : '查找'}>
      <button
        type="button"
        className="icon-button find-more"
        aria-label={replacing ? '收起替换' : '展开替换'}
        aria-expanded={replacing}
        onClick={() => app.findBar.set(replacing ? 'find' : 'replace')}
      >
        {replacing ? <ChevronDown size={15} /> : <ChevronRight size={15} />}
      </button>
      <div className="find-lines">
        <div className="find-line">
          <input
            ref={field}
            className="input find-input"
            aria-label="查找内容"
            placeholder="查找"
            value={query.words}
            aria-invalid={search.problem !== null}
            onChange={(event) => setQuery({ words: event.target.value })}
            onKeyDown={press((backward) => search.step(backward ? -1 : 1))}
          />
          <FindOption label="区分大小写" on={query.matchCase} onChange={(matchCase) => setQuery({ matchCase })}>
            <CaseSensitive size={17} />
          </FindOption>
          <FindOption label="正则表达式" on={query.regular} onChange={(regular) => setQuery({ regular })}>
            <Regex size={15} />
          </FindOption>
          <span className="find-count" role="status">
            {countWords(query.words, search.problem, search.current, search.matches.length)}
          </span>
          <FindButton
            label="上一处（Shift+Enter）"
            disabled={search.matches.length === 0}
            onClick={() => search.step(-1)}
          >
            <ArrowUp size={15} />
          </FindButton>
          <FindButton label="下一处（Enter）" disabled={search.matches.length === 0} onClick={() => search.step(1)}>
            <ArrowDown size={15} />
          </FindButton>
          <FindButton label="关闭（Esc）" onClick={close}>
            <X size={15} />
          </FindButton>
        </div>
        {replacing && (
          <div className="find-line">
            <input
              className="input find-input"
              aria-label="替换为"
              placeholder="替换为"
              value={replacement}
              onChange={(event) => setReplacement(event.target.value)}
              onKeyDown={press(() => search.replace(replacement, false))}
            />
            <button
              type="button"
              className="button"
              disabled={search.matches.length === 0}
              onClick={() => search.replace(replacement, false)}
            >
              替换
            </button>
            <button type="button" className="button" disabled={search.matches.length === 0} onClick={replaceAll}>
              全部替换
            </button>
          </div>
        )}
        {search.problem && (
          <p className="find-problem" role="alert">
            {search.problem}
          </p>
        )}
      </div>
    </search>
  )
}

/** What the bar says of the places found. */
function countWords(words: string, problem: string | null, current: number, count: number): string {
  if (words === '' || problem) return ''
  return count === 0 ? '没有找到' : `第${current + 1}处，共${count}处`
}

type OptionProps = { label: string; on: boolean; onChange: (on: boolean) => void; children: React.ReactNode }

function FindOption({ label, on, onChange, children }: OptionProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={on}
      title={label}
      onClick={() => onChange(!on)}
    >
      {children}
    </button>
  )
}

type ButtonProps = { label: string; disabled?: boolean; onClick: () => void; children: React.ReactNode }

function FindButton({ label, disabled, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
