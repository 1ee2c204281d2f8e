import { readProposal } from '../intake/proposal/read-proposal'
import { readDraft } from '../model/draft'
import type { Proposal } from '../model/letter'
import { failure, type Result, success } from '../model/result'
import { readParagraphs } from './read-paragraphs'

/** A proposal from a file, with Chinese sentences on what could not be kept and what is doubtful. */
export type ProposalFile = { proposal: Proposal; lost: string[]; doubtful: string[] }

const noAdvice = '没有认出建议事项，请在“原件”中逐条补上'

function fromDraft(draft: string): Result<ProposalFile> {
  const letter = readDraft(draft)
  if (!letter.ok) return letter
  const { proposal } = letter.value
  return proposal
    ? success({ proposal, lost: [], doubtful: [] })
    : failure('这份草稿没有附原件，请指定建议或提案的文件。')
}

/** The proposal in the bytes of a file, or the one that a draft holds; see `readParagraphs`. Fails with one Chinese sentence. */
export function readProposalFile(bytes: Uint8Array, extension: string): Result<ProposalFile> {
  const read = readParagraphs(bytes, extension)
  if (!read.ok) return read
  if (read.value.form === 'draft') return fromDraft(read.value.draft)
  const { paragraphs, lost, doubtful } = read.value
  const proposal = readProposal(paragraphs)
  return success({
    proposal,
    lost,
    doubtful: [...doubtful, ...(proposal.recommendations.length > 0 ? [] : [noAdvice])],
  })
}
