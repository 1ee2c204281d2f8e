import type { z } from 'zod'
import { failure, type Result, success } from './result'
import {
  type OwnVocabulary,
  ownVocabularySchema,
  type Term,
  termSchema,
  type VocabularyList,
  vocabularyLists,
} from './vocabulary'

/** What the lists are called. */
export const vocabularyNames: Record<VocabularyList, string> = {
  words: '错别字与用词',
  coinages: '生造词',
  agencies: '机关简称',
  names: '法定名称',
  documents: '文件名称',
  units: '计量单位',
  abbreviations: '需交代全称的简称',
}

/** Entries to put into lists, in place of those that are there for the same words, and entries to take out. */
export type VocabularyChange = {
  put: readonly { list: VocabularyList; entry: Term }[]
  remove: readonly { list: VocabularyList; term: string }[]
}

/** A vocabulary with a change made: what is taken out goes first. Lists without entries are left out. */
export function changedVocabulary(own: OwnVocabulary, { put, remove }: VocabularyChange): OwnVocabulary {
  const lists = vocabularyLists.map((list): [VocabularyList, Term[]] => {
    const gone = new Set(remove.filter((one) => one.list === list).map(({ term }) => term))
    const kept = new Map((own[list] ?? []).filter(({ term }) => !gone.has(term)).map((entry) => [entry.term, entry]))
    for (const one of put) if (one.list === list) kept.set(one.entry.term, one.entry)
    return [list, [...kept.values()]]
  })
  return Object.fromEntries(lists.filter(([, terms]) => terms.length > 0))
}

/** Two changes as one, the second made after the first. */
export function bothChanges(first: VocabularyChange, second: VocabularyChange): VocabularyChange {
  const key = (list: VocabularyList, term: string) => `${list} ${term}`
  const touched = new Set([
    ...second.put.map(({ list, entry }) => key(list, entry.term)),
    ...second.remove.map(({ list, term }) => key(list, term)),
  ])
  const kept = first.put.filter(({ list, entry }) => !touched.has(key(list, entry.term)))
  return { put: [...kept, ...second.put], remove: [...first.remove, ...second.remove] }
}

/** All entries of a vocabulary as a change that puts them into another one. */
export function allEntries(own: OwnVocabulary): VocabularyChange {
  return { put: vocabularyLists.flatMap((list) => (own[list] ?? []).map((entry) => ({ list, entry }))), remove: [] }
}

/** The vocabulary as a file: JSON, one entry a line, so that an ordinary comparison shows what changed. */
export function writeOwnVocabulary(own: OwnVocabulary): string {
  const lists = vocabularyLists.flatMap((list) => {
    const terms = own[list] ?? []
    const lines = terms.map((term) => `    ${JSON.stringify(term)}`).join(',\n')
    return terms.length > 0 ? [`  ${JSON.stringify(list)}: [\n${lines}\n  ]`] : []
  })
  return lists.length > 0 ? `{\n${lists.join(',\n')}\n}\n` : '{}\n'
}

const parts: Record<string, string> = {
  term: '词语须为1至60个字',
  instead: '改法最多8种，每种须为1至60个字',
  sure: '“sure”须为 true 或 false',
  after: '“after”须为词语的列表',
  before: '“before”须为词语的列表',
  unless: '“unless”须为词语的列表',
  note: '说明须为1至120个字',
}

/** What is wrong with a vocabulary, in words that lead to the place. */
function issueWords({ path, code, ...issue }: z.core.$ZodIssue): string {
  const [list, index, part] = path
  const name = vocabularyNames[list as VocabularyList]
  const unknown = 'keys' in issue && Array.isArray(issue.keys) ? `不认识“${issue.keys[0]}”` : null
  if (!name) return unknown ?? '不是词表'
  if (typeof index !== 'number') return `“${name}”${code === 'too_big' ? '超过5000条' : '不是词语的列表'}`
  return `“${name}”第${index + 1}条${unknown ?? parts[String(part)] ?? '不是一条词语'}`
}

function readJson(text: string): Result<OwnVocabulary> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failure('不是完整的词表文件（JSON 格式有误）')
  }
  const parsed = ownVocabularySchema.safeParse(data)
  if (parsed.success) return success(parsed.data)
  const [issue] = parsed.error.issues
  return failure(issue ? issueWords(issue) : '不是词表')
}

const headingLine = /^[[【](.+)[\]】]$/u

/** The list of a heading line such as 【机关简称】. */
function listOfHeading(line: string): VocabularyList | null {
  const name = headingLine.exec(line)?.[1]?.trim()
  return vocabularyLists.find((list) => vocabularyNames[list] === name || list === name) ?? null
}

/** One line: a word, an arrow or a tab, and what to write instead; without that the word is right. */
function readLine(line: string): Term | null {
  const [term = '', instead = '', ...rest] = line.split(/\s*(?:→|->|=>|＝>|\t)\s*/u)
  if (rest.length > 0) return null
  const ways = instead.split(/[、；;|]/u).map((word) => word.trim())
  const parsed = termSchema.safeParse({ term, instead: ways.filter((word) => word !== '') })
  return parsed.success ? parsed.data : null
}

function readLines(text: string, first: VocabularyList): Result<OwnVocabulary> {
  let list = first
  const put: { list: VocabularyList; entry: Term }[] = []
  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const heading = listOfHeading(line)
    const entry = heading || headingLine.test(line) ? null : readLine(line)
    if (heading) list = heading
    else if (entry) put.push({ list, entry })
    else return failure(`第${index + 1}行没有读懂：“${line.length > 30 ? `${line.slice(0, 30)}……` : line}”`)
  }
  return success(changedVocabulary({}, { put, remove: [] }))
}

/**
 * Reads a vocabulary file: JSON, or plain text with one entry a line (错词→正词) for the list `first` or for that of the heading line
 * above it. All of it or nothing; what is wrong is said in words that follow the file's name.
 */
export function readOwnVocabulary(text: string, first: VocabularyList): Result<OwnVocabulary> {
  const whole = text.replace(/^\uFEFF/u, '')
  const read = /^\s*(?:\{|\[\s*["[\]{])/u.test(whole) ? readJson(whole) : readLines(whole, first)
  if (!read.ok) return read
  const isEmpty = vocabularyLists.every((list) => (read.value[list] ?? []).length === 0)
  return isEmpty ? failure('其中没有词语') : read
}
