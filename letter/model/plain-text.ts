import { type Block, type BlockType, blockText, type Table } from './block'
import type { Facts } from './facts'
import type { Letter } from './letter'
import { headingMarks } from './numbering'

/** Parts that a blank line sets off from what stands above them (GB/T 9704-2012, 7.3.2, 7.3.4, 7.3.5). */
const setOff: readonly BlockType[] = [
  'salutation',
  'attachment',
  'signature',
  'note',
  'disclosure',
  'distribution',
  'table',
]

/** What is printed above the title and is no block: copy number, secrecy, urgency, document number, class, signer. */
function headLines(facts: Facts): string[] {
  return [
    facts.copyNumber,
    facts.secrecy,
    facts.urgency,
    facts.documentNumber,
    facts.resultClass && `办理结果：${facts.resultClass}类`,
    facts.signer && `签发人：${facts.signer}`,
  ].filter(Boolean)
}

function tableLines(table: Table): string {
  const cellText = (leaves: { text: string }[]): string =>
    leaves
      .map((leaf) => leaf.text)
      .join('')
      .replace(/[\t\n]+/g, ' ')
  return table.children.map((row) => row.children.map((cell) => cellText(cell.children)).join('\t')).join('\n')
}

/** A block's words as they are printed: with the derived number before a heading, a table as lines with tabs. */
export function printedText(block: Block, marks: ReadonlyMap<string, string>): string {
  return block.type === 'table' ? tableLines(block) : `${marks.get(block.id) ?? ''}${blockText(block)}`
}

function isSetOff(block: Block, before: Block): boolean {
  if (before.type === 'title' || before.type === 'table') return true
  return setOff.includes(block.type) && block.type !== before.type
}

/** The letter as plain text with its numbers: a line a block, blank lines where an office sets parts off, "\n" at the end. */
export function plainText(letter: Letter): string {
  const marks = headingMarks(letter.blocks)
  const printed = letter.blocks.filter((block) => blockText(block).trim() !== '')
  const lines = printed.flatMap((block, index) => {
    const before = printed[index - 1]
    const text = printedText(block, marks)
    return before && isSetOff(block, before) ? ['', text] : [text]
  })
  const head = headLines(letter.facts)
  return `${[...head, ...(head.length > 0 ? [''] : []), ...lines].join('\n')}\n`
}
