import { failure, type Result, success } from '../../model/result'

/** The texts of a .doc, each with the control characters of the format ([MS-DOC], 2.4.1). */
export type DocTexts = {
  /** The table stream that goes with the text. */
  table: Uint8Array
  body: string
  footnotes: string
  margins: string
  comments: string
  endnotes: string
  /** The words of each text box, in the order of the marks of drawings in the body. */
  boxes: string[]
  /** Where the character at this place of the body stands in the stream, in bytes. */
  placeOf: (position: number) => number
}

const messages = {
  broken: '文件已损坏，请在 Word 或 WPS 中打开、修复并另存为 .docx 后再试。',
  encrypted: '文件设有打开密码，请先在 Word 或 WPS 中取消密码再试。',
  ancient: '这是很旧的 Word 文档，请在 Word 或 WPS 中另存为 .docx 后再试。',
}

/** Places in the head of the stream ([MS-DOC], 2.5). */
const at = {
  identity: 0x00,
  version: 0x02,
  flags: 0x0a,
  counts: 0x4c,
  pieces: 0x01a2,
  boxes: 0x025a,
}
const wordIdentity = 0xa5ec
const word97 = 0x00c1
const encryptedFlag = 0x0100
const secondTableFlag = 0x0200
/** The longest text that is read, in characters: no letter has so many. */
const mostCharacters = 2_000_000

type Piece = { characters: number; offset: number; narrow: boolean }

/** The pieces of the text in their order ([MS-DOC], 2.9.38, 2.8.35, 2.9.73). Throws where the table is cut off. */
function piecesOf(table: DataView, from: number, length: number): Piece[] {
  let place = from
  const end = from + length
  while (place < end && table.getUint8(place) === 1) place += 3 + table.getInt16(place + 1, true)
  if (place >= end || table.getUint8(place) !== 2) throw new RangeError('no piece table')
  const size = table.getUint32(place + 1, true)
  const count = Math.floor((size - 4) / 12)
  const positions = place + 5
  const entries = positions + 4 * (count + 1)
  return Array.from({ length: count }, (_, index) => {
    const position = table.getUint32(entries + 8 * index + 2, true)
    const narrow = (position & 0x4000_0000) !== 0
    const start = position & 0x3fff_ffff
    const first = table.getUint32(positions + 4 * index, true)
    const last = table.getUint32(positions + 4 * (index + 1), true)
    if (last < first || last > mostCharacters) throw new RangeError('pieces out of order')
    return { characters: last - first, offset: narrow ? start / 2 : start, narrow }
  })
}

function textOf(stream: Uint8Array, pieces: readonly Piece[]): string {
  const texts = pieces.map(({ characters, offset, narrow }) => {
    const end = offset + characters * (narrow ? 1 : 2)
    if (end > stream.length) throw new RangeError('a piece outside the file')
    return new TextDecoder(narrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(
      stream.subarray(offset, end),
    )
  })
  return texts.join('')
}

/** The words of each text box ([MS-DOC], 2.8.36): a list of where each begins, the last of which is the end of them all. */
function boxesOf(table: DataView, from: number, length: number, text: string): string[] {
  const entry = 22
  const count = length > 4 ? Math.floor((length - 4) / (4 + entry)) : 0
  const boxes = Array.from({ length: count }, (_, index) =>
    text.slice(table.getUint32(from + 4 * index, true), table.getUint32(from + 4 * (index + 1), true)),
  )
  return boxes.some((box) => box.trim() !== '') || text.trim() === '' ? boxes : [text]
}

/** Finds the place of a character in the stream; places are asked for in rising order. */
function placesOf(pieces: readonly Piece[]): (position: number) => number {
  let index = 0
  let start = 0
  return (position) => {
    let piece = pieces[index]
    while (piece && position >= start + piece.characters) {
      start += piece.characters
      index += 1
      piece = pieces[index]
    }
    return piece ? piece.offset + (position - start) * (piece.narrow ? 1 : 2) : -1
  }
}

/** The bytes for reading numbers from. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * The texts of a .doc of Word 97 and later from its streams; `tables` are the streams 0Table and 1Table. Fails with one Chinese
 * sentence where the file is encrypted, older or broken.
 */
export function readPieces(
  stream: Uint8Array,
  tables: readonly [Uint8Array | null, Uint8Array | null],
): Result<DocTexts> {
  try {
    const head = viewOf(stream)
    if (head.getUint16(at.identity, true) !== wordIdentity) return failure(messages.broken)
    const flags = head.getUint16(at.flags, true)
    if (flags & encryptedFlag) return failure(messages.encrypted)
    if (head.getUint16(at.version, true) < word97) return failure(messages.ancient)
    const table = tables[flags & secondTableFlag ? 1 : 0]
    if (!table) return failure(messages.broken)
    const pieces = piecesOf(viewOf(table), head.getUint32(at.pieces, true), head.getUint32(at.pieces + 4, true))
    const text = textOf(stream, pieces)
    let from = 0
    const next = (index: number): string => {
      const part = text.slice(from, from + head.getUint32(at.counts + 4 * index, true))
      from += part.length
      return part
    }
    // In the order of the text: body, footnotes, headers and footers, macros, comments, endnotes, text boxes.
    const [body = '', footnotes = '', margins = '', , comments = '', endnotes = '', boxes = ''] = [
      0, 1, 2, 3, 4, 5, 6,
    ].map(next)
    const tableView = viewOf(table)
    const boxTexts = boxesOf(tableView, head.getUint32(at.boxes, true), head.getUint32(at.boxes + 4, true), boxes)
    return success({ table, body, footnotes, margins, comments, endnotes, boxes: boxTexts, placeOf: placesOf(pieces) })
  } catch {
    return failure(messages.broken)
  }
}
