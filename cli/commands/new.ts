import { nanoid } from 'nanoid'
import { profiles, templates } from '../../letter/model/library'
import { skeleton } from '../../letter/model/skeleton'
import { UserError } from '../io'
import { letterFile, requireExtension, writeOutput } from '../write-output'

/** The id if there is such a thing; throws `UserError` naming what there is. */
export function knownId(things: readonly { id: string }[], id: string, name: string): string {
  if (things.some((thing) => thing.id === id)) return id
  throw new UserError(`没有编号为“${id}”的${name}，可用的有：${things.map((thing) => thing.id).join('、')}`)
}

/** `dafu new`: a skeleton of a reply. */
export async function runNew(options: { template: string; profile: string; output: string }): Promise<void> {
  const template = knownId(templates, options.template, '模板')
  const profile = knownId(profiles, options.profile, '地区')
  requireExtension(options.output, ['.dafu'])
  const letter = skeleton({ template, profile, newId: () => nanoid(10) })
  await writeOutput(options.output, letterFile(letter, '.dafu'))
}
