import type { RuleGrade } from '../../../electron/bridge'
import { type GroupCode, groupCodes, groupNames, groupOf, severityNames } from '../../../letter/checks/catalogue'
import type { Overrides } from '../../../letter/checks/kernel'
import type { Rule } from '../../../letter/checks/rule'
import type { Profile, Template } from '../../../letter/model/template'

/** What a grade is called. */
export const gradeNames: Record<RuleGrade, string> = { ...severityNames, off: '关闭' }

/** A rule as the settings list it: what holds by default, and who says so where that is not the rule itself. */
export type ListedRule = { rule: Rule; grade: RuleGrade; by: string | null; own: RuleGrade | null }

/** What holds for a rule before an agency says anything. */
function defaultGrade(rule: Rule, template: Template, profile: Profile): Pick<ListedRule, 'grade' | 'by'> {
  const byProfile = profile.rules[rule.id]
  if (byProfile) return { grade: byProfile, by: profile.name }
  const byTemplate = template.rules[rule.id]
  return byTemplate ? { grade: byTemplate, by: template.name } : { grade: rule.severity, by: null }
}

/** Whether a rule is meant by words that are looked for: all of them, in its code, name, messages or basis. */
function matches({ id, code, name, basis, messages }: Rule, words: string): boolean {
  const text = [id, code, name, basis, ...Object.values(messages)].join('\n').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

/** The rules by group, as far as the words that are looked for mean them. */
export function listRules(
  rules: readonly Rule[],
  own: Overrides,
  { template, profile }: { template: Template; profile: Profile },
  { words, onlyOwn }: { words: string; onlyOwn: boolean },
): { group: GroupCode; name: string; rules: ListedRule[] }[] {
  const listed = rules
    .filter((rule) => matches(rule, words.trim()) && (!onlyOwn || own[rule.id] !== undefined))
    .map((rule) => ({ rule, own: own[rule.id] ?? null, ...defaultGrade(rule, template, profile) }))
  return groupCodes
    .map((group) => ({
      group,
      name: groupNames[group],
      rules: listed.filter(({ rule }) => groupOf(rule.code) === group),
    }))
    .filter((group) => group.rules.length > 0)
}
