import type { Coverage } from '../../letter/checks/coverage'
import type { Finding, Severity } from '../../letter/checks/finding'
import type { Letter } from '../../letter/model/letter'
import type { SourceLine } from '../../letter/model/source-line'

/**
 * A file that was checked: its name as it was given, its letter, the lines of its text (none for a draft or a Word
 * file), and what was found.
 */
export type CheckedFile = {
  file: string
  letter: Letter
  source: readonly SourceLine[]
  findings: Finding[]
  /** How it answers the proposal that it holds; null where it holds none. */
  coverage: Coverage | null
}

/** How many findings there are of each severity, the gravest first. */
export function countsOf(findings: readonly Finding[]): { severity: Severity; count: number }[] {
  return (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
}
