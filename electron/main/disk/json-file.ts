import { readFile, rename } from 'node:fs/promises'
import type { z } from 'zod'
import { writeAtomically } from './atomic-write'

/** A small file of the program's own: read with a schema, written whole. */
export type JsonFile<Value> = { read(): Promise<Value>; write(value: Value): Promise<void> }

/**
 * A file that is missing or cannot be read gives what the schema makes of `empty`; so does a broken one, which is kept aside as
 * `*.broken` and not written over. `write` is how a value becomes text, and `onBroken` hears where a broken file is kept.
 */
export function jsonFile<Value>(
  path: string,
  schema: z.ZodType<Value>,
  empty: unknown,
  write: (value: Value) => string = (value) => `${JSON.stringify(value, null, 2)}\n`,
  onBroken: (kept: string) => void = () => {},
): JsonFile<Value> {
  const read = async () => {
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) return schema.parse(empty)
    try {
      return schema.parse(JSON.parse(text))
    } catch {
      await rename(path, `${path}.broken`).catch(() => {})
      onBroken(`${path}.broken`)
      return schema.parse(empty)
    }
  }
  return { read, write: (value) => writeAtomically(path, write(value)) }
}
