export type Severity = 'error' | 'warning' | 'info'

/** What the basis asks: 规定, 一般, 推荐, 可以, or only what offices do (惯例). All but the first are never an error. */
export type Strength = 'required' | 'general' | 'recommended' | 'optional' | 'practice'

/** Replaces the characters from `start` to `end` (UTF-16 units in the block's own text) by `text`. */
export type Edit = { block: string; start: number; end: number; text: string }

/** One way to mend a finding: its edits are made together or not at all. `title` is what the button says. */
export type Remedy = { title: string; edits: Edit[] }

/**
 * What a rule says about a place. `block` is null where the letter as a whole is meant; `start` and `end` are UTF-16 units in the
 * block's own text (no derived number), `excerpt` the words between them. `fixes` are safe; `suggestions` are for a person to choose.
 */
export type Finding = {
  rule: string
  code: string
  severity: Severity
  messageId: string
  message: string
  block: string | null
  start: number
  end: number
  excerpt: string
  /** The line of the letter's file, counted from 1, where only the file has what is wrong; `excerpt` is then that line's. */
  line?: number
  basis: string
  fixes: Remedy[]
  suggestions: Remedy[]
}
