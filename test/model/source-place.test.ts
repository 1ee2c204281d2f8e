import { describe, expect, it } from 'vitest'
import type { Block } from '../../letter/model/block'
import type { SourceLine } from '../../letter/model/source-line'
import { sourcePlaces } from '../../letter/model/source-place'

const blocks: Block[] = [
  { type: 'title', id: 'b1', children: [{ text: '云州市交通运输局关于第117号建议的复函' }] },
  { type: 'heading', level: 1, id: 'b2', children: [{ text: '关于公交线网的建议' }] },
  { type: 'paragraph', id: 'b3', children: [{ text: '共有3-4条线路，不日开通 。' }] },
  { type: 'date', id: 'b4', children: [{ text: '2024年6月18日' }] },
  { type: 'note', id: 'b5', children: [{ text: '' }] },
]
const source: SourceLine[] = [
  { number: 1, text: '　云州市交通运输局', block: 'b1' },
  { number: 2, text: '  关于第117号建议的复函', block: 'b1' },
  { number: 3, text: '', block: null },
  { number: 4, text: '　　一、关于公交线网的建议', block: 'b2' },
  { number: 5, text: '　　共有3-4条线路，不日开通 。', block: 'b3' },
  { number: 6, text: '        二〇二四年六月十八日', block: 'b4' },
]
const place = sourcePlaces(blocks, source)
const region = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
})

describe('the place of words in the file', () => {
  it('is exact where the file has the same characters', () => {
    expect(place('b3', 2, 5)).toEqual({ region: region(5, 5, 5, 8), exact: true })
    expect(place('b1', 8, 16)).toEqual({ region: region(2, 3, 2, 11), exact: true })
  })
  it('passes over the number of a heading', () => {
    expect(place('b2', 2, 4)).toEqual({ region: region(4, 7, 4, 9), exact: true })
  })
  it('is exact for blanks and for a place between two characters', () => {
    expect(place('b3', 12, 13)).toEqual({ region: region(5, 15, 5, 16), exact: true })
    expect(place('b3', 14, 14)).toEqual({ region: region(5, 17, 5, 17), exact: true })
    expect(place('b3', 0, 0)).toEqual({ region: region(5, 3, 5, 3), exact: true })
  })
  it('reaches over lines', () => {
    expect(place('b1', 6, 10)).toEqual({ region: region(1, 8, 2, 5), exact: false })
  })
  it('is the whole lines of a block that was printed anew', () => {
    expect(place('b4', 0, 4)).toEqual({ region: region(6, 9, 6, 19), exact: false })
  })
  it('is nowhere for a block that the file does not have', () => {
    expect([place('b5', 0, 0), place('b9', 0, 0)]).toEqual([null, null])
    expect(sourcePlaces(blocks, [])('b3', 0, 1)).toBeNull()
  })
})
