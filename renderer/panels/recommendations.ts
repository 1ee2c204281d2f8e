import { Editor } from 'slate'
import { answersOf } from '../../letter/checks/text/answers'
import type { Block, Heading } from '../../letter/model/block'
import { blockText } from '../../letter/model/block'
import type { LetterEditor } from '../../letter/model/editor/editor-types'
import { recordIn, setRecord } from '../../letter/model/editor/record'
import { linkRecommendation } from '../../letter/model/editor/responses'
import { indexOfBlock, setText } from '../../letter/model/editor/text-place'
import type { Letter } from '../../letter/model/letter'
import { wordsOf } from '../../letter/model/library'
import { responseHeading } from '../../letter/model/phrases'
import { type AnswerState, answerState } from '../outline/outline-items'

/** A recommendation of the proposal with the response that answers it: its heading's id, or null. */
export type RecommendationState = {
  index: number
  text: string
  response: string | null
  state: AnswerState
}

function headingsIn(editor: LetterEditor): Heading[] {
  return (editor.children as Block[]).filter((block) => block.type === 'heading')
}

/** Each recommendation with its response, as the check sees it. */
export function recommendationStates(letter: Pick<Letter, 'blocks' | 'proposal'>): RecommendationState[] {
  const answers = answersOf(letter)
  return (letter.proposal?.recommendations ?? []).map((text, index) => {
    const id = answers[index]?.block.id ?? null
    const at = letter.blocks.findIndex((block) => block.id === id)
    return { index, text, response: id, state: at < 0 ? 'unanswered' : answerState(letter.blocks, at) }
  })
}

/** A recommendation in an edited list: its words, and the place it had before (null: it is new). */
export type ListedRecommendation = { text: string; was: number | null }

function relink(editor: LetterEditor, list: readonly ListedRecommendation[]): void {
  for (const block of headingsIn(editor)) {
    if (block.recommendation === undefined) continue
    const now = list.findIndex(({ was }) => was === block.recommendation)
    if (now !== block.recommendation) linkRecommendation(editor, block.id, now < 0 ? null : now)
  }
}

/** Headings that hold the template's words for a recommendation follow when its words change; others stay. */
function retitle(editor: LetterEditor, before: readonly string[], list: readonly ListedRecommendation[]): void {
  const { phrases } = wordsOf(recordIn(editor))
  for (const block of headingsIn(editor)) {
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
