import { splitRunIn } from '../../model/block'
import type { Letter } from '../../model/letter'
import { responses } from '../../model/sections'
import { statedWords } from './own-words'
import { type Part, partsOf } from './parts'

/** A response: its heading, its parts with what they state, and all of that together. */
export type AnsweredSection = { heading: Part; parts: (Part & { words: string })[]; words: string }

/**
 * The letter's responses that answer something of the proposal. A heading such as 下一步工作 or 工作开展情况 answers nothing by itself;
 * where a letter has such headings, its responses share one answer and none is returned.
 */
export function answeredSections(letter: Pick<Letter, 'blocks'>): AnsweredSection[] {
  const sections = responses(letter.blocks).flatMap(({ start, end }): AnsweredSection[] => {
    const parts = partsOf({ blocks: letter.blocks.slice(start, end) })
    const [heading] = parts
    if (!heading) return []
    const stated = parts.map((part) => ({ ...part, words: statedWords(part.block, part.text) }))
    return [{ heading, parts: stated, words: stated.map(({ words }) => words).join('\n') }]
  })
  const shared = sections.some(({ heading }) =>
    /下一步|下步|打算|计划|工作(?:开展)?情况|举措|措施|意见$/.test(
      splitRunIn(heading.text).heading.replace(/[“"][^“”"]{0,200}[”"]/g, ''),
    ),
  )
  return shared ? [] : sections
}
