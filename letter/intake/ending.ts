import { readAfterDate } from './after-date'
import { isPartialDate, signedDateOf } from './date-text'
import { endingKind, isClosing, isFormula, isSignature, runOnFormulaOf } from './ending-lines'
import { endClassOf } from './head-marks'
import type { Line, Part, Reading } from './reading'
import { withoutAlignment, withoutSpaces } from './words'

/** Lines that stand aside of the signature and are kept behind the date. */
const aside = ['contact', 'class', 'disclosure', 'seal']

/** Where the signature begins and where the date ends; `date` is -1 where none is printed. */
type Place = { from: number; date: number; to: number }

function signatureStart(lines: readonly Line[], end: number): number {
  let from = end
  let beside = true
  for (let at = end - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? ''
    if (aside.includes(endingKind(text) ?? '')) continue
    if (!isSignature(text, beside)) break
    from = at
    beside = false
  }
  return from
}

/** The date with a signature before it, else one that is not whole right below an agency's name, else the last date there is. */
function findDate(lines: readonly Line[]): number {
  const textAt = (at: number): string => lines[at]?.text ?? ''
  const all = [...lines.keys()].filter((at) => endingKind(textAt(at)) === 'date')
  const dates = all.filter((at) => !isPartialDate(textAt(at)))
  const signed = dates.find((at) => signedDateOf(textAt(at)) || signatureStart(lines, at) < at)
  const partial = all.findLast((at) => isPartialDate(textAt(at)) && isSignature(textAt(at - 1), false))
  return signed ?? partial ?? dates.at(-1) ?? -1
}

/** Without a date the signature is the last line before those that can only stand at the end, or before an attachment of its own. */
function placeWithoutDate(lines: readonly Line[]): Place {
  const annex = lines.findIndex(({ text }) => endingKind(text) === 'annex')
  const beforeAnnex = annex < 0 ? null : placeAtEnd(lines, annex)
  return beforeAnnex && beforeAnnex.from < beforeAnnex.to ? beforeAnnex : placeAtEnd(lines, lines.length)
}

function placeAtEnd(lines: readonly Line[], end: number): Place {
  let to = end
  while (to > 0 && endingKind(lines[to - 1]?.text ?? '') !== null) to -= 1
  const from = to > 0 && isSignature(lines[to - 1]?.text ?? '', false) ? signatureStart(lines, to) : to
  return { from, date: -1, to }
}

function findPlace(lines: readonly Line[]): Place {
  const date = findDate(lines)
  if (date < 0) return placeWithoutDate(lines)
  return { from: signatureStart(lines, date), date, to: date + 1 }
}

/** The names on a line: parted by wide gaps where their own characters are stretched, else by any. */
function namesOn(text: string): string[] {
  const wide = text.split(/\s{2,}/)
  const stretched = wide.length > 1 && wide.every((name) => /^(?:\S\s)+\S$/.test(name))
  return stretched ? wide.map(withoutSpaces) : text.split(/\s+/)
}

function signatureParts(line: Line): Part[] {
  const names = namesOn(line.text)
  const apart = names.length > 1 && names.every((name) => isSignature(name, false))
  const texts = apart
    ? names
    : [names.every((name) => name.length === 1) ? withoutSpaces(line.text) : withoutAlignment(line.text)]
  return texts.map((text) => ({ type: 'signature', text, line: line.number }))
}

function signedParts(line: Line): Part[] {
  const both = signedDateOf(line.text)
  if (!both) return [{ type: 'date', text: line.text, line: line.number }]
  return [...signatureParts({ ...line, text: both.signature }), { type: 'date', text: both.date, line: line.number }]
}

/** A line that is a sentence, and no attachment with a full stop that it should not have. */
const sentence = /^(?!附\s*件|\d{1,2}\s*[.．、]).*。$|。./
const attachmentItem = /^\d{1,2}\s*[.．、]\s*\D/

function isAttachmentLine(line: Line): boolean {
  return line.text.length <= 80 && !sentence.test(line.text)
}

/** Which lines before the signature list attachments (附件：1.…): the last ones, or those before the words of leave. */
function attachmentsPlace(lines: readonly Line[]): { from: number; to: number } {
  const none = { from: lines.length, to: lines.length }
  const from = lines.findLastIndex((line, at) => at >= lines.length - 20 && endingKind(line.text) === 'attachment')
  if (from < 0) return none
  if (lines.slice(from).every(isAttachmentLine)) return { from, to: lines.length }
  const items = lines.slice(from + 1).findIndex((line) => !isAttachmentLine(line) || !attachmentItem.test(line.text))
  const to = from + 1 + items
  return lines.slice(to).every(({ text }) => isFormula(text) || isClosing(text)) ? { from, to } : none
}

