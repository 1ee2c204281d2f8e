/** What was lost or is doubtful, a line each, for the terminal; empty where there is nothing to tell. */
export function noteLines(lost: readonly string[], doubtful: readonly string[]): string {
  const lines = [...lost.map((note) => `已调整  ${note}`), ...doubtful.map((note) => `请核对  ${note}`)]
  return lines.map((line) => `${line}\n`).join('')
}

/** JSON for a program to read. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
