import type { Finding, Remedy } from './finding'
import type { RemedyDraft, Report, Rule } from './rule'

function filled(rule: Rule, { messageId, data = {} }: Report): string {
  const message = rule.messages[messageId]
  if (message === undefined) throw new Error(`${rule.id}: no message ${messageId}`)
  return message.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = data[slot]
    if (value === undefined) throw new Error(`${rule.id}: message ${messageId} lacks {${slot}}`)
    return String(value)
  })
}

function usualTitle(words: string, replaced: string): string {
  if (words === '') return '删除'
  return replaced === '' ? `补上“${words}”` : `改为“${words}”`
}

function remedyOf(
  draft: RemedyDraft,
  place: { block: string | null; start: number; end: number; excerpt: string },
): Remedy {
  if ('edits' in draft) return draft
  if (place.block === null) throw new Error('a remedy for the whole letter needs edits of its own')
  const { block, start, end, excerpt } = place
  return { title: draft.title ?? usualTitle(draft.text, excerpt), edits: [{ block, start, end, text: draft.text }] }
}

/**
 * The finding that a report becomes; `text` is the block's own text, null where the letter has no such block. Offsets are
 * UTF-16 units and default to the whole block. Throws where the rule names an unknown block, message or slot, or a place
 * outside the text.
 */
export function findingOf(rule: Rule, report: Report, text: string | null): Finding {
  if (report.block !== null && text === null) throw new Error(`${rule.id}: no block ${report.block}`)
  const words = text ?? ''
  const { start = 0, end = words.length } = report
  if (start < 0 || start > end || end > words.length)
    throw new RangeError(`${rule.id}: ${start}–${end} outside the block`)
  const { source } = report
  const place = source
    ? {
        block: report.block,
        start: 0,
        end: 0,
        excerpt: source.line.text.slice(source.start, source.end),
        line: source.line.number,
      }
    : { block: report.block, start, end, excerpt: words.slice(start, end) }
  return {
    rule: rule.id,
    code: rule.code,
    severity: rule.severity,
    messageId: report.messageId,
    message: filled(rule, report),
    ...place,
    basis: rule.basis,
    fixes: (report.fixes ?? []).map((draft) => remedyOf(draft, place)),
    suggestions: (report.suggestions ?? []).map((draft) => remedyOf(draft, place)),
  }
}
