import { createChecker, type Examination } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import type { Letter } from '../../letter/model/letter'

/** The window's checker. What a block brought is remembered with the block, so that a keystroke costs one block. */
export const checker = createChecker(rules)

/** The findings of a letter, in force and ignored. */
export function checkLetter(letter: Letter): Examination {
  return checker.examine(letter)
}
