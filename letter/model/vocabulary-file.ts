import { failure, type Result, success } from './result'
import { type OwnVocabulary, ownVocabularySchema, vocabularyLists } from './vocabulary'

type Issue = NonNullable<ReturnType<typeof ownVocabularySchema.safeParse>['error']>['issues'][number]

const typeNames: Record<string, string> = {
  object: '用花括号括起的对象',
  array: '用方括号括起的列表',
  string: '文字',
  boolean: ' true 或 false',
}

/** A place in the file as a person counts: words 第3条的 instead 第1项. */
function placeOf(path: readonly PropertyKey[]): string {
  const [list, entry, field, item] = path
  const words = [
    list === undefined ? '' : ` ${String(list)} `,
    entry === undefined ? '' : `第${Number(entry) + 1}条`,
    field === undefined ? '' : `的 ${String(field)} `,
    item === undefined ? '' : `第${Number(item) + 1}项`,
  ]
  return words.join('')
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value: unknown, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data)
}

function unknownKeys(place: string, path: readonly PropertyKey[], keys: readonly string[]): string {
  const named = keys.map((key) => `“${key}”`).join('、')
  return path.length === 0
    ? `没有${named}这种词表，可用的有：${vocabularyLists.join('、')}`
    : `${place}中没有${named}这一项，可用的有：term、instead、sure、after、before、unless、note`
}

function boundOf(place: string, issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const unit = issue.origin === 'string' ? '个字' : '项'
  if (issue.code === 'too_big') return `${place}太长，最多${issue.maximum}${unit}`
  return `${place}不能为空`
}

/** One Chinese sentence for the first thing that is wrong with the data, without a full stop. */
function sentenceOf(issue: Issue, data: unknown): string {
  const place = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys') return unknownKeys(place, issue.path, issue.keys)
  if (issue.code === 'too_small' || issue.code === 'too_big') return boundOf(place, issue)
  if (issue.code !== 'invalid_type') return `${place || '词表'}的内容不对`
  if (valueAt(data, issue.path) === undefined && issue.path.length > 0)
    return `${placeOf(issue.path.slice(0, -1))}缺少 ${String(issue.path.at(-1))}`
  return `${place || '整个文件'}应为${typeNames[issue.expected] ?? '别的内容'}`
}

/** The line (from 1) that a parser's message speaks of, by the offset it names; null where it names none. */
function brokenLine(text: string, message: string): number | null {
  const offset = /position (\d+)/.exec(message)?.[1]
  if (offset !== undefined) return text.slice(0, Number(offset)).split('\n').length
  return /end of JSON/.test(message) ? text.split('\n').length : null
}

/**
 * Reads an agency's own lists from the text of a JSON file. A file that is none gives one Chinese sentence, without a full stop, that
 * says what is wrong and where.
 */
export function readOwnVocabulary(text: string): Result<OwnVocabulary> {
  const plain = text.replace(/^\uFEFF/, '')
  let data: unknown
  try {
    data = JSON.parse(plain)
  } catch (error) {
    const line = brokenLine(plain, (error as Error).message)
    return failure(line === null ? '不是 JSON 文件' : `不是完整的 JSON 文件，第${line}行有误`)
  }
  const parsed = ownVocabularySchema.safeParse(data)
  if (parsed.success) return success(parsed.data)
  return failure(sentenceOf(parsed.error.issues[0] as Issue, data).trim())
}
