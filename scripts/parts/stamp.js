import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inCache, inProject } from './project.js'

/** A hash of the names and contents of files and folders of the project; what is absent counts as absent. */
export function hashOf(names) {
  const hash = createHash('sha256')
  for (const name of names.flatMap(filesUnder).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(inProject(name)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(name) {
  const path = inProject(name)
  if (!existsSync(path)) {
    return []
  }
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((child) => filesUnder(join(name, child))) : [name]
}

export function remember(key, value) {
  const file = inCache('dafu', key)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, value)
}

/** What was remembered under the key, and when (milliseconds); undefined if nothing was. */
export function recall(key) {
  const file = inCache('dafu', key)
  return existsSync(file) ? { value: readFileSync(file, 'utf8'), time: statSync(file).mtimeMs } : undefined
}
