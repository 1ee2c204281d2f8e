import type { Finding } from '../../letter/checks/finding'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { profiles } from '../../letter/model/library'
import { exitCodes, type Io } from '../io'
import { json } from '../listing'
import { readLetter, shownName } from '../read-letter'
import { knownId } from './new'

type CheckedFile = { file: string; findings: Finding[] }

const severityNames = { error: '错误', warning: '警告', info: '提示' }

/** A finding as a line: severity, code, what is wrong, the words, the basis. */
export function findingLine(finding: Finding): string {
  const words = finding.excerpt ? `「${finding.excerpt.replace(/\s+/g, ' ').slice(0, 40)}」` : ''
  const line = finding.line === undefined ? '' : `第${finding.line}行：`
  return `  ${severityNames[finding.severity]}  ${finding.code}  ${line}${finding.message}${words}（${finding.basis}）\n`
}

function report({ file, findings }: CheckedFile): string {
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => `${severityNames[severity]}${findings.filter((finding) => finding.severity === severity).length}`,
  )
  return `${shownName(file)}：${counts.join('，')}\n${findings.map(findingLine).join('')}`
}

function publicFinding({ messageId: _messageId, ...finding }: Finding): Omit<Finding, 'messageId'> {
  return finding
}

/** `dafu check`: the findings of each file; the exit code tells whether one is an error. Reads all files before it prints. */
export async function runCheck(
  files: readonly string[],
  options: { format: string; profile?: string },
  io: Io,
): Promise<number> {
  const profile = options.profile === undefined ? undefined : knownId(profiles, options.profile, '地区')
  const checker = createChecker(rules)
  const checked: CheckedFile[] = []
  for (const file of files) {
    const { letter, source } = await readLetter(file, io)
    checked.push({ file, findings: checker.check(profile === undefined ? letter : { ...letter, profile }, source) })
  }
  if (options.format === 'json')
    io.stdout(json({ files: checked.map(({ file, findings }) => ({ file, findings: findings.map(publicFinding) })) }))
  else io.stdout(checked.map(report).join('\n'))
  const wrong = checked.some(({ findings }) => findings.some((finding) => finding.severity === 'error'))
  return wrong ? exitCodes.findings : exitCodes.done
}
