import type { Finding } from '../../letter/checks/finding'
import { json } from '../listing'
import type { CheckedFile } from './checked-file'

function publicFinding({ messageId: _messageId, ...finding }: Finding): Omit<Finding, 'messageId'> {
  return finding
}

/** The findings for a program to read; `coverage` only where the file holds its proposal. */
export function jsonReport(files: readonly CheckedFile[]): string {
  return json({
    files: files.map(({ file, findings, coverage }) => ({
      file,
      findings: findings.map(publicFinding),
      ...(coverage ? { coverage } : {}),
    })),
  })
}
