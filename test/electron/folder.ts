import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'

/** Gives an empty folder that is gone after the test. */
export function testFolder(): () => string {
  const made: string[] = []
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'dafu-test-'))
    made.push(folder)
    return folder
  }
}

/** A fault of the disk with this code. */
export function diskFault(code: string): Error {
  return Object.assign(new Error(code), { code })
}
