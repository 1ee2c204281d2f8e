import { type Block, blockText } from '../model/block'
import { emptyFacts, type Facts } from '../model/facts'
import type { Letter } from '../model/letter'
import { profileForIssuer, templateFor } from '../model/library'
import type { Paragraph } from '../model/paragraph'
import type { SourceLine } from '../model/source-line'
import { assemble } from './assemble'
import { readBody } from './body'
import { isPartlyDisclosed } from './disclosure'
import { readEnding } from './ending'
import { kindWordsOf, printedFacts } from './facts'
import { readLines } from './furniture'
import { readHead } from './head'
import { answeredKind } from './kind'
import { readOpening } from './opening'
import type { Reading, Stage } from './reading'
import { readSalutation } from './salutation'
import { withoutSpaces } from './words'

/**
 * A letter taken in from text, with what was lost on the way and what a person should look at (Chinese sentences), and the lines
 * of the text as they stood there.
 */
export type Intake = { letter: Letter; lost: string[]; doubtful: string[]; source: SourceLine[] }

/** The stages in the order in which they run, each on what the one before it left. */
const stages: readonly Stage[] = [readHead, readSalutation, readOpening, readEnding, readBody]

const noReply = '没有认出这是对代表建议或政协提案的答复，类别暂按“建议”处理，请核对'
const wrongDate = '成文日期不全或不在日历之中，请核对'
const partly = '公开方式“部分公开”不是主动公开、依申请公开、不予公开之一，请核对'

/** The facts of a letter: those its words tell, and those that stood above the title. */
function factsOf(read: Reading, blocks: Letter['blocks']): { facts: Facts; doubtful: string[] } {
  const { titleAgency, ...printed } = printedFacts(blocks)
  const kind = answeredKind(kindWordsOf(blocks))
  const titleIssuer = titleAgency === withoutSpaces(printed.issuer) ? '' : titleAgency
  const letterhead = read.facts.letterhead === printed.issuer ? '' : (read.facts.letterhead ?? '')
  const textOf = (type: Block['type']): string =>
    blocks
      .filter((block) => block.type === type)
      .map(blockText)
      .join('')
  const dated = textOf('date') !== ''
  const partlyDisclosed = isPartlyDisclosed(textOf('disclosure'))
  return {
    facts: { ...emptyFacts(kind ?? 'suggestion'), ...printed, ...read.facts, titleIssuer, letterhead },
    doubtful: [
      ...(kind ? [] : [noReply]),
      ...(dated && printed.date === '' ? [wrongDate] : []),
      ...(partlyDisclosed ? [partly] : []),
    ],
  }
}

/** Makes a letter of a text's paragraphs. Never fails: what is not recognised is kept in the body or told. */
export function intake(paragraphs: readonly Paragraph[]): Intake {
  const read = stages.reduce((reading, stage) => stage(reading), readLines(paragraphs))
  const { blocks, blockOfLine, lost, doubtful } = assemble(read.parts)
  const known = factsOf(read, blocks)
  return {
    letter: {
      template: templateFor(known.facts.kind).id,
      profile: profileForIssuer(known.facts.issuer).id,
      facts: known.facts,
      proposal: null,
      comments: [],
      suggestions: [],
      versions: [],
      ignored: [],
      blocks,
    },
    lost: [...read.lost, ...lost],
    doubtful: [...read.doubtful, ...doubtful, ...known.doubtful],
    source: paragraphs.map(({ text }, index) => ({
      number: index + 1,
      text,
      block: blockOfLine.get(index + 1) ?? null,
    })),
  }
}
