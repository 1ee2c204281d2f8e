import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CheckedFile } from '../../cli/check-report/checked-file'
import { sarifReport } from '../../cli/check-report/sarif-report'
import { textReport } from '../../cli/check-report/text-report'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { writeDraft } from '../../letter/model/draft'
import { printedText } from '../../letter/model/plain-text'
import type { SourceLine } from '../../letter/model/source-line'
import { letterOf } from '../checks/letter-of'
import { dafu } from './dafu'

const seed = fileURLToPath(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url))

let folder = ''
const inFolder = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dafu-check-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

type Shown = { rule: string; code: string; severity: string; message: string }

async function found(...argv: string[]): Promise<Shown[]> {
  return JSON.parse((await dafu(['check', seed, '--format', 'json', ...argv])).out).files[0].findings
}

describe('the agency’s grades', () => {
  it('set the severity of a rule, by its name or by its code', async () => {
    expect((await found()).filter(({ rule }) => rule === 'recipient-pronoun')[0]?.severity).toBe('warning')
    const wished = await found('--rule', 'recipient-pronoun=error', '--rule', 's06=info')
    expect(wished.filter(({ rule }) => rule === 'recipient-pronoun')[0]?.severity).toBe('error')
    expect(wished.filter(({ code }) => code === 'S06').map(({ severity }) => severity)).toEqual(['info'])
  })
  it('leave a rule out, and the last wish counts', async () => {
    expect((await found('--rule', 'S11=off')).filter(({ code }) => code === 'S11')).toEqual([])
    const last = await found('--rule', 'S11=off', '--rule', 'recipient-pronoun=info')
    expect(last.filter(({ code }) => code === 'S11')[0]?.severity).toBe('info')
  })
  it('decide on the exit code', async () => {
    const errors = new Set((await found()).filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
    const argv = [...errors].flatMap((rule) => ['--rule', `${rule}=warning`])
    expect((await dafu(['check', seed, ...argv])).code).toBe(0)
    expect((await dafu(['check', seed])).code).toBe(1)
    expect((await dafu(['fix', seed, '-o', inFolder('a.dafu'), ...argv])).code).toBe(0)
  })
  it('keep a rule from fixing', async () => {
    const draft = inFolder('a.dafu')
    writeFileSync(draft, writeDraft(letterOf({ body: ['按照《甲规定》、《乙办法》办理。'] })))
    await dafu(['fix', draft, '-o', inFolder('kept.txt'), '--rule', 'P01=off'])
    await dafu(['fix', draft, '-o', inFolder('fixed.txt')])
    expect(readFileSync(inFolder('kept.txt'), 'utf8')).toContain('《甲规定》、《乙办法》')
    expect(readFileSync(inFolder('fixed.txt'), 'utf8')).toContain('《甲规定》《乙办法》')
  })
})

describe('the agency’s own words', () => {
  it('are found, and silence ours', async () => {
    const draft = inFolder('a.dafu')
    const words = inFolder('words.json')
    writeFileSync(draft, writeDraft(letterOf({ body: ['新增场地1000平米，惠及春熙片儿区。'] })))
    const found = async (...argv: string[]) => (await dafu(['check', draft, ...argv])).out
    expect(await found()).toContain('「平米」')
    expect(await found()).not.toContain('「片儿区」')
    writeFileSync(
      words,
      '{ "units": [{ "term": "平米", "instead": [] }], "words": [{ "term": "片儿区", "instead": ["片区"] }] }',
    )
    expect(await found('--vocabulary', words)).not.toContain('「平米」')
    expect(await found('--vocabulary', words)).toContain('「片儿区」')
  })
})

describe('wrong wishes', () => {
  it.each([
    [['--rule', 'S99=off'], '没有“S99”这个检查项，用 dafu rules 查看全部检查项\n'],
    [['--rule', '=off'], '“--rule =off”写得不对，应写作“检查项=程度”，如 S28=off\n'],
    [['--rule', 'S28'], '“--rule S28”写得不对，应写作“检查项=程度”，如 S28=off\n'],
    [['--rule', 'S28=severe'], '检查项的程度“severe”不对，应为 off、info、warning、error 之一\n'],
    [['--rule', 'constructor=off'], '没有“constructor”这个检查项，用 dafu rules 查看全部检查项\n'],
    [['--vocabulary', '/nowhere/words.json'], '/nowhere/words.json：文件不存在\n'],
  ])('%j', async (argv, sentence) => {
    const expected = { code: 2, out: '', err: sentence }
    expect(await dafu(['check', seed, ...argv])).toEqual(expected)
    expect(await dafu(['fix', seed, '-o', inFolder('a.dafu'), ...argv])).toEqual(expected)
    expect(readdirSync(folder)).toEqual([])
  })
  it('name the place in the file of words', async () => {
    const file = inFolder('words.json')
    writeFileSync(file, '{ "units": [{ "term": "亩" }] }')
    const expected = { code: 2, out: '', err: `${file}：“计量单位”第1条改法最多8种，每种须为1至60个字\n` }
    expect(await dafu(['check', seed, '--vocabulary', file])).toEqual(expected)
  })
})

const recommendations = ['加快设立玉石交易中心', '扶持珠宝检测机构发展', '培养珠宝设计人才']
const answered = letterOf({
  proposal: { recommendations },
  body: [
    { heading: '关于“培养珠宝设计人才”的建议' },
    '已有三所高校开设课程。',
    { heading: '关于“加快建设玉石交易中心”的建议' },
    '我局拟于年内推进。',
  ],
})

describe('the proposal', () => {
  it('is compared with the answer, as JSON and as text', async () => {
    writeFileSync(inFolder('a.dafu'), writeDraft(answered))
    const argv = ['check', inFolder('a.dafu')]
    const { files } = JSON.parse((await dafu([...argv, '--format', 'json'])).out)
    const renamed = [{ index: 0, printed: '关于“加快建设玉石交易中心”的建议' }]
    expect(files[0].coverage).toEqual({ unanswered: [1], outOfOrder: true, renamed })
    const line = '  对照原件：第2条没有答复；次序与原件不同；第1条的小标题与原件不同\n'
    expect((await dafu(argv)).out).toContain(line)
  })
  it('is not spoken of where the file holds none', async () => {
    expect(JSON.parse((await dafu(['check', seed, '--format', 'json'])).out).files[0]).not.toHaveProperty('coverage')
  })
})

describe('the text for a terminal', () => {
  it('has the findings below the counts of their file, and the sum below several files', async () => {
    const { out } = await dafu(['check', seed, seed])
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/seed-shenzhen-20210639\.txt：错误\d+，警告\d+，提示\d+$/)
    expect(lines.at(-1)).toMatch(/^共2个文件：错误\d+，警告\d+，提示\d+$/)
    expect((await dafu(['check', seed])).out).not.toContain('个文件')
  })
})

