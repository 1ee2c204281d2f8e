import type { Block } from '../../model/block'
import type { Term } from '../../model/vocabulary'
import type { Report } from '../rule'
import { ownProse } from './own-words'
import { termFinder } from './terms'

/**
 * A visitor that reports the sure or the doubtful terms of a list in a block's own words, as message `wrong` with {term}, {right} and
 * {why}. The whole list is looked for, so that a longer term hides a shorter one of the other kind.
 */
export function listedWords(
  terms: readonly Term[],
  sure: boolean,
  report: (report: Report) => void,
): (block: Block, text: string) => void {
  const find = termFinder(terms)
  return (block, text) => {
    for (const { term, start, end } of find(ownProse(block, text))) {
      if (term.sure !== sure) continue
      report({
        messageId: 'wrong',
        data: {
          term: term.term,
          right: term.instead.join('”或“'),
          why: term.note ? `（${term.note}）` : '',
        },
        block: block.id,
        start,
        end,
        suggestions: term.instead.map((words) => ({ text: words })),
      })
    }
  }
}
