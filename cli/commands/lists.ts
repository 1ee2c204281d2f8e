import { groupNames, severityNames } from '../../letter/checks/catalogue'
import { rules } from '../../letter/checks/rules'
import { profiles, templates } from '../../letter/model/library'
import type { Io } from '../io'
import { json } from '../listing'

/** `dafu rules`: every rule with its code, severity, what it asks and on what basis, by the groups of the catalogue. */
export function runRules(options: { format: string }, io: Io): void {
  const list = rules.map(({ id, code, name, severity, strength, basis }) => ({
    id,
    code,
    name,
    severity,
    strength,
    basis,
  }))
  const line = ({ code, severity, id, name, basis }: (typeof list)[number]): string =>
    `  ${code}  ${severityNames[severity]}  ${id}  ${name}（${basis}）\n`
  const groups = Object.entries(groupNames).flatMap(([letter, name]) => {
    const own = list.filter(({ code }) => code.startsWith(letter))
    return own.length > 0 ? [`${name}（${own.length}项）\n${own.map(line).join('')}`] : []
  })
  io.stdout(options.format === 'json' ? json({ rules: list }) : groups.join('\n'))
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
