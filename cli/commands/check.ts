import { coverageOf } from '../../letter/checks/coverage'
import { profiles } from '../../letter/model/library'
import type { CheckedFile } from '../check-report/checked-file'
import { jsonReport } from '../check-report/json-report'
import { sarifReport } from '../check-report/sarif-report'
import { textReport } from '../check-report/text-report'
import { exitCodes, type Io } from '../io'
import { readLetter, readProposalOf } from '../read-letter'
import { checkerFor, type Wishes } from '../wishes'
import { knownId } from './new'

const reports = { text: textReport, json: jsonReport, sarif: sarifReport }

/** The forms in which `dafu check` tells what it found. */
export type CheckFormat = keyof typeof reports

/** `dafu check`: the findings of each file; the exit code tells whether one is an error. Reads all files before it prints. */
export async function runCheck(
  files: readonly string[],
  options: Wishes & { format: CheckFormat; profile?: string; proposal?: string },
  io: Io,
): Promise<number> {
  const profile = options.profile === undefined ? undefined : knownId(profiles, options.profile, '地区')
  const checker = await checkerFor(options, io)
  const proposal = options.proposal === undefined ? null : (await readProposalOf(options.proposal, io)).proposal
  const checked: CheckedFile[] = []
  for (const file of files) {
    const { letter: read, source, form } = await readLetter(file, io)
    const letter = { ...read, profile: profile ?? read.profile, proposal: proposal ?? read.proposal }
    const findings = checker.check(letter, source)
    checked.push({ file, letter, source: form === 'text' ? source : [], findings, coverage: coverageOf(letter) })
  }
  io.stdout(reports[options.format](checked))
  const wrong = checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
  return wrong ? exitCodes.findings : exitCodes.done
}
