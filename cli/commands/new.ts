import { nanoid } from 'nanoid'
import { profiles, templateFor, templates } from '../../letter/model/library'
import { skeleton } from '../../letter/model/skeleton'
import { type Io, UserError } from '../io'
import { noteLines } from '../listing'
import { readProposalOf } from '../read-letter'
import { letterFile, requireExtension, writeOutput } from '../write-output'

/** The id if there is such a thing; throws `UserError` naming what there is. */
export function knownId(things: readonly { id: string }[], id: string, name: string): string {
  if (things.some((thing) => thing.id === id)) return id
  throw new UserError(`没有编号为“${id}”的${name}，可用的有：${things.map((thing) => thing.id).join('、')}`)
}

/** `dafu new`: a skeleton of a reply; with a proposal, its facts and a heading a recommendation. The proposal's kind chooses the template. */
export async function runNew(
  options: { template?: string; profile: string; proposal?: string; output: string },
  io: Io,
): Promise<void> {
  const profile = knownId(profiles, options.profile, '地区')
  const wished = options.template === undefined ? undefined : knownId(templates, options.template, '模板')
  requireExtension(options.output, ['.dafu'])
  const file = options.proposal === undefined ? null : await readProposalOf(options.proposal, io)
  const template = wished ?? templateFor(file?.proposal.kind ?? 'suggestion').id
  const letter = skeleton({ template, profile, proposal: file?.proposal ?? null, newId: () => nanoid(10) })
  await writeOutput(options.output, letterFile(letter, '.dafu'))
  if (file) io.stdout(noteLines(file.lost, file.doubtful))
}
