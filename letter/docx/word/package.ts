import { unzipSync } from 'fflate'
import { failure, type Result, success } from '../../model/result'
import { childrenOf, type Element, readXml } from './xml'

/** The parts of a Word package that hold its words and say how they look; null where it has none. */
export type WordPackage = {
  document: Element
  styles: Element | null
  numbering: Element | null
  settings: Element | null
  theme: Element | null
  comments: Element | null
  /** Which comment answers which, and which are done (a part of its own since Word 2013). */
  commentsExtended: Element | null
  footnotes: Element | null
  endnotes: Element | null
  /** Headers and footers by the id of their relationship. */
  margins: ReadonlyMap<string, Element>
}

const largestFile = 100 * 1024 * 1024
const largestContent = 50 * 1024 * 1024
/** Compressed, of all XML together: no letter has so much, and what unpacks to more than it says is cut off before long. */
const largestXml = 3 * 1024 * 1024
const mostEntries = 5000

const messages = {
  empty: '文件是空的，没有可读的内容。',
  notDocx: '这不是 Word 文档（.docx），请在 Word 或 WPS 中另存为 .docx 后再试。',
  oldDoc: '这是旧版的 .doc 文档，请在 Word 或 WPS 中另存为 .docx 后再试。',
  encrypted: '文件设有打开密码，请先在 Word 或 WPS 中取消密码再试。',
  broken: '文件已损坏，请在 Word 或 WPS 中打开、修复并重新保存后再试。',
  large: '文件过大，不像一份公文，没有读取。',
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Whether the directory of a compound file names a stream: names are in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4 * 1024 * 1024)).includes([...name].join('\0'))
}

/** What is wrong with bytes that cannot be a package, or null. */
function refusal(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return messages.empty
  if (bytes.length > largestFile) return messages.large
  if (beginsWith(bytes, compound)) return hasStream(bytes, 'EncryptedPackage') ? messages.encrypted : messages.oldDoc
  if (!beginsWith(bytes, [0x50, 0x4b])) return messages.notDocx
  return (bytes[6] ?? 0) & 1 ? messages.encrypted : null
}

class TooLarge extends Error {}
class Broken extends Error {}

/** The XML parts of a zip file by their names. Throws where it is broken, and `TooLarge` beyond the limits. */
function unzipParts(bytes: Uint8Array): Map<string, Uint8Array> {
  let entries = 0
  let content = 0
  let compressed = 0
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries += 1
      if (entries > mostEntries) throw new TooLarge()
      if (!/\.(?:xml|rels)$/i.test(name)) return false
      content += originalSize
      compressed += size
      if (content > largestContent || compressed > largestXml) throw new TooLarge()
      return true
    },
  })
  // Some programs write the paths of Windows.
  const path = (name: string) => name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase()
  return new Map(Object.entries(files).map(([name, file]) => [path(name), file]))
}

/** The path of a relationship's target, resolved against the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/').toLowerCase()
}

type Relation = { id: string; kind: string; path: string }

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Relation[] {
  const folder = path.split('/').slice(0, -1).join('/')
  const name = path.split('/').at(-1) ?? ''
  const bytes = parts.get(`${folder ? `${folder}/` : ''}_rels/${name}.rels`)
  return childrenOf(bytes ? readXml(bytes) : null, 'rel:Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
      path: resolve(folder, attributes.Target ?? ''),
    }))
}

/** Throws `Broken` where a part is no XML. */
function packageOf(parts: ReadonlyMap<string, Uint8Array>): Result<WordPackage> {
  const main = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'word/document.xml'
  const bytes = parts.get(main)
  if (!bytes) return failure(messages.notDocx)
  const document = readXml(bytes)
  if (!document) return failure(messages.broken)
  if (document.name !== 'w:document') return failure(messages.notDocx)
  const relations = relationsOf(parts, main)
  const read = (path: string): Element | null => {
    const part = parts.get(path)
    const root = part ? readXml(part) : null
    if (part && !root) throw new Broken()
    return root
  }
  const one = (kind: string) => read(relations.find((relation) => relation.kind === kind)?.path ?? '')
  const margins = new Map<string, Element>()
  for (const { id, kind, path } of relations) {
    const part = kind === 'header' || kind === 'footer' ? read(path) : null
    if (part) margins.set(id, part)
  }
  return success({
    document,
    styles: one('styles'),
    numbering: one('numbering'),
    settings: one('settings'),
    theme: one('theme'),
    comments: one('comments'),
    commentsExtended: one('commentsExtended'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    margins,
  })
}

/** Opens a .docx of at most 100 MB and 5,000 entries, with at most 50 MB of XML. Fails with one Chinese sentence, never with an exception. */
export function openPackage(bytes: Uint8Array): Result<WordPackage> {
  const refused = refusal(bytes)
  if (refused !== null) return failure(refused)
  try {
    return packageOf(unzipParts(bytes))
  } catch (fault) {
    return failure(fault instanceof TooLarge ? messages.large : messages.broken)
  }
}
