import { z } from 'zod'
import type { Block } from './block'
import { factsSchema } from './facts'
import { type Letter, recordSchema } from './letter'
import { failure, type Result, success } from './result'

/** The version of the draft file that this program writes. `docs/draft-format.md` describes it. */
export const draftVersion = 1

/** A step from version `from` to `from + 1`. */
export type Migration = {
  from: number
  step: (file: Record<string, unknown>) => Record<string, unknown>
}

/** Every step there is, oldest first. The first version needs none. */
const migrations: readonly Migration[] = []

const leaf = z.looseObject({ text: z.string() })
const leaves = z.array(leaf).min(1)
const id = z.string().min(1)
const count = z.number().int().min(1).max(1000)
const cell = z.looseObject({
  type: z.literal('cell'),
  columns: count.optional(),
  rows: count.optional(),
  children: leaves,
})
const row = z.looseObject({
  type: z.literal('row'),
  children: z.array(cell).min(1),
})
const textTypes = [
  'title',
  'salutation',
  'opening',
  'paragraph',
  'closing',
  'formula',
  'attachment',
  'signature',
  'date',
  'note',
  'disclosure',
  'distribution',
] as const
const block = z.discriminatedUnion('type', [
  z.looseObject({ type: z.enum(textTypes), id, children: leaves }),
  z.looseObject({
    type: z.literal('heading'),
    id,
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    recommendation: z.number().int().min(0).optional(),
    byHand: z.boolean().optional(),
    children: leaves,
  }),
  z.looseObject({
    type: z.literal('table'),
    id,
    headRows: z.number().int().min(0).default(0),
    children: z.array(row).min(1),
  }),
])
const fileSchema = recordSchema.extend({
  format: z.literal('dafu'),
  version: z.literal(draftVersion),
  blocks: z.array(block),
})

/** The keys of a draft file in the order in which they are written; unknown keys follow in their own order. */
const keyOrder = [
  'format',
  'version',
  'template',
  'profile',
  'facts',
  'proposal',
  'ignored',
  'comments',
  'suggestions',
  'versions',
]

/** The keys of a block, row, cell or leaf in the order in which they are written; unknown keys follow, its words come last. */
const nodeKeys = ['text', 'type', 'id', 'level', 'recommendation', 'byHand', 'headRows', 'columns', 'rows']

function inOrder(object: Record<string, unknown>, first: readonly string[], last: readonly string[] = []): object {
  const others = Object.keys(object).filter((key) => !first.includes(key) && !last.includes(key))
  const keys = [...first, ...others, ...last].filter((key) => object[key] !== undefined)
  return Object.fromEntries(keys.map((key) => [key, object[key]]))
}

function nodeInOrder(node: object): object {
  const known = 'children' in node && Array.isArray(node.children) ? { children: node.children.map(nodeInOrder) } : {}
  return inOrder({ ...node, ...known }, nodeKeys, ['children'])
}

/**
 * The draft as one JSON text: keys in a fixed order, one block to a line, so that an ordinary diff shows what changed.
 */
export function writeDraft(letter: Letter): string {
  const { blocks, ...record } = letter
  const facts = inOrder(record.facts, Object.keys(factsSchema.shape))
  const file = inOrder({ ...record, facts, format: 'dafu', version: draftVersion }, keyOrder)
  const head = Object.entries(file).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`)
  const lines = blocks.map((item) => `  ${JSON.stringify(nodeInOrder(item))}`)
  return `{\n${head.join('\n')}\n"blocks": [\n${lines.join(',\n')}\n]\n}\n`
}

const notDraft = '这个文件不是答复草稿，无法打开。请选择扩展名为 .dafu 的草稿文件。'
const broken = '草稿文件已损坏，无法打开，原文件没有改动。请从备份或“恢复”列表中打开另一份。'

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Brings a file to the current version, one step at a time. */
export function migrate(
  file: Record<string, unknown>,
  steps: readonly Migration[] = migrations,
  target = draftVersion,
): Result<Record<string, unknown>> {
  const version = file.version
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failure(broken)
  if (version > target)
    return failure('这份草稿由更新版本的程序保存，当前版本无法打开，原文件没有改动。请先升级本程序。')
  let current = file
  for (let from = version; from < target; from += 1) {
    const migration = steps.find((step) => step.from === from)
    if (!migration) return failure(broken)
    current = { ...migration.step(current), version: from + 1 }
  }
  return success(current)
}

function withUniqueIds(blocks: Block[]): boolean {
  return new Set(blocks.map((item) => item.id)).size === blocks.length
}

/** Reads a draft file. A foreign, broken or newer file gives one clear sentence and nothing else. */
export function readDraft(text: string): Result<Letter> {
  const file = parseJson(text)
  if (file === undefined) return failure(/"format"\s*:\s*"dafu"/.test(text) ? broken : notDraft)
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return failure(notDraft)
  if ((file as Record<string, unknown>).format !== 'dafu') return failure(notDraft)
  const migrated = migrate(file as Record<string, unknown>)
  if (!migrated.ok) return migrated
  const parsed = fileSchema.safeParse(migrated.value)
  if (!parsed.success) return failure(broken)
  const { format: _format, version: _version, ...letter } = parsed.data
  if (!withUniqueIds(letter.blocks as Block[])) return failure(broken)
  return success(letter as Letter)
}
