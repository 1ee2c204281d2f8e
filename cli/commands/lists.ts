import { rules } from '../../letter/checks/rules'
import { profiles, templates } from '../../letter/model/library'
import type { Io } from '../io'
import { json } from '../listing'

const severityNames = { error: '错误', warning: '警告', info: '提示' }

/** `dafu rules`: every rule with its code, severity, what it asks and on what basis. */
export function runRules(options: { format: string }, io: Io): void {
  const list = rules.map(({ id, code, name, severity, strength, basis }) => ({
    id,
    code,
    name,
    severity,
    strength,
    basis,
  }))
  const line = (rule: (typeof list)[number]): string =>
    `${rule.code}  ${severityNames[rule.severity]}  ${rule.id}  ${rule.name}（${rule.basis}）\n`
  io.stdout(options.format === 'json' ? json({ rules: list }) : list.map(line).join(''))
}

/** `dafu templates`: the reply templates and the region profiles. */
export function runTemplates(options: { format: string }, io: Io): void {
  const lists = {
    templates: templates.map(({ id, name, kind, description }) => ({ id, name, kind, description })),
    profiles: profiles.map(({ id, name, source }) => ({ id, name, source })),
  }
  const text = [
    '模板\n',
    ...lists.templates.map(({ id, name, description }) => `  ${id}  ${name}：${description}\n`),
    '地区\n',
    ...lists.profiles.map(({ id, name, source }) => `  ${id}  ${name}（${source}）\n`),
  ]
  io.stdout(options.format === 'json' ? json(lists) : text.join(''))
}