/** What takes leave before the signature: closing paragraphs, formula, attachments; the rest is the body. */
function readLeave(all: readonly Line[]): { body: Line[]; parts: Part[]; lost: string[] } {
  const { from, to } = attachmentsPlace(all)
  const listed = all.slice(from, to)
  const lines = [...all.slice(0, from), ...all.slice(to)]
  const attachments = listed.map((line): Part => ({ type: 'attachment', text: line.text, line: line.number }))
  const lost = listed.slice(0, to < all.length ? 1 : 0).map((line) => `第${line.number}行：附件说明移到结束语之后`)
  const leave: Part[] = []
  let end = lines.length
  for (; end > 0; end -= 1) {
    const line = lines[end - 1]
    if (!line) break
    const run = isFormula(line.text) ? null : runOnFormulaOf(line.text)
    if (run && leave.length === 0) {
      leave.unshift({ type: 'formula', text: run.formula, line: line.number })
      if (isClosing(run.before)) leave.unshift({ type: 'closing', text: run.before, line: line.number })
      else {
        const body = [...lines.slice(0, end - 1), { ...line, text: run.before }]
        return { body, parts: [...leave, ...attachments], lost }
      }
    } else if (isFormula(line.text)) leave.unshift({ type: 'formula', text: line.text, line: line.number })
    else if (isClosing(line.text) && leave.filter((part) => part.type === 'closing').length < 4)
      leave.unshift({ type: 'closing', text: line.text, line: line.number })
    else break
  }
  return { body: lines.slice(0, end), parts: [...leave, ...attachments], lost }
}

/** The lines around the signature sorted by what they are. */
type Signing = { before: Line[]; signatures: Line[]; date: Line | undefined; asides: Line[]; behind: Line[] }

function isAside(line: Line): boolean {
  return aside.includes(endingKind(line.text) ?? '')
}

/** A signature that stands below the date, where none stands above it. */
function isLateSignature(line: Line | undefined, signing: readonly Line[], date: Line | undefined): line is Line {
  if (!line || !date || signedDateOf(date.text) || !signing.every(isAside)) return false
  return isSignature(line.text, false)
}

function signingOf(lines: readonly Line[]): Signing {
  const place = findPlace(lines)
  const signing = lines.slice(place.from, place.date < 0 ? place.to : place.date)
  const date = lines[place.date]
  const before = lines.slice(0, place.from)
  const end = before.findLastIndex((line) => !isAside(line)) + 1
  const next = lines[place.to]
  const late = isLateSignature(next, signing, date) ? [next] : []
  return {
    before: before.slice(0, end),
    signatures: [...signing.filter((line) => !isAside(line)), ...late],
    date,
    asides: [...before.slice(end), ...signing.filter(isAside)],
    behind: lines.slice(place.to + late.length),
  }
}

function lostAround({ signatures, date, asides }: Signing): string[] {
  const stretched = signatures.filter((line) =>
    signatureParts(line).every((part) => 'text' in part && part.text !== line.text),
  )
  const moved = date ? asides.filter((line) => endingKind(line.text) !== 'seal' && !endClassOf(line.text)) : []
  return [
    ...stretched.map((line) => `第${line.number}行：署名中用于对齐的空格已去掉`),
    ...moved.map((line) => `第${line.number}行：移到成文日期之后`),
  ]
}

/**
 * Reads the lines from the last one backwards; writes closing, formula, attachments, signatures, date, and with `readAfterDate`
 * what stands behind; leaves the lines of the body.
 */
export function readEnding(reading: Reading): Reading {
  const signing = signingOf(reading.lines)
  const leave = readLeave(signing.before)
  const signed = [...signing.signatures.flatMap(signatureParts), ...(signing.date ? signedParts(signing.date) : [])]
  return readAfterDate(
    {
      ...reading,
      lines: leave.body,
      parts: [...reading.parts, ...leave.parts, ...signed],
      lost: [...reading.lost, ...leave.lost, ...lostAround(signing)],
    },
    [...signing.asides, ...signing.behind],
  )
}
