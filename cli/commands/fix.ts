import { fixLetter } from '../../letter/checks/fix-letter'
import { numberedAnew } from '../../letter/model/heading-mark'
import { findingLine } from '../check-report/text-report'
import { exitCodes, type Io } from '../io'
import { noteLines } from '../listing'
import { readLetter } from '../read-letter'
import { checkerFor, type Wishes } from '../wishes'
import { letterFile, requireExtension, writeOutput } from '../write-output'

/** `dafu fix`: makes the safe fixes and writes the letter as a draft or as text, by the extension. The exit code tells whether errors are left for a person. */
export async function runFix(file: string, options: Wishes & { output: string }, io: Io): Promise<number> {
  const extension = requireExtension(options.output, ['.dafu', '.txt'])
  const checker = await checkerFor(options, io)
  const { letter, lost, doubtful } = await readLetter(file, io)
  const fixed = fixLetter(letter, checker)
  const mended = { ...fixed.letter, blocks: numberedAnew(fixed.letter.blocks) }
  const remaining = checker.check(mended)
  await writeOutput(options.output, letterFile(mended, extension))
  io.stdout(noteLines(lost, doubtful))
  io.stdout(`已修正${fixed.applied.length}处，另有${remaining.length}处需要人工判断\n`)
  io.stdout(remaining.map((finding) => findingLine(finding)).join(''))
  return remaining.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.done
}
