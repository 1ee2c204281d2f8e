import { Tabs } from 'radix-ui'
import { useMemo, useState } from 'react'
import type { Settings, SettingsChange } from '../../../electron/bridge'
import { bothChanges, changedVocabulary, type VocabularyChange } from '../../../letter/model/own-vocabulary'
import { useApp } from '../../app-context'
import { bridge } from '../../bridge'
import { useStore } from '../../store'
import { WindowDialog } from '../window-dialog'
import { GeneralSettings } from './general'
import { RuleGrades } from './rule-grades'
import { emptyWord, type WordDraft, wordChange } from './word-draft'
import { Words } from './words'

/** Settings with a change made, as the main process will make it. */
function changedSettings(known: Settings, { fonts, rules = {}, ...change }: SettingsChange): Settings {
  const grades = Object.entries({ ...known.rules, ...rules }).flatMap(([name, grade]) =>
    grade === null ? [] : [[name, grade] as const],
  )
  return { ...known, ...change, fonts: { ...known.fonts, ...fonts }, rules: Object.fromEntries(grades) }
}

/** Two changes of settings as one. */
function bothSettings(first: SettingsChange, second: SettingsChange): SettingsChange {
  const fonts = { ...first.fonts, ...second.fonts }
  return { ...first, ...second, fonts, rules: { ...first.rules, ...second.rules } }
}

/** What is changed in the dialog and not saved yet: another window may change the rest meanwhile. */
function useChanges() {
  const [settings, setSettings] = useState<SettingsChange>({})
  const [words, setWords] = useState<VocabularyChange>({ put: [], remove: [] })
  const [word, setWord] = useState<WordDraft>(emptyWord)
  const save = async (): Promise<string | null> => {
    const written = wordChange(word)
    if (!written.ok) return written.message
    const change = bothChanges(words, written.value)
    const answers = [
      await bridge.settings({ change: settings }),
      ...(change.put.length + change.remove.length > 0 ? [await bridge.vocabulary(change)] : []),
    ]
    const failed = answers.find((answer) => !answer.ok)
    return failed && !failed.ok && !failed.cancelled ? failed.message : null
  }
  return {
    settings,
    words,
    word,
    setWord,
    save,
    set: (more: SettingsChange) => setSettings((now) => bothSettings(now, more)),
    change: (more: VocabularyChange) => setWords((now) => bothChanges(now, more)),
  }
}

const tabs = [
  { value: 'general', label: '常规' },
  { value: 'rules', label: '核稿规则' },
  { value: 'words', label: '自定义词表' },
] as const

/** The agency's defaults and fonts, what it wants of the check, and its own words. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const app = useApp()
  const known = useStore(app.start)
  const changes = useChanges()
  const [problem, setProblem] = useState<string | null>(known.vocabularyProblem)
  const settings = useMemo(() => changedSettings(known.settings, changes.settings), [known.settings, changes.settings])
  const own = useMemo(() => changedVocabulary(known.vocabulary, changes.words), [known.vocabulary, changes.words])
  const save = async () => {
    const failed = await changes.save()
    if (failed === null) onClose()
    else setProblem(failed)
  }
  const footer = (
    <>
      <button type="button" className="button" onClick={onClose}>
        取消
      </button>
      <button type="submit" className="button button-main">
        保存
      </button>
    </>
  )
  return (
    <WindowDialog title="设置" size="large" onClose={onClose} onSubmit={() => void save()} footer={footer}>
      <Tabs.Root className="settings" defaultValue="general">
        <Tabs.List className="tabs settings-tabs" aria-label="设置">
          {tabs.map(({ value, label }) => (
            <Tabs.Trigger key={value} className="tab" value={value}>
              {label}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {problem && (
          <p className="problem settings-problem" role="alert">
            {problem}
          </p>
        )}
        <Tabs.Content className="settings-page" value="general" tabIndex={-1}>
          <GeneralSettings settings={settings} set={changes.set} />
        </Tabs.Content>
        <Tabs.Content className="settings-page" value="rules" tabIndex={-1}>
          <RuleGrades settings={settings} set={changes.set} />
        </Tabs.Content>
        <Tabs.Content className="settings-page" value="words" tabIndex={-1}>
          <Words
            own={own}
            word={changes.word}
            setWord={changes.setWord}
            change={changes.change}
            onProblem={setProblem}
          />
        </Tabs.Content>
      </Tabs.Root>
    </WindowDialog>
  )
}
