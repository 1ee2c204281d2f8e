import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { allEntries, type VocabularyChange, vocabularyNames } from '../../../letter/model/own-vocabulary'
import { type OwnVocabulary, type Term, type VocabularyList, vocabularyLists } from '../../../letter/model/vocabulary'
import { bridge } from '../../bridge'
import { isComposing } from '../../fields/draft-text'
import { draftOf, emptyWord, type WordDraft, wordChange } from './word-draft'

/** More entries than these are looked for by words. */
const mostShown = 200

type Props = {
  own: OwnVocabulary
  word: WordDraft
  setWord: (word: WordDraft) => void
  change: (change: VocabularyChange) => void
  onProblem: (problem: string | null) => void
}

/** The agency's own words, list by list. */
export function Words({ own, word, setWord, change, onProblem }: Props) {
  const [list, setList] = useState<VocabularyList>(word.list)
  const [told, setTold] = useState('')
  const choose = (next: VocabularyList) => {
    setList(next)
    setWord({ ...(word.old ? emptyWord : word), list: next })
  }
  const put = () => {
    const made = wordChange({ ...word, list })
    onProblem(made.ok ? null : made.message)
    if (!made.ok || made.value.put.length === 0) return
    change(made.value)
    setWord({ ...emptyWord, list })
  }
  return (
    <div className="own-words">
      <div className="word-lists">
        {vocabularyLists.map((one) => (
          <button key={one} type="button" className="word-list" aria-pressed={one === list} onClick={() => choose(one)}>
            {vocabularyNames[one]}
            <span>{own[one]?.length ?? 0}</span>
          </button>
        ))}
        <FileButtons own={own} list={list} change={change} onProblem={onProblem} onTold={setTold} />
      </div>
      <div className="word-page">
        <WordForm word={word} setWord={setWord} onPut={put} />
        <p className="field-note" role="status">
          {told || '自己的词条优先于程序自带的；“改为”留空表示此词无误，不再提示。'}
        </p>
        <WordTable
          entries={own[list] ?? []}
          edited={word.old}
          onEdit={(entry) => setWord(draftOf(list, entry))}
          onRemove={(entry) => change({ put: [], remove: [{ list, term: entry.term }] })}
        />
      </div>
    </div>
  )
}

type FileProps = Pick<Props, 'own' | 'change' | 'onProblem'> & { list: VocabularyList; onTold: (told: string) => void }

function FileButtons({ own, list, change, onProblem, onTold }: FileProps) {
  const total = vocabularyLists.reduce((sum, one) => sum + (own[one]?.length ?? 0), 0)
  const take = async () => {
    const answer = await bridge.importVocabulary({ list })
    if (!answer.ok) {
      if (answer.cancelled) return
      onTold('')
      return onProblem(answer.message)
    }
    const { put } = allEntries(answer.value.vocabulary)
    const known = put.filter(({ list: to, entry }) => own[to]?.some(({ term }) => term === entry.term)).length
    onProblem(null)
    change({ put, remove: [] })
    onTold(
      `从“${answer.value.name}”读入${put.length}条${known > 0 ? `，其中${known}条替换了原有的` : ''}；保存后生效。`,
    )
  }
  const give = async () => {
    const answer = await bridge.exportVocabulary({ vocabulary: own })
    if (answer.ok) onTold(`已导出${total}条到“${answer.value.name}”。`)
    else if (!answer.cancelled) onProblem(answer.message)
  }
  return (
    <div className="word-files">
      <button
        type="button"
        className="button"
        title="JSON 词表，或者每行一条“错词→正词”的纯文本（读入当前词表）"
        onClick={() => void take()}
      >
        导入…
      </button>
      <button type="button" className="button" disabled={total === 0} onClick={() => void give()}>
        导出…
      </button>
    </div>
  )
}

type FormProps = { word: WordDraft; setWord: (word: WordDraft) => void; onPut: () => void }

function WordForm({ word, setWord, onPut }: FormProps) {
  const form = useRef<HTMLFieldSetElement>(null)
  const set = (more: Partial<WordDraft>) => setWord({ ...word, ...more })
  const put = () => {
    onPut()
    form.current?.querySelector('input')?.focus()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || isComposing(event)) return
    event.preventDefault()
    put()
  }
  const field = (label: string, name: 'term' | 'instead' | 'note', placeholder: string) => (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        autoComplete="off"
        placeholder={placeholder}
        value={word[name]}
        onChange={(event) => set({ [name]: event.target.value })}
        onKeyDown={press}
      />
    </label>
  )
  return (
    <fieldset ref={form} className="word-form" aria-label={word.old ? '修改词条' : '添加词条'}>
      {field('词语', 'term', '')}
      {field('改为', 'instead', '多种写法用顿号隔开')}
      <label className="field">
        <span className="field-label">程度</span>
        <select
          className="input select"
          value={word.sure ? 'sure' : 'unsure'}
          onChange={(event) => set({ sure: event.target.value === 'sure' })}
        >
          <option value="sure">确定有误</option>
          <option value="unsure">存疑，供人判断</option>
        </select>
      </label>
      {field('说明', 'note', '可不填')}
      <div className="word-form-buttons">
        {word.old && (
          <button type="button" className="button" onClick={() => setWord({ ...emptyWord, list: word.list })}>
            取消
          </button>
        )}
        <button type="button" className="button" disabled={word.term.trim() === ''} onClick={put}>
          {word.old ? '改好' : '添加'}
        </button>
      </div>
    </fieldset>
  )
}

type TableProps = {
  entries: readonly Term[]
  edited: Term | null
  onEdit: (entry: Term) => void
  onRemove: (entry: Term) => void
}

function WordTable({ entries, edited, onEdit, onRemove }: TableProps) {
  const [words, setWords] = useState('')
  const found = useMemo(
    () =>
      entries.filter(({ term, instead, note = '' }) =>
        [term, ...instead, note].some((one) => one.includes(words.trim())),
      ),
    [entries, words],
  )
  if (entries.length === 0) return <p className="settings-nothing">这个词表还没有自己的词条</p>
  return (
    <>
      {entries.length > 10 && (
        <input
          className="input"
          type="search"
          aria-label="查找词条"
          placeholder="查找词条"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className="word-rows">
        {found.slice(0, mostShown).map((entry) => (
          <li key={entry.term} className={`word-row${entry.term === edited?.term ? ' word-row-edited' : ''}`}>
            <span className="word-term">{entry.term}</span>
            <span className={entry.instead.length > 0 ? 'word-instead' : 'word-right'}>
              {entry.instead.length > 0 ? entry.instead.join('、') : '此词无误'}
            </span>
            <span className="word-note" title={entry.note}>
              {[entry.sure || entry.instead.length === 0 ? '' : '存疑', entry.note ?? ''].filter(Boolean).join('　')}
            </span>
            <button type="button" className="link" aria-label={`修改“${entry.term}”`} onClick={() => onEdit(entry)}>
              修改
            </button>
            <button
              type="button"
              className="link link-quiet"
              aria-label={`删除“${entry.term}”`}
              onClick={() => onRemove(entry)}
            >
              删除
            </button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <p className="field-note">
          只显示前 {mostShown} 条，共 {found.length} 条，请用“查找词条”缩小范围。
        </p>
      )}
    </>
  )
}
