import { measureDocx } from '../../letter/docx/measure/measure-docx'
import { countVerdicts, type Measurement, verdictNames, verdicts } from '../../letter/docx/measure/measurement'
import { exitCodes, type Io, UserError } from '../io'
import { json } from '../listing'
import { readBytes, shownName } from '../read-letter'
import { columns } from '../usage'

/** A text filled up with spaces to a width in columns. */
function filled(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** What is wrong first, then what nobody can tell, then what is right. */
function table(measurements: readonly Measurement[]): string {
  const widest = (textOf: (one: Measurement) => string) => Math.max(...measurements.map((one) => columns(textOf(one))))
  const [verdict, name] = [widest((one) => verdictNames[one.verdict]), widest((one) => one.name)]
  const clause = widest((one) => one.clause)
  const line = (one: Measurement): string =>
    `  ${filled(verdictNames[one.verdict], verdict)}  ${filled(one.name, name)}  ${filled(one.clause, clause)}  要求：${one.required}；测得：${one.found}\n`
  return verdicts.flatMap((wanted) => measurements.filter((one) => one.verdict === wanted).map(line)).join('')
}

/** `dafu measure`: every parameter of the standard in a .docx; the exit code tells whether one is wrong. */
export async function runMeasure(file: string, options: { format: string }, io: Io): Promise<number> {
  const measured = measureDocx(await readBytes(file, io))
  if (!measured.ok) throw new UserError(`${shownName(file)}：${measured.message}`)
  const counts = countVerdicts(measured.value)
  if (options.format === 'json') io.stdout(json({ file, counts, measurements: measured.value }))
  else {
    const summary = verdicts.map((verdict) => `${verdictNames[verdict]}${counts[verdict]}项`).join('，')
    io.stdout(`${table(measured.value)}\n${shownName(file)}：${summary}\n`)
  }
  return counts.fail > 0 ? exitCodes.findings : exitCodes.done
}
