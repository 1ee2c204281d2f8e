import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rules } from '../../letter/checks/rules'
import { readDraft } from '../../letter/model/draft'
import { profiles } from '../../letter/model/library'
import { dafu } from './dafu'

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
const seed = fixture('seed-shenzhen-20210639.txt')
const seedText = readFileSync(seed, 'utf8')

const wordText = (text: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`

let folder = ''
const inFolder = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dafu-cli-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

describe('wrong use', () => {
  it.each<[string[], string]>([
    [[], '请指定要执行的命令'],
    [['foo'], '没有“foo”这个命令'],
    [['inspect'], '缺少参数 文件'],
    [['inspect', '--bar', seed], '没有“--bar”这个选项'],
    [['inspect', seed, '--format', 'xml'], '--format'],
    [['import', seed], '缺少选项'],
    [['new', '-o'], '缺少内容'],
    [['rules', 'x'], '参数太多'],
    [['inspect', '/nowhere/a.txt'], '文件不存在'],
    [['inspect', tmpdir()], '文件夹'],
    [['inspect', '/nowhere/a.pdf'], '请在 Word 或 WPS 中另存为 .docx'],
    [['inspect', '/nowhere/a.docx'], '文件不存在'],
    [['export', seed, '-o', '/tmp/a.odt'], '扩展名'],
    [['check', seed, '--profile', 'mars'], 'shenzhen'],
    [['import', seed, '-o', '/nowhere/a.dafu'], '所在文件夹不存在'],
  ])('%j', async (argv, words) => {
    const { code, out, err } = await dafu(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/error|unknown|missing|argument|Usage/i)
  })
  it('says where the program is looked for that makes PDF files, and writes nothing', async () => {
    vi.stubEnv('DAFU_PROGRAM', '/nowhere/dafu')
    const { code, out, err } = await dafu(['export', seed, '-o', inFolder('a.pdf')])
    expect([code, out, readdirSync(folder)]).toEqual([2, '', []])
    expect(err).toBe('环境变量 DAFU_PROGRAM 所指的程序不存在：/nowhere/dafu\n')
  })
  it('names the template that there is not, and writes nothing', async () => {
    const { code, err } = await dafu(['new', '--template', 'mars', '-o', inFolder('a.dafu')])
    expect([code, readdirSync(folder)]).toEqual([2, []])
    expect(err).toContain('suggestion')
  })
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', '空的'],
    ['spaces only', ' \n　\n', '空的'],
    ['a broken zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), 'Word'],
    ['a broken draft', '{"format":"dafu","version":1', '已损坏'],
    ['a newer draft', '{"format":"dafu","version":99}', '更新版本'],
  ])('refuses %s on standard input', async (_name, input, words) => {
    const { code, out, err } = await dafu(['inspect', '-'], input)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
  it('checks no file when one of several cannot be read', async () => {
    const { code, out } = await dafu(['check', seed, '/nowhere/a.txt'])
    expect([code, out]).toEqual([2, ''])
  })
  it('refuses a file of more than 20 MB', async () => {
    writeFileSync(inFolder('big.txt'), Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    expect((await dafu(['inspect', inFolder('big.txt')])).err).toContain('20 MB')
  })
})

describe('help', () => {
  it.each([['--help'], ['help', 'check'], ['new', '--help']])('%s is Chinese', async (...argv) => {
    const { code, out } = await dafu(argv)
    expect(code).toBe(0)
    expect(out).toContain('用法：')
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|default|display/)
  })
})

describe('the commands', () => {
  it('makes a new draft for a template and a region', async () => {
    const { code } = await dafu(['new', '--template', 'cppcc', '--profile', 'shenzhen', '-o', inFolder('a.dafu')])
    expect(code).toBe(0)
    const read = readDraft(readFileSync(inFolder('a.dafu'), 'utf8'))
    expect(read).toMatchObject({
      ok: true,
      value: { template: 'cppcc', profile: 'shenzhen', facts: { kind: 'cppcc' } },
    })
    const inspected = JSON.parse((await dafu(['inspect', inFolder('a.dafu'), '--format', 'json'])).out)
    expect(inspected).toMatchObject({ kind: 'cppcc', issuer: null, session: null, recipients: [], date: null })
  })
  it('imports a text, tells what was lost, and inspects text and draft alike', async () => {
    const imported = await dafu(['import', seed, '-o', inFolder('a.dafu')])
    expect(imported).toMatchObject({ code: 0, err: '' })
    expect(imported.out).toContain('第45行：行首30个空格已去掉，改由版式排定')
    const ofText = JSON.parse((await dafu(['inspect', seed, '--format', 'json'])).out)
    const ofDraft = JSON.parse((await dafu(['inspect', inFolder('a.dafu'), '--format', 'json'])).out)
    expect(ofDraft).toEqual({ ...ofText, lost: [], doubtful: [] })
    expect((await dafu(['inspect', inFolder('a.dafu')])).out).toContain('深圳市工业和信息化局')
  })
  it('reads standard input and the encodings that offices use', async () => {
    const expected = (await dafu(['inspect', seed, '--format', 'json'])).out
    for (const input of [seedText, `\uFEFF${seedText}`, Buffer.from(`\uFEFF${seedText}`, 'utf16le')])
      expect((await dafu(['inspect', '-', '--format', 'json'], input)).out).toBe(expected)
    const gbk = Uint8Array.of(0xb3, 0xc2, 0xc3, 0xf4, 0xb4, 0xfa, 0xb1, 0xed, 0xa3, 0xba)
    expect(JSON.parse((await dafu(['inspect', '-', '--format', 'json'], gbk)).out).recipients).toEqual(['陈敏'])
  })
  it('checks files with an exit code that tells errors', async () => {
    const { code, out } = await dafu(['check', seed, '-', '--format', 'json'], seedText)
    const { files } = JSON.parse(out)
    expect(files.map((file: { file: string }) => file.file)).toEqual([seed, '-'])
    expect(files[0].findings).toEqual(files[1].findings)
    const severities = files[0].findings.map((finding: { severity: string }) => finding.severity)
    expect(code).toBe(severities.includes('error') ? 1 : 0)
    const keys = [
      'rule',
      'code',
      'severity',
      'message',
      'block',
      'start',
      'end',
      'excerpt',
      'basis',
      'fixes',
      'suggestions',
    ]
    for (const finding of files[0].findings) {
      const own = 'line' in finding ? [...keys, 'line'] : keys
      expect(Object.keys(finding).sort()).toEqual(own.sort())
    }
  })
  it('shows what only the file has wrong, with its line', async () => {
    const { out } = await dafu(['check', seed])
    expect(out).toContain('警告  T02  第34行  行末有10个多余的空格')
    const { files } = JSON.parse((await dafu(['check', seed, '--format', 'json'])).out)
    const lines = files[0].findings.flatMap(({ code, line }: { code: string; line?: number }) =>
      line === undefined ? [] : [`${code} ${line}`],
    )
    expect(lines.sort()).toEqual(['S30 45', 'T01 1', 'T02 34', 'T03 17', 'T03 32', 'T03 39', 'T03 8', 'T04 50'])
  })
  it('finds nothing of a file in the draft that was made of it', async () => {
    await dafu(['import', seed, '-o', inFolder('a.dafu')])
    const { files } = JSON.parse((await dafu(['check', inFolder('a.dafu'), '--format', 'json'])).out)
    expect(files[0].findings.filter(({ code }: { code: string }) => /^T|S30/.test(code))).toEqual([])
  })
  it('fixes what is safe and finds less afterwards', async () => {
    const count = async (file: string): Promise<number> =>
      JSON.parse((await dafu(['check', file, '--format', 'json'])).out).files[0].findings.length
    for (const name of ['a.txt', 'a.dafu']) {
      expect((await dafu(['fix', seed, '-o', inFolder(name)])).code).toBe(1)
      expect(await count(inFolder(name))).toBeLessThan(await count(seed))
    }
    expect(readFileSync(seed, 'utf8')).toBe(seedText)
  })
  it('writes over its own input whole', async () => {
    await dafu(['import', seed, '-o', inFolder('a.dafu')])
    expect((await dafu(['fix', inFolder('a.dafu'), '-o', inFolder('a.dafu')])).code).toBe(1)
    expect(readDraft(readFileSync(inFolder('a.dafu'), 'utf8')).ok).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.dafu'])
  })
  it('exports text and a Word file', async () => {
    expect((await dafu(['export', seed, '-o', inFolder('a.txt')])).code).toBe(0)
    expect((await dafu(['export', seed, '-o', inFolder('a.docx')])).code).toBe(0)
    expect(readFileSync(inFolder('a.txt'), 'utf8').replace(/\s/g, '')).toBe(seedText.replace(/\s/g, ''))
    expect(readFileSync(inFolder('a.docx')).subarray(0, 2).toString()).toBe('PK')
  })
  it('measures an export, and tells by the exit code whether anything is wrong', async () => {
    const file = inFolder('a.docx')
    await dafu(['export', seed, '-o', file])
    const good = await dafu(['measure', file])
    expect([good.code, good.err]).toEqual([0, ''])
    expect(good.out).toMatch(/\n.*a\.docx：不合格0项，未判定\d+项，合格\d+项\n$/)
    const piped = await dafu(['measure', '-', '--format', 'json'], readFileSync(file))
    const { counts, measurements } = JSON.parse(piped.out)
    expect([piped.code, counts.fail, measurements.length > 40]).toEqual([0, 0, true])
    expect(measurements[0]).toMatchObject({ id: 'page-size', clause: '5.1', verdict: 'pass' })
    const wrong = zipSync({ 'word/document.xml': strToU8(wordText('张三代表：')) })
    const bad = await dafu(['measure', '-'], wrong)
    expect([bad.code, bad.err]).toEqual([1, ''])
    expect(bad.out).toMatch(/^ {2}不合格 {2}纸张 +5\.1 +要求：A4（210 mm × 297 mm）；测得：215\.9 mm × 279\.4 mm\n/)
  })
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', '空的'],
    ['a text', seedText, '不是 Word 文档'],
    ['half a package', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), '损坏'],
  ])('measures not %s', async (_name, input, words) => {
    const { code, out, err } = await dafu(['measure', '-'], input)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^标准输入：[^\n]+。\n$/)
    expect(err).toContain(words)
  })
  it('lists rules, templates and regions', async () => {
    const listed = JSON.parse((await dafu(['rules', '--format', 'json'])).out).rules
    expect(listed.map((rule: { id: string }) => rule.id)).toEqual(rules.map((rule) => rule.id))
    const shown = (await dafu(['rules'])).out.split('\n')
    expect(shown.filter((line) => /^ {2}[A-Z]\d\d {2}/.test(line))).toHaveLength(rules.length)
    expect(shown[0]).toMatch(/^结构与要素（\d+项）$/)
    expect((await dafu(['templates'])).out).toContain('shenzhen')
    expect(JSON.parse((await dafu(['templates', '--format', 'json'])).out)).toMatchObject({
      templates: [{ id: 'suggestion' }, { id: 'cppcc' }],
      profiles: profiles.map(({ id }) => ({ id })),
    })
  })
})

describe('a proposal in a file', () => {
  const proposal = fixture('word/proposal-auto.docx')
  it('is inspected', async () => {
    const expected = JSON.parse(readFileSync(`${proposal}.json`, 'utf8'))
    const { code, out } = await dafu(['inspect', '--proposal', proposal, '--format', 'json'])
    expect([code, JSON.parse(out)]).toEqual([0, expected])
    expect((await dafu(['inspect', '--proposal', proposal])).out).toContain('1. 增开城东片区公交线路')
  })
  it('gives a new draft a heading for each recommendation', async () => {
    expect((await dafu(['new', '--proposal', proposal, '-o', inFolder('a.dafu')])).code).toBe(0)
    const { headings, recipients, proposalNumber } = JSON.parse(
      (await dafu(['inspect', inFolder('a.dafu'), '--format', 'json'])).out,
    )
    expect(headings).toHaveLength(3)
    expect([recipients[0], proposalNumber]).toEqual(['陈立群', '117'])
  })
  it('is held against the letters that are checked', async () => {
    await dafu(['new', '--proposal', proposal, '-o', inFolder('a.dafu')])
    const { out } = await dafu(['check', inFolder('a.dafu'), seed, '--proposal', proposal, '--format', 'json'])
    const [own, other] = JSON.parse(out).files
    expect(own.coverage).toMatchObject({ outOfOrder: false })
    expect(other.coverage.unanswered).toEqual([0, 1, 2])
  })
  it.each([['inspect'], ['check', seed], ['new', '-o', '/nowhere/a.dafu']])(
    '%s needs one that is there',
    async (...argv) => {
      const { code, out, err } = await dafu([...argv, '--proposal', '/nowhere/a.docx'])
      expect([code, out]).toEqual([2, ''])
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    },
  )
})

describe('the built command', () => {
  it('runs as one file, without anything beside it', async () => {
    await build({
      configFile: fileURLToPath(new URL('../../vite.cli.config.ts', import.meta.url)),
      logLevel: 'silent',
      build: { outDir: folder },
    })
    writeFileSync(inFolder('package.json'), '{"type":"module"}')
    const script = inFolder('dafu.js')
    expect(readFileSync(script, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    const start = promisify(execFile)
    const { stdout, stderr } = await start(process.execPath, [script, 'import', seed, '-o', inFolder('a.dafu')])
    expect([stdout.includes('第45行'), stderr]).toEqual([true, ''])
    const exported = await start(process.execPath, [script, 'export', inFolder('a.dafu'), '-o', inFolder('a.docx')])
    expect(exported.stderr).toBe('')
    await expect(start(process.execPath, [script, 'inspect', inFolder('none.txt')])).rejects.toMatchObject({ code: 2 })
  })
})
