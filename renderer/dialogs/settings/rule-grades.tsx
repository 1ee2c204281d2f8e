import { useMemo, useState } from 'react'
import type { RuleGrade } from '../../../electron/bridge'
import { rules } from '../../../letter/checks/rules'
import { profileOf, templateOf } from '../../../letter/model/library'
import { useApp } from '../../app-context'
import { useStore } from '../../store'
import type { PartProps } from './general'
import { gradeNames, type ListedRule, listRules } from './rule-list'

const grades = Object.keys(gradeNames) as RuleGrade[]

/** The region and the kind of letter by which defaults are shown: those of the open letter, else those of a new one. */
function useRegion(profile: string) {
  const { session } = useApp()
  const letter = useStore(session)?.view.get().letter
  return useMemo(
    () => ({ template: templateOf(letter?.template ?? ''), profile: profileOf(letter?.profile ?? profile) }),
    [letter, profile],
  )
}

/** All rules, each with what the agency wants of it. */
export function RuleGrades({ settings, set }: PartProps) {
  const [words, setWords] = useState('')
  const [onlyOwn, setOnlyOwn] = useState(false)
  const region = useRegion(settings.profile)
  const groups = useMemo(
    () => listRules(rules, settings.rules, region, { words, onlyOwn }),
    [settings.rules, region, words, onlyOwn],
  )
  const changed = Object.keys(settings.rules)
  const reset = () => set({ rules: Object.fromEntries(changed.map((id) => [id, null])) })
  return (
    <div className="rule-grades">
      <div className="settings-bar">
        <input
          className="input"
          type="search"
          aria-label="查找规则"
          placeholder="按文字或代码查找，如 顿号、P07"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <label className="check-field">
          <input type="checkbox" checked={onlyOwn} onChange={(event) => setOnlyOwn(event.target.checked)} />
          <span>只看调整过的（{changed.length}）</span>
        </label>
        <button type="button" className="button" disabled={changed.length === 0} onClick={reset}>
          全部恢复默认
        </button>
      </div>
      <p className="field-note">
        “默认”按规则本身和“{region.profile.name}”的要求；在这里调整后，对本机打开的所有文稿生效。
      </p>
      {groups.length === 0 && <p className="settings-nothing">没有符合的规则</p>}
      {groups.map(({ group, name, rules: listed }) => (
        <section key={group} aria-label={name}>
          <h3 className="rule-group">
            {name}
            <span>{listed.length}</span>
          </h3>
          <ul>
            {listed.map((one) => (
              <RuleRow key={one.rule.id} listed={one} onGrade={(grade) => set({ rules: { [one.rule.id]: grade } })} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function RuleRow({ listed, onGrade }: { listed: ListedRule; onGrade: (grade: RuleGrade | null) => void }) {
  const { rule, grade, by, own } = listed
  const choose = (value: string) => onGrade(grades.find((one) => one === value) ?? null)
  return (
    <li className={`rule-row${own ? ' rule-row-own' : ''}`}>
      <span className="rule-code">{rule.code}</span>
      <span className="rule-words">
        <span>{rule.name}</span>
        <span className="rule-basis">
          {rule.basis}
          {by && `；${by}：${gradeNames[grade]}`}
        </span>
      </span>
      <select
        className={`input select rule-grade rule-grade-${own ?? grade}`}
        aria-label={`${rule.code} ${rule.name}`}
        value={own ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">默认（{gradeNames[grade]}）</option>
        {grades.map((one) => (
          <option key={one} value={one}>
            {gradeNames[one]}
          </option>
        ))}
      </select>
    </li>
  )
}
