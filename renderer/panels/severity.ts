import type { Severity } from '../../letter/checks/finding'

/** What the window calls the severities. */
export const severityNames: Record<Severity, string> = { error: '错误', warning: '警告', info: '提示' }