const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const uri = z.string().regex(/^[A-Za-z0-9%/:._~!-]+$/)
const count = z.number().int().min(1)
const region = z.strictObject({
  startLine: count,
  startColumn: count.optional(),
  endLine: count.optional(),
  endColumn: count.optional(),
})
const artifactLocation = z.strictObject({ uri })
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.number().int().min(0),
  level,
  message: text,
  locations: z
    .array(
      z.strictObject({
        physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }),
        logicalLocations: z.array(z.strictObject({ name: z.string(), kind: z.string() })).optional(),
      }),
    )
    .length(1),
  partialFingerprints: z.record(z.string().regex(/\/v1$/), z.string().min(1)),
  fixes: z
    .array(
      z.strictObject({
        description: text,
        artifactChanges: z
          .array(
            z.strictObject({
              artifactLocation,
              replacements: z
                .array(z.strictObject({ deletedRegion: region, insertedContent: z.strictObject({ text: z.string() }) }))
                .min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .optional(),
})
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  help: text,
  defaultConfiguration: z.strictObject({ level }),
  properties: z.record(z.string(), z.string()),
})
/** What the schema of SARIF 2.1.0 asks of the parts that are written here; what is not written stays forbidden. */
const sarif = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
            language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
            rules: z.array(rule),
          }),
        }),
        language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        artifacts: z.array(z.strictObject({ location: artifactLocation })),
        results: z.array(result),
      }),
    )
    .length(1),
})

const wrongLetter = letterOf({
  body: ['按照《甲规定》、《乙办法》办理。', '按照《甲规定》、《乙办法》办理。'],
  date: '2024年06月18日',
})

/** The letter's blocks as lines of a file, indented as offices do. */
function sourceOf(indent: string): SourceLine[] {
  return wrongLetter.blocks.map((block, index) => ({
    number: index + 1,
    text: `${indent}${printedText(block, new Map())}`,
    block: block.id,
  }))
}

