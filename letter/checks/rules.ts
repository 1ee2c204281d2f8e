import type { Rule } from './rule'

/** Every rule there is, in the order of the catalogue. */
export const rules: readonly Rule[] = []
