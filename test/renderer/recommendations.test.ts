import { createEditor } from 'slate'
import { describe, expect, it } from 'vitest'
import { blockText } from '../../letter/model/block'
import { loadLetter, withLetter } from '../../letter/model/editor/letter-editor'
import { letterIn } from '../../letter/model/editor/record'
import { removeSection } from '../../letter/model/editor/responses'
import { skeleton } from '../../letter/model/skeleton'
import { recommendationStates, setRecommendations } from '../../renderer/panels/recommendations'
import { countedIds } from './ids'

function editorWith(recommendations: string[]) {
  const newId = countedIds()
  const editor = withLetter(createEditor(), newId)
  const proposal = { kind: 'suggestion' as const, number: '', session: '', names: [], title: '', text: '' }
  loadLetter(
    editor,
    skeleton({ template: 'suggestion', profile: 'national', proposal: { ...proposal, recommendations }, newId }),
  )
  return editor
}

function headings(editor: ReturnType<typeof editorWith>) {
  return letterIn(editor).blocks.flatMap((block) =>
    block.type === 'heading' ? [[blockText(block), block.recommendation ?? null]] : [],
  )
}

describe('recommendationStates', () => {
  it('finds the linked response, and the loss of one', () => {
    const editor = editorWith(['甲', '乙'])
    const [first] = recommendationStates(letterIn(editor))
    removeSection(editor, first?.response ?? '')
    const states = recommendationStates(letterIn(editor))
    expect(states.map(({ response, state }) => [response !== null, state])).toEqual([
      [false, 'unanswered'],
      [true, 'unanswered'],
    ])
  })

  it('knows an unlinked heading by its words', () => {
    const letter = letterIn(editorWith(['关于某事', '加快建设数字政府']))
    const states = recommendationStates({
      ...letter,
      blocks: [
        { type: 'heading', id: 'x', level: 2, children: [{ text: '关于“加快建设数字政府”的建议' }] },
        { type: 'paragraph', id: 'y', children: [{ text: '已办' }] },
      ],
    })
    expect(states.map(({ response, state }) => [response, state])).toEqual([
      [null, 'unanswered'],
      ['x', 'answered'],
    ])
  })
})

describe('setRecommendations', () => {
  it('keeps links and lets the template words follow', () => {
    const editor = editorWith(['甲', '乙', '丙'])
    setRecommendations(editor, [
      { text: '丙', was: 2 },
      { text: '甲改', was: 0 },
      { text: '新', was: null },
    ])
    expect(letterIn(editor).proposal?.recommendations).toEqual(['丙', '甲改', '新'])
    expect(headings(editor)).toEqual([
      ['关于“甲改”的建议', 1],
      ['关于“乙”的建议', null],
      ['关于“丙”的建议', 0],
    ])
  })

  it('leaves a heading alone that the clerk worded', () => {
    const editor = editorWith(['甲'])
    const heading = letterIn(editor).blocks.findIndex((block) => block.type === 'heading')
    editor.apply({ type: 'insert_text', path: [heading, 0], offset: 0, text: '办理' })
    setRecommendations(editor, [{ text: '乙', was: 0 }])
    expect(headings(editor)).toEqual([['办理关于“甲”的建议', 0]])
  })

  it('does nothing without a proposal', () => {
    const editor = editorWith(['甲'])
    const before = letterIn(editor)
    const bare = withLetter(createEditor(), () => 'x')
    loadLetter(bare, { ...before, proposal: null })
    setRecommendations(bare, [{ text: '乙', was: null }])
    expect(letterIn(bare).proposal).toBeNull()
  })
})
