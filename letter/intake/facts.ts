import { type Block, blockText } from '../model/block'
import type { Facts } from '../model/facts'
import { citedTitle, coHandlersIn, proposalNumberIn, sessionIn } from './citation'
import { contactOf } from './contact'
import { dateOf } from './date-text'
import { disclosureOf } from './disclosure'
import { distributionOf } from './distribution'
import type { KindWords } from './kind'
import { recipientsOf } from './recipients'
import { titleWords } from './title-words'
import { withoutSpaces } from './words'

/** The facts that the printed words of a letter tell. `titleAgency` is the agency as the title has it. */
export type PrintedFacts = Pick<
  Facts,
  | 'issuer'
  | 'session'
  | 'proposalNumber'
  | 'proposalTitle'
  | 'recipients'
  | 'more'
  | 'recipientCount'
  | 'coHandlers'
  | 'date'
  | 'disclosure'
  | 'disclosureReason'
  | 'distribution'
  | 'contact'
> & { titleAgency: string }

/** What an opening cites stands within its first so many characters. */
const longestOpening = 1200

/** The words of all blocks of a type, joined by line breaks. */
function wordsOf(blocks: readonly Block[], type: Block['type']): string {
  return blocks
    .filter((block) => block.type === type)
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** The words by which `replyKind` knows a reply. */
export function kindWordsOf(blocks: readonly Block[]): KindWords {
  const at = blocks.findIndex((block) => block.type === 'opening' || block.type === 'paragraph')
  const first = blocks.slice(Math.max(at, 0)).filter((block) => block.type === 'opening' || block.type === 'paragraph')
  const opening = first.slice(0, 3).map(blockText).join('\n').slice(0, longestOpening)
  return {
    title: withoutSpaces(wordsOf(blocks, 'title')),
    salutation: wordsOf(blocks, 'salutation').trim(),
    opening,
    leave: `${wordsOf(blocks, 'closing')}\n${wordsOf(blocks, 'formula')}`,
  }
}

/** A blank that a template left is no fact. */
function known(text: string): string {
  return /【[^【】]{1,12}】/.test(text) ? '' : text
}

function issuerOf(signature: string): string {
  return signature
    .split('\n')
    .map((name) => withoutSpaces(name).replace(/[（(](?:盖章|印章|公章|单位盖章|章|代章)[）)]$/, ''))
    .filter((name) => name !== '' && known(name) !== '')
    .join(' ')
}

/** The opening; where a letter has none, the first paragraph may cite what came in. */
function openingOf(blocks: readonly Block[]): string {
  const paragraph = blocks.find((block) => block.type === 'paragraph')
  const text = wordsOf(blocks, 'opening') || (paragraph ? blockText(paragraph) : '')
  return text.slice(0, longestOpening)
}

/** Reads the facts back from the printed words; what no word tells is empty. */
export function printedFacts(blocks: readonly Block[]): PrintedFacts {
  const title = titleWords(wordsOf(blocks, 'title'))
  const opening = openingOf(blocks)
  const signature = issuerOf(wordsOf(blocks, 'signature'))
  const disclosure = disclosureOf(wordsOf(blocks, 'disclosure'))
  return {
    titleAgency: known(title.agency),
    issuer: signature || known(title.agency),
    session: known(title.session || sessionIn(opening)),
    proposalNumber: known(title.number || proposalNumberIn(opening)),
    proposalTitle: known(citedTitle(opening)),
    ...recipientsOf(wordsOf(blocks, 'salutation')),
    coHandlers: coHandlersIn(opening),
    date: dateOf(wordsOf(blocks, 'date')) ?? '',
    disclosure: disclosure?.disclosure ?? '',
    disclosureReason: disclosure?.reason ?? '',
    distribution: distributionOf(wordsOf(blocks, 'distribution')),
    contact: contactOf(wordsOf(blocks, 'note')) ?? { name: '', phone: '' },
  }
}
