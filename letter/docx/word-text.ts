import type { Paragraph } from '../model/paragraph'

/** A tracked change; a move is a deletion and an insertion. `date` is as the file has it, empty where it has none. */
export type WordChange = { author: string; date: string; kind: 'insert' | 'delete'; text: string }

/** A comment with the words it is about; an answer has the words of the comment that it answers. */
export type WordComment = {
  author: string
  date: string
  text: string
  anchor: string
  answers: boolean
  resolved: boolean
}

/** The words of a Word file with its changes accepted, and Chinese sentences on what could not be kept and what is doubtful. */
export type WordText = {
  paragraphs: Paragraph[]
  comments: WordComment[]
  changes: WordChange[]
  lost: string[]
  doubtful: string[]
}