function checked(file: string, source: readonly SourceLine[] = []): CheckedFile {
  const findings = createChecker(rules).check(wrongLetter, source)
  return { file, letter: wrongLetter, source, findings, coverage: null }
}

function logOf(...files: CheckedFile[]) {
  return sarif.parse(JSON.parse(sarifReport(files))).runs[0] as z.infer<typeof sarif>['runs'][number]
}

/** The file after the replacements of a log, the last first. */
function replaced(source: readonly SourceLine[], results: readonly z.infer<typeof result>[]): string[] {
  const lines = source.map((line) => line.text)
  const replacements = results.flatMap(({ fixes = [] }) => fixes[0]?.artifactChanges[0]?.replacements ?? [])
  replacements.sort((a, b) => (b.deletedRegion.startColumn ?? 0) - (a.deletedRegion.startColumn ?? 0))
  for (const { deletedRegion, insertedContent } of replacements) {
    const { startLine, startColumn = 1, endColumn = 1 } = deletedRegion
    const line = lines[startLine - 1] ?? ''
    lines[startLine - 1] = line.slice(0, startColumn - 1) + insertedContent.text + line.slice(endColumn - 1)
  }
  return lines
}

describe('SARIF', () => {
  it('is a valid log, and tells the rules with their grades and bases', async () => {
    const { out, code } = await dafu(['check', seed, '--format', 'sarif'])
    expect(code).toBe(1)
    const log = sarif.parse(JSON.parse(out)).runs[0]
    expect(log?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(log?.tool.driver.rules[0]).toEqual({
      id: 'document-number-missing',
      shortDescription: { text: '应有发文字号' },
      help: { text: '依据：GB/T 9704-2012，7.2.5。误：（无发文字号）；正：深工信函〔2021〕639号' },
      defaultConfiguration: { level: 'note' },
      properties: { code: 'S01', strength: 'required' },
    })
    for (const item of log?.results ?? []) expect(rules[item.ruleIndex]?.id).toBe(item.ruleId)
    expect(log?.results).toHaveLength((await found()).length)
  })
  it('gives places in a text, and replacements that mend it', () => {
    const source = sourceOf('　　')
    const { results } = logOf(checked('a.txt', source))
    const date = results.find(({ ruleId }) => ruleId === 'date-form')
    const line = wrongLetter.blocks.findIndex(({ type }) => type === 'date') + 1
    expect(date?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: line, endLine: line })
    const mended = replaced(source, results)
    expect(mended.filter((words) => words === '　　按照《甲规定》《乙办法》办理。')).toHaveLength(2)
    expect(mended[line - 1]).toBe('　　2024年6月18日')
  })
  it('gives the block of a draft, and no replacements', () => {
    const { results } = logOf(checked('a.dafu'))
    const date = results.find(({ ruleId }) => ruleId === 'date-form')
    expect(date?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'a.dafu' } })
    expect(date?.locations[0]?.logicalLocations?.[0]?.name).toMatch(/^date-/)
    expect(results.filter(({ fixes }) => fixes)).toEqual([])
  })
  it('knows findings again, also those with the same words', () => {
    const prints = (log: ReturnType<typeof logOf>) =>
      log.results.map((item) => Object.values(item.partialFingerprints)[0])
    const [draft, file] = [prints(logOf(checked('a.dafu'))), prints(logOf(checked('a.txt', sourceOf(''))))]
    expect(new Set(draft).size).toBe(draft.length)
    expect(file).toEqual(expect.arrayContaining(draft))
  })
  it('names files by URI', () => {
    const names = ['-', '草稿 1.dafu', 'letters/a#b.txt', '/elsewhere/答复.txt']
    expect(logOf(...names.map((name) => checked(name))).artifacts.map(({ location }) => location.uri)).toEqual([
      'stdin',
      '%E8%8D%89%E7%A8%BF%201.dafu',
      'letters/a%23b.txt',
      'file:///elsewhere/%E7%AD%94%E5%A4%8D.txt',
    ])
  })
})

describe('the lines of the file', () => {
  it('are told at a terminal', () => {
    const line = wrongLetter.blocks.findIndex(({ type }) => type === 'date') + 1
    expect(textReport([checked('a.txt', sourceOf(''))])).toMatch(new RegExp(`S28 {2}第${line}行 {2}成文日期`))
    expect(textReport([checked('a.dafu')])).toMatch(/S28 {2}成文日期/)
  })
})
