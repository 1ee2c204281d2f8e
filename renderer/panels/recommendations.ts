import { Editor } from 'slate'
import type { Block, Heading } from '../../letter/model/block'
import { blockText } from '../../letter/model/block'
import type { LetterEditor } from '../../letter/model/editor/editor-types'
import { recordIn, setRecord } from '../../letter/model/editor/record'
import { linkRecommendation } from '../../letter/model/editor/responses'
import { indexOfBlock, setText } from '../../letter/model/editor/text-place'
import { wordsOf } from '../../letter/model/library'
import { responseHeading } from '../../letter/model/phrases'
import { type AnswerState, answerState, shortHeading } from '../outline/outline-items'

/** A recommendation of the proposal with the response that answers it: its heading's id, or null. */
export type RecommendationState = {
  index: number
  text: string
  response: string | null
  state: AnswerState
}

/** Words as they are compared: without marks and spaces. */
function bare(text: string): string {
  return text.replace(/[\p{P}\p{S}\s]+/gu, '')
}

type Response = { block: Heading; index: number }

function responsesIn(blocks: readonly Block[]): Response[] {
  return blocks.flatMap((block, index) => (block.type === 'heading' && block.level === 1 ? [{ block, index }] : []))
}

/** Each recommendation with its response: the one linked to it, else an unlinked one whose heading has its words. */
export function recommendationStates(
  recommendations: readonly string[],
  blocks: readonly Block[],
): RecommendationState[] {
  const responses = responsesIn(blocks)
  const free = responses.filter(({ block }) => block.recommendation === undefined)
  return recommendations.map((text, index) => {
    const linked = responses.find(({ block }) => block.recommendation === index)
    const words = bare(text)
    const found = linked ?? free.find(({ block }) => words !== '' && bare(shortHeading(blockText(block))) === words)
    return {
      index,
      text,
      response: found?.block.id ?? null,
      state: found ? answerState(blocks, found.index) : 'unanswered',
    }
  })
}

/** A recommendation in an edited list: its words, and the place it had before (null: it is new). */
export type ListedRecommendation = { text: string; was: number | null }

function relink(editor: LetterEditor, list: readonly ListedRecommendation[]): void {
  for (const { block } of responsesIn(editor.children as Block[])) {
    if (block.recommendation === undefined) continue
    const now = list.findIndex(({ was }) => was === block.recommendation)
    if (now !== block.recommendation) linkRecommendation(editor, block.id, now < 0 ? null : now)
  }
}

/** Headings that hold the template's words for a recommendation follow when its words change; others stay. */
function retitle(editor: LetterEditor, before: readonly string[], list: readonly ListedRecommendation[]): void {
  const { phrases } = wordsOf(recordIn(editor))
  for (const { block } of responsesIn(editor.children as Block[])) {
    const entry = block.recommendation === undefined ? undefined : list[block.recommendation]
    const old = entry?.was === null || entry === undefined ? undefined : before[entry.was]
    if (entry === undefined || old === undefined || old === entry.text) continue
    if (blockText(block) !== responseHeading(phrases, old)) continue
    setText(editor, [indexOfBlock(editor, block.id)], responseHeading(phrases, entry.text))
  }
}

/** Gives the proposal another list of recommendations; links and the template's headings follow. One undo step. Needs a proposal. */
export function setRecommendations(editor: LetterEditor, list: readonly ListedRecommendation[]): void {
  const { proposal } = recordIn(editor)
  if (!proposal) return
  Editor.withoutNormalizing(editor, () => {
    setRecord(editor, { proposal: { ...proposal, recommendations: list.map(({ text }) => text) } })
    relink(editor, list)
    retitle(editor, proposal.recommendations, list)
  })
}
