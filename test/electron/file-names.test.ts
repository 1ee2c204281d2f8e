import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../electron/main/command-line'
import { isSamePath, safeFileName, withExtension } from '../../electron/main/disk/file-names'

describe('safeFileName', () => {
  it.each([
    ['关于市七届人大一次会议\n第20210639号建议的答复', '关于市七届人大一次会议第20210639号建议的答复'],
    ['关于A/B：“双区”<机遇>的答复?', '关于A B：“双区” 机遇 的答复'],
    ['  ..答复. ', '答复'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '备用'],
    ['com1', '备用'],
    ['???', '备用'],
    ['', '备用'],
    ['答\u202e复', '答复'],
  ])('makes a name of %j', (title, name) => {
    expect(safeFileName(title, '备用')).toBe(name)
  })

  it('gives a name that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = safeFileName(title, '备用')
        expect(name).not.toMatch(/[\\/:*?"<>|\n\r\t]|^\.|[. ]$|^$/)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(280)
        expect([...name].length).toBeLessThanOrEqual(70)
      }),
    )
  })
})

describe('withExtension', () => {
  it.each([
    ['/a/答复', '/a/答复.dafu'],
    ['/a/答复.dafu', '/a/答复.dafu'],
    ['/a/答复.DAFU', '/a/答复.DAFU'],
    ['/a/第1.2号', '/a/第1.2号.dafu'],
    ['/a.dafu/b', '/a.dafu/b.dafu'],
  ])('%s becomes %s', (path, expected) => {
    expect(withExtension(path, '.dafu')).toBe(expected)
  })
})

describe('isSamePath', () => {
  it('minds capitals where the system does', () => {
    const [a, b] = [join('/x', 'A.dafu'), join('/x', 'y', '..', 'a.dafu')]
    expect(isSamePath(a, b, 'linux')).toBe(false)
    expect(isSamePath(a, b, 'win32')).toBe(true)
    expect(isSamePath(join('/x', 'a.dafu'), b, 'linux')).toBe(true)
  })
})

describe('readCommandLine', () => {
  const none = { file: null, sample: false, demonstration: null, pdf: null }
  it.each([
    ['nothing', [], false, none],
    ['a file', ['答复.dafu'], false, { ...none, file: resolve('/home', '答复.dafu') }],
    ['a file after switches', ['--no-sandbox', '--lang=zh', '/a/b.txt'], false, { ...none, file: resolve('/a/b.txt') }],
    ['a bare Electron', ['--no-sandbox', '/app'], true, none],
    [
      'a bare Electron with a file',
      ['/app', 'x.dafu', '--sample'],
      true,
      { ...none, file: resolve('/home/x.dafu'), sample: true },
    ],
    ['a demonstration', ['--demonstration=/tmp/out'], false, { ...none, demonstration: resolve('/tmp/out') }],
    [
      'a PDF file of a draft',
      ['--export-pdf=a.pdf', 'x.dafu'],
      false,
      { ...none, file: resolve('/home/x.dafu'), pdf: resolve('/home/a.pdf') },
    ],
    ['a demonstration without a folder', ['--demonstration='], false, none],
  ] as const)('reads %s', (_name, args, isBare, expected) => {
    expect(readCommandLine(args, '/home', isBare)).toEqual(expected)
  })
})
