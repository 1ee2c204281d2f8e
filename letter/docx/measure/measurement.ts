/** `unknown`: the file does not hold the part, or does not say enough to tell. */
export type Verdict = 'pass' | 'fail' | 'unknown'

/** One parameter of GB/T 9704-2012 in one file. All words are Chinese; `clause` is the standard's, or says that it is mere practice. */
export type Measurement = {
  id: string
  name: string
  clause: string
  required: string
  found: string
  verdict: Verdict
}

/** What a parameter is, before a file is looked at. */
export type Parameter = Omit<Measurement, 'found' | 'verdict'>

/** A parameter: its id, Chinese name, clause and what is required. */
export function parameter(id: string, name: string, clause: string, required: string): Parameter {
  return { id, name, clause, required }
}

/** A parameter with what was found; `right` is null where nobody can tell. */
export function judged(asked: Parameter, found: string, right: boolean | null): Measurement {
  return { ...asked, found, verdict: right === null ? 'unknown' : right ? 'pass' : 'fail' }
}

/** A parameter of a part that the file does not have. */
export function absent(asked: Parameter, found = '文中没有这一部分'): Measurement {
  return judged(asked, found, null)
}

/** How far a length may be off in millimetres before it counts as wrong, and how much more where fonts have a say in it. */
const placeTolerance = 1
const fontTolerance = 5

/** A length in millimetres; where the file leaves it to the fonts (`sure` is false), only what is far off is wrong, and nothing is right. */
export function judgedPlace(asked: Parameter, millimetres: number, wanted: number, sure: boolean): Measurement {
  if (sure) return judged(asked, `${figure(millimetres)} mm`, near(millimetres, wanted, placeTolerance))
  const far = !near(millimetres, wanted, placeTolerance + fontTolerance)
  return judged(asked, `约${figure(millimetres)} mm（行距未固定）`, far ? false : null)
}

/** Empty lines; null where the file does not tell. Spacing may make up a third of a line more or less. */
export function judgedLines(asked: Parameter, lines: number | null, least: number, most = least): Measurement {
  if (lines === null) return absent(asked, '无法判断')
  return judged(asked, `空${figure(lines)}行`, lines > least - 0.35 && lines < most + 0.35)
}

/** Whether a value is within `by` of what is wanted. */
export function near(value: number, wanted: number, by: number): boolean {
  return Math.abs(value - wanted) <= by
}

/** A number as a table shows it: at most `digits` decimals, no idle zeros. */
export function figure(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)))
}

/** Different values, each once, joined by 、; at most four. */
export function listed(values: readonly string[]): string {
  const different = [...new Set(values)]
  return different.length > 4 ? `${different.slice(0, 4).join('、')}等` : different.join('、')
}

/** The verdicts as they are listed, what needs an eye first, and their Chinese names. */
export const verdicts: readonly Verdict[] = ['fail', 'unknown', 'pass']
export const verdictNames: Record<Verdict, string> = { fail: '不合格', unknown: '未判定', pass: '合格' }

/** How many measurements have each verdict. */
export function countVerdicts(measurements: readonly Measurement[]): Record<Verdict, number> {
  const counts = { pass: 0, fail: 0, unknown: 0 }
  for (const { verdict } of measurements) counts[verdict] += 1
  return counts
}
