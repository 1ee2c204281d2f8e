import { createHash } from 'node:crypto'
import { isAbsolute, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Edit, Finding, Remedy, Severity } from '../../letter/checks/finding'
import type { Rule } from '../../letter/checks/rule'
import { rules } from '../../letter/checks/rules'
import { type SourcePlace, type SourceRegion, sourcePlaces } from '../../letter/model/source-place'
import { version } from '../../package.json'
import { json } from '../listing'
import type { CheckedFile } from './checked-file'

// Static Analysis Results Interchange Format (SARIF) 2.1.0, OASIS standard of 27 March 2020.

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

type Place = (block: string, start: number, end: number) => SourcePlace | null

/** The file as a URI reference: relative to the folder the command runs in where it lies there. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin'
  const path = relative(process.cwd(), file)
  if (path.startsWith('..') || isAbsolute(path)) return pathToFileURL(file).href
  return path.split(sep).map(encodeURIComponent).join('/')
}

function descriptor({ id, code, name, severity, strength, basis, example }: Rule): object {
  const text = `依据：${basis}。误：${example.wrong}；正：${example.right}`
  return {
    id,
    shortDescription: { text: name },
    help: { text },
    defaultConfiguration: { level: levels[severity] },
    properties: { code, strength },
  }
}

/** Where on a line of the file the words stand that never came into the letter. */
function lineRegion({ source }: CheckedFile, line: number, excerpt: string): Partial<SourceRegion> | undefined {
  if (source.length === 0) return undefined
  const text = source.find(({ number }) => number === line)?.text ?? ''
  const start = excerpt === '' ? -1 : text.indexOf(excerpt)
  return start < 0
    ? { startLine: line }
    : { startLine: line, startColumn: start + 1, endLine: line, endColumn: start + excerpt.length + 1 }
}

function locationOf(checked: CheckedFile, { block, start, end, line, excerpt }: Finding, placeOf: Place): object {
  const place = block === null ? undefined : placeOf(block, start, end)?.region
  const region = line === undefined ? place : lineRegion(checked, line, excerpt)
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(checked.file) }, ...(region ? { region } : {}) },
    ...(block === null ? {} : { logicalLocations: [{ name: block, kind: 'element' }] }),
  }
}

function replacementOf({ block, start, end, text }: Edit, placeOf: Place): object | null {
  const place = placeOf(block, start, end)
  return place?.exact ? { deletedRegion: place.region, insertedContent: { text } } : null
}

/** A remedy as replacements in the file; left out where the file does not have the very words. */
function fixOf({ title, edits }: Remedy, uri: string, placeOf: Place): object[] {
  const replacements = edits.map((edit) => replacementOf(edit, placeOf))
  if (replacements.length === 0 || replacements.includes(null)) return []
  return [{ description: { text: title }, artifactChanges: [{ artifactLocation: { uri }, replacements }] }]
}

/** What a finding is known by when the file is checked again: its rule, its words, and which of several alike it is. */
function fingerprints(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>()
  return findings.map(({ rule, excerpt }) => {
    const hash = createHash('sha256').update(`${rule}\n${excerpt}`).digest('hex').slice(0, 16)
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return `${hash}:${count}`
  })
}

function resultsOf(checked: CheckedFile): object[] {
  const placeOf = sourcePlaces(checked.letter.blocks, checked.source)
  const prints = fingerprints(checked.findings)
  return checked.findings.map((finding, index) => {
    const fixes = finding.fixes.flatMap((fix) => fixOf(fix, uriOf(checked.file), placeOf))
    return {
      ruleId: finding.rule,
      ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [locationOf(checked, finding, placeOf)],
      partialFingerprints: { 'ruleAndExcerpt/v1': prints[index] },
      ...(fixes.length > 0 ? { fixes } : {}),
    }
  })
}

/** The findings as a SARIF 2.1.0 log, which code hosts and editors show beside the file. */
export function sarifReport(files: readonly CheckedFile[]): string {
  const driver = { name: 'dafu', semanticVersion: version, language: 'zh-CN', rules: rules.map(descriptor) }
  return json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap(resultsOf),
      },
    ],
  })
}
