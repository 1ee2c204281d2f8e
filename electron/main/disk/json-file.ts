import { readFile, rename } from 'node:fs/promises'
import type { z } from 'zod'
import { writeAtomically } from './atomic-write'

/** A small file of the program's own: read with a schema, written whole. */
export type JsonFile<Value> = { read(): Promise<Value>; write(value: Value): Promise<void> }

/**
 * A file that is missing or cannot be read gives what the schema makes of `empty`; so does a broken one, which is kept aside as
 * `*.broken` and not written over.
 */
export function jsonFile<Value>(path: string, schema: z.ZodType<Value>, empty: unknown): JsonFile<Value> {
  const read = async () => {
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) return schema.parse(empty)
    try {
      return schema.parse(JSON.parse(text))
    } catch {
      await rename(path, `${path}.broken`).catch(() => {})
      return schema.parse(empty)
    }
  }
  return { read, write: (value) => writeAtomically(path, `${JSON.stringify(value, null, 2)}\n`) }
}
