import * as nodeDisk from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOf, writeAtomically } from '../disk/atomic-write'
import { codeOf } from '../disk/faults'

const headSchema = z.object({
  format: z.literal('dafu-recovery'),
  id: z.string(),
  path: z.string().nullable(),
  name: z.string(),
  version: z.number().int(),
  time: z.string(),
  base: z.string().nullable(),
  digest: z.string(),
})

/**
 * What a recovery copy holds: the draft's text, the file it belongs to, and in `base` the digest of what that file held when
 * the writing began, by which a change made meanwhile is noticed. `time` is an ISO time.
 */
export type Kept = {
  id: string
  path: string | null
  name: string
  version: number
  time: string
  base: string | null
  text: string
}

const extension = '.recovery'

/** A recovery copy as the text of its file: one line of JSON, then the draft. The digest in the head is the mark that it is complete. */
export function writeKept({ text, ...head }: Kept): string {
  return `${JSON.stringify({ format: 'dafu-recovery', ...head, digest: digestOf(text) })}\n${text}`
}

/** Reads a recovery copy; null where it was cut short or is none. */
export function readKept(file: string): Kept | null {
  const end = file.indexOf('\n')
  if (end < 0) return null
  try {
    const { format: _format, digest, ...head } = headSchema.parse(JSON.parse(file.slice(0, end)))
    const text = file.slice(end + 1)
    return digestOf(text) === digest ? { ...head, text } : null
  } catch {
    return null
  }
}

/** The recovery copies in user data, one file a document. What is done to one document is done in order. */
export type Journal = {
  keep(kept: Kept): Promise<void>
  remove(id: string): Promise<void>
  read(id: string): Promise<Kept | null>
  /** The complete copies, newest first; others are passed over and left where they are. */
  list(): Promise<Kept[]>
}

/** Ids are made by this program; what else a page may say must not become part of a path. */
const documentId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** The journal in this folder, which is made when the first copy is kept. */
export function openJournal(folder: string): Journal {
  const turns = new Map<string, Promise<unknown>>()
  const inTurn = <Value>(id: string, act: () => Promise<Value>): Promise<Value> => {
    const done = (turns.get(id) ?? Promise.resolve()).then(act)
    const settled = done.catch(() => {})
    turns.set(id, settled)
    void settled.then(() => turns.get(id) === settled && turns.delete(id))
    return done
  }
  const pathOf = (id: string) => join(folder, `${documentId.parse(id)}${extension}`)
  const readFile = async (path: string) => readKept(await nodeDisk.readFile(path, 'utf8').catch(() => ''))
  return {
    keep: (kept) =>
      inTurn(kept.id, async () => {
        const path = pathOf(kept.id)
        await nodeDisk.mkdir(folder, { recursive: true })
        await writeAtomically(path, writeKept(kept))
      }),
    remove: (id) => inTurn(id, async () => nodeDisk.rm(pathOf(id), { force: true })),
    read: (id) => inTurn(id, async () => readFile(pathOf(id))),
    list: async () => {
      const names = await nodeDisk.readdir(folder).catch((fault) => {
        if (codeOf(fault) === 'ENOENT') return []
        throw fault
      })
      const files = names.filter((name) => name.endsWith(extension))
      const copies = await Promise.all(files.map((name) => readFile(join(folder, name))))
      return copies
        .filter((kept, index): kept is Kept => kept !== null && `${kept.id}${extension}` === files[index])
        .sort((a, b) => (a.time < b.time ? 1 : -1))
    },
  }
}
