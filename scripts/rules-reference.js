// Writes docs/rules.md from the rules; with --check only says what is stale or missing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { inProject } from './parts/project.js'
import { command, Refusal, say } from './parts/report.js'

/** How binding a standard is; of what is usual its basis says so itself. */
const strengths = {
  required: '（规定）',
  general: '（一般）',
  recommended: '（推荐）',
  optional: '（可以）',
}
const file = inProject('docs', 'rules.md')

/** Words on one line of Markdown, with nothing in them that Markdown would take for its own. */
function plain(words) {
  return words.replaceAll('\n', '　/　').replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`)
}

function entry(rule, severities) {
  return [
    `### ${rule.code} ${rule.name}`,
    '',
    `- 规则：\`${rule.id}\``,
    `- 程度：${severities[rule.severity]}`,
    `- 依据：${plain(rule.basis)}${strengths[rule.strength] ?? ''}`,
    `- 误：${plain(rule.example.wrong)}`,
    `- 正：${plain(rule.example.right)}`,
    '',
  ].join('\n')
}

function reference(rules, groups, severities) {
  const sections = Object.entries(groups).flatMap(([letter, name]) => {
    const own = rules.filter((rule) => rule.code.startsWith(letter))
    return own.length > 0 ? [`## ${name}\n`, ...own.map((rule) => entry(rule, severities))] : []
  })
  const intro = `共 ${rules.length} 条。地区配置和单位设置可以按规则名调整程度，或者关闭某条规则。\n`
  return ['# 核稿规则\n', intro, ...sections].join('\n')
}

/** What does not hold together: each rule is one file, one line of the registry and one table of tests. */
function faults(rules, text) {
  const inRegistry = new Set(rules.map((rule) => rule.id))
  const inFolder = readdirSync(inProject('letter', 'checks', 'rules')).map((name) => name.replace(/\.ts$/, ''))
  const stale = !existsSync(file) || readFileSync(file, 'utf8') !== text
  return [
    ...inFolder.filter((id) => !inRegistry.has(id)).map((id) => `letter/checks/rules.ts does not list ${id}.`),
    ...rules
      .filter(({ id }) => !inFolder.includes(id))
      .map(({ id }) => `letter/checks/rules/${id}.ts does not exist: a rule stands in the file of its name.`),
    ...rules
      .filter(({ id }) => !existsSync(inProject('test', 'checks', 'rules', `${id}.test.ts`)))
      .map(({ id }) => `test/checks/rules/${id}.test.ts does not exist.`),
    ...(stale ? ['docs/rules.md is stale: run node scripts/rules-reference.js.'] : []),
  ]
}

async function moduleOf(name) {
  const options = { root: inProject(), configFile: false, logLevel: 'error' }
  return (await runnerImport(inProject('letter', 'checks', name), options)).module
}

await command(async () => {
  const { rules } = await moduleOf('rules.ts')
  const { groupNames, severityNames } = await moduleOf('catalogue.ts')
  const text = reference(rules, groupNames, severityNames)
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text)
  }
  const found = faults(rules, text)
  if (found.length > 0) {
    throw new Refusal(found.join('\n'))
  }
  say(`rules: ${rules.length}`)
})
