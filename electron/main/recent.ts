import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import type { RecentFile } from '../bridge'
import { digestOf } from './disk/atomic-write'
import { isSamePath } from './disk/file-names'
import { jsonFile } from './disk/json-file'

const most = 10
const fileSchema = z.array(z.object({ path: z.string().min(1), opened: z.string() }))
type Entry = z.infer<typeof fileSchema>[number]

/** The files opened or saved last, newest first, at most ten. Pages know them by id, never by path. */
export type Recent = {
  add(path: string, time: Date): Promise<void>
  list(): Promise<RecentFile[]>
  /** The path of that id, or null where it is not in the list. */
  pathOf(id: string): Promise<string | null>
}

const idOf = (path: string) => digestOf(path).slice(0, 16)

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

function described({ path, opened }: Entry): RecentFile {
  return { id: idOf(path), name: basename(path), folder: dirname(path), opened }
}

/** The list of recent files, kept in the file at `path`. Files that are gone are left out of what is shown, and come back with their drive. */
export function recentFiles(path: string): Recent {
  const file = jsonFile(path, fileSchema, [])
  let turn: Promise<unknown> = Promise.resolve()
  const add = async (added: string, time: Date) => {
    const others = (await file.read()).filter((entry) => !isSamePath(entry.path, added))
    await file.write([{ path: added, opened: time.toISOString() }, ...others].slice(0, most))
  }
  return {
    add: (added, time) => {
      const done = turn.then(() => add(added, time))
      turn = done.catch(() => {})
      return done
    },
    list: async () => {
      const entries = await file.read()
      const present = await Promise.all(entries.map((entry) => exists(entry.path)))
      return entries.filter((_, index) => present[index]).map(described)
    },
    pathOf: async (id) => (await file.read()).find((entry) => idOf(entry.path) === id)?.path ?? null,
  }
}
