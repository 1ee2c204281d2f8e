import { severityNames } from '../../letter/checks/catalogue'
import type { Coverage } from '../../letter/checks/coverage'
import type { Finding } from '../../letter/checks/finding'
import { sourcePlaces } from '../../letter/model/source-place'
import { shownName } from '../read-letter'
import { type CheckedFile, countsOf } from './checked-file'

/** A finding as a line: severity, code, where it stands (nothing where that is not known), what is wrong, the words, the basis. */
export function findingLine(finding: Finding, where = ''): string {
  const words = finding.excerpt ? `「${finding.excerpt.replace(/\s+/g, ' ').slice(0, 40)}」` : ''
  const place = where === '' ? '' : `${where}  `
  return `  ${severityNames[finding.severity]}  ${finding.code}  ${place}${finding.message}${words}（${finding.basis}）\n`
}

function countsText(findings: readonly Finding[]): string {
  return countsOf(findings)
    .map(({ severity, count }) => `${severityNames[severity]}${count}`)
    .join('，')
}

/** How the proposal is answered, as a line; nothing where all is answered in order. */
function coverageLine({ unanswered, outOfOrder, renamed }: Coverage): string {
  const remarks = [
    unanswered.length > 0 ? `第${unanswered.map((index) => index + 1).join('、')}条没有答复` : '',
    outOfOrder ? '次序与原件不同' : '',
    renamed.length > 0 ? `第${renamed.map(({ index }) => index + 1).join('、')}条的小标题与原件不同` : '',
  ].filter((remark) => remark !== '')
  return remarks.length > 0 ? `  对照原件：${remarks.join('；')}\n` : ''
}

function fileReport({ file, letter, source, findings, coverage }: CheckedFile): string {
  const placeOf = sourcePlaces(letter.blocks, source)
  const unit = source.length > 0 ? '行' : '段'
  const lines = findings.map((finding) => {
    const { block, start, end } = finding
    const line = finding.line ?? (block === null ? undefined : placeOf(block, start, end)?.region.startLine)
    return findingLine(finding, line === undefined ? '' : `第${line}${unit}`)
  })
  return `${shownName(file)}：${countsText(findings)}\n${coverage ? coverageLine(coverage) : ''}${lines.join('')}`
}

/** The findings for a person at a terminal, file by file; the sum stands below several files. */
export function textReport(files: readonly CheckedFile[]): string {
  const reports = files.map(fileReport)
  const all = files.flatMap(({ findings }) => findings)
  if (files.length > 1) reports.push(`共${files.length}个文件：${countsText(all)}\n`)
  return reports.join('\n')
}
