import { z } from 'zod'
import type { Block } from './block'
import { factsSchema, kinds } from './facts'

/** The original that is answered. `recommendations` are in its own order and words. */
export const proposalSchema = z.looseObject({
  kind: z.enum(kinds).default('suggestion'),
  number: z.string().default(''),
  session: z.string().default(''),
  names: z.array(z.string()).default([]),
  title: z.string().default(''),
  text: z.string().default(''),
  recommendations: z.array(z.string()).default([]),
})
export type Proposal = z.infer<typeof proposalSchema>

/**
 * A finding that somebody decided to leave: found again by rule, by what it says, by its block (null: the letter as a whole) and by the
 * words it marks. Without `messageId` or `block`, any will do.
 */
export const ignoredSchema = z.looseObject({
  rule: z.string(),
  messageId: z.string().optional(),
  block: z.string().nullable().optional(),
  excerpt: z.string(),
  reason: z.string(),
})
export type Ignored = z.infer<typeof ignoredSchema>

/**
 * All of a draft but its blocks. In the editor it rides on the title block, so that one history undoes words and
 * facts alike; in the file it stands beside the blocks. What a newer program wrote and this one does not know is kept.
 */
export const recordSchema = z.looseObject({
  template: z.string(),
  profile: z.string(),
  facts: factsSchema,
  proposal: proposalSchema.nullable().default(null),
  comments: z.array(z.unknown()).default([]),
  suggestions: z.array(z.unknown()).default([]),
  versions: z.array(z.unknown()).default([]),
  ignored: z.array(ignoredSchema).default([]),
})
export type LetterRecord = z.infer<typeof recordSchema>

/** A whole letter: what every room reads. */
export type Letter = LetterRecord & { blocks: Block[] }
