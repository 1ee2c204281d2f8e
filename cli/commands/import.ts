import { numberedAnew } from '../../letter/model/heading-mark'
import type { Io } from '../io'
import { noteLines } from '../listing'
import { readLetter } from '../read-letter'
import { letterFile, requireExtension, writeOutput } from '../write-output'

/** `dafu import`: a reply in text becomes a draft; tells what was lost or is doubtful. */
export async function runImport(file: string, options: { output: string }, io: Io): Promise<void> {
  requireExtension(options.output, ['.dafu'])
  const { letter, lost, doubtful } = await readLetter(file, io)
  await writeOutput(options.output, letterFile({ ...letter, blocks: numberedAnew(letter.blocks) }, '.dafu'))
  io.stdout(noteLines(lost, doubtful))
}
