import type { WordPackage } from '../word/package'
import { childrenOf, type Element, isOn } from '../word/xml'
import type { WordComment } from '../word-text'
import { lastParagraphId, plainLines } from './block-reader'

type Thread = { answers: string | undefined; resolved: boolean }

/** What the extended part says of each comment, by the id of its last paragraph. */
function threadsOf(part: Element | null): ReadonlyMap<string, Thread> {
  return new Map(
    childrenOf(part, 'w15:commentEx').map(({ attributes }) => [
      attributes.paraId ?? '',
      { answers: attributes.paraIdParent, resolved: isOn(attributes.done) },
    ]),
  )
}

/** The comments of a file in its own order; `anchors` are the words they are about, by id. */
export function readComments(file: WordPackage, anchors: ReadonlyMap<string, string>): WordComment[] {
  const threads = threadsOf(file.commentsExtended)
  const comments = childrenOf(file.comments, 'w:comment')
  const byParagraph = new Map(comments.map((comment) => [lastParagraphId(comment), comment]))
  return comments.map((comment) => {
    const { id = '', author = '', date = '' } = comment.attributes
    const thread = threads.get(lastParagraphId(comment))
    const parent = thread?.answers ? byParagraph.get(thread.answers) : undefined
    const own = anchors.get(id)?.trim() ?? ''
    return {
      author,
      date,
      text: plainLines(file, comment).join('\n'),
      anchor: parent ? (anchors.get(parent.attributes.id ?? '')?.trim() ?? own) : own,
      answers: parent !== undefined,
      resolved: thread?.resolved ?? false,
    }
  })
}
