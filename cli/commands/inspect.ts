import { type Inspection, inspect } from '../../letter/intake/inspect'
import type { Proposal } from '../../letter/model/letter'
import { blockNames } from '../../letter/model/structure'
import type { Io } from '../io'
import { json, noteLines } from '../listing'
import { readLetter, readProposalOf } from '../read-letter'

const kindNames = { suggestion: '代表建议答复', cppcc: '政协提案答复', bill: '代表议案答复', opinion: '会办意见' }

function contactText(contact: Inspection['contact']): string {
  return contact ? [contact.name, contact.phone].filter(Boolean).join(' ') : ''
}

function factLines(letter: Inspection): string[] {
  const rows: [string, string | null][] = [
    ['类别', letter.kind ? kindNames[letter.kind] : '不是答复函'],
    ['标题', letter.title],
    ['发文机关', letter.issuer],
    ['发文字号', letter.documentNumber],
    ['会议', letter.session],
    ['编号', letter.proposalNumber],
    ['原件标题', letter.proposalTitle],
    ['主送', letter.recipients.join('、') + (letter.more ? '等' : '')],
    ['结束语', letter.formula],
    ['成文日期', letter.date],
    ['公开方式', letter.disclosure],
    ['抄送', letter.distribution.join('、')],
    ['联系人', contactText(letter.contact)],
    ['办理结果', letter.resultClass],
  ]
  return rows.map(([name, value]) => `${name.padEnd(4, '　')}  ${value || '（无）'}`)
}

function listing(letter: Inspection): string {
  const headings = letter.headings.map(({ level, number, text }) => `${'  '.repeat(level)}${number}${text}`)
  const blocks = letter.blocks.map(({ id, type, text }) => `  ${id}  ${blockNames[type]}  ${text.replace(/\n/g, ' ')}`)
  return [...factLines(letter), '', '小标题', ...headings, '', '各部分', ...blocks].map((line) => `${line}\n`).join('')
}

/** Comments, changes and notes, each group with a heading of its own; groups with nothing in them are left out. */
function remarks({ comments, changes, lost, doubtful }: Inspection): string[] {
  const kinds = { insert: '插入', delete: '删除' }
  const groups: [string, string[]][] = [
    ['批注', comments.map(({ author, text, anchor }) => `  ${author}：${text}（“${anchor}”）\n`)],
    ['修订', changes.map(({ author, kind, text }) => `  ${author}${kinds[kind]}：${text}\n`)],
  ]
  const told = groups.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `${name}\n${lines.join('')}`)
  const notes = noteLines(lost, doubtful)
  return notes === '' ? told : [...told, notes]
}

const proposalNames = { suggestion: '代表建议', cppcc: '政协提案', bill: '代表议案' }

function proposalListing({ kind, number, title, session, names, recommendations }: Proposal): string {
  const rows = [
    ['类别', proposalNames[kind]],
    ['编号', number],
    ['标题', title],
    ['会议', session],
    ['提出人', names.join('、')],
  ]
  const facts = rows.map(([name = '', value]) => `${name.padEnd(4, '　')}  ${value || '（无）'}`)
  const asked = recommendations.map((words, index) => `  ${index + 1}. ${words}`)
  return [...facts, '', '建议事项', ...asked].map((line) => `${line}\n`).join('')
}

/** `dafu inspect --proposal`: what the program understands of a proposal. */
export async function runInspectProposal(file: string, options: { format: string }, io: Io): Promise<void> {
  const { proposal, lost, doubtful } = await readProposalOf(file, io)
  const { kind, number, title, session, names, recommendations } = proposal
  if (options.format === 'json') io.stdout(json({ kind, number, title, session, names, recommendations }))
  else io.stdout(proposalListing(proposal) + noteLines(lost, doubtful))
}

/** `dafu inspect`: what the program understands of a letter. */
export async function runInspect(file: string, options: { format: string }, io: Io): Promise<void> {
  const { letter, ...company } = await readLetter(file, io)
  const inspection = inspect(letter, company)
  if (options.format === 'json') io.stdout(json(inspection))
  else io.stdout([listing(inspection), ...remarks(inspection)].join('\n'))
}
