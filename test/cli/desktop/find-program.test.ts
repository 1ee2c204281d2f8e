import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProgram, type Surroundings } from '../../../cli/desktop/find-program'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dafu-program-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(...names: string[]): string {
  const file = join(root, ...names)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  return file
}

const find = (given: Partial<Surroundings> = {}) =>
  findProgram({ environment: {}, folder: join(root, 'out', 'cli'), platform: 'linux', ...given })

describe('the desktop program', () => {
  it('is the one that is named', () => {
    const executable = put('opt', 'dafu')
    put('out', 'cli', 'dafu')
    expect(find({ environment: { DAFU_PROGRAM: executable } })).toEqual({ executable, args: [] })
  })

  it('is refused where the one that is named is not there', () => {
    expect(() => find({ environment: { DAFU_PROGRAM: '/nowhere/dafu' } })).toThrow('DAFU_PROGRAM 所指的程序不存在')
  })

  it.each([
    ['linux', 'dafu'],
    ['win32', '答复.exe'],
  ] as const)('is on %s the one beside the command line', (platform, name) => {
    const executable = put('out', name)
    expect(find({ platform })).toEqual({ executable, args: [] })
  })

  it('is in a working copy the Electron that its scripts would take', () => {
    put('out', 'main', 'index.js')
    const substitute = put('node_modules', '.cache', 'dafu-electron', '1-a', 'electron')
    expect(find()).toEqual({ executable: substitute, args: [root] })
    const own = put('node_modules', 'electron', 'dist', 'electron')
    expect(find().executable).toBe(own)
    const chosen = put('chosen', 'electron')
    expect(find({ environment: { ELECTRON_OVERRIDE_DIST_PATH: dirname(chosen) } }).executable).toBe(chosen)
  })

  it('is in no working copy that was not built', () => {
    put('node_modules', 'electron', 'dist', 'electron')
    expect(() => find()).toThrow('本机没有找到')
  })
})
