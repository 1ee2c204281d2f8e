import { readFile, rename } from 'node:fs/promises'
import type { z } from 'zod'
import { writeAtomically } from './atomic-write'
import { codeOf } from './faults'

/** A small file of the program's own: read with a schema, written whole. */
export type JsonFile<Value> = { read(): Promise<Value>; write(value: Value): Promise<void> }

/** A file that is missing gives the schema's value of `empty`; a broken one too, and it is kept aside as `*.broken`. */
export function jsonFile<Value>(path: string, schema: z.ZodType<Value>, empty: unknown): JsonFile<Value> {
  const read = async () => {
    try {
      return schema.parse(JSON.parse(await readFile(path, 'utf8')))
    } catch (fault) {
      if (codeOf(fault) !== 'ENOENT') await rename(path, `${path}.broken`).catch(() => {})
      return schema.parse(empty)
    }
  }
  return { read, write: (value) => writeAtomically(path, `${JSON.stringify(value, null, 2)}\n`) }
}
