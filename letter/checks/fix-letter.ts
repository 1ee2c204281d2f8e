import { blockText } from '../model/block'
import type { Letter } from '../model/letter'
import { applyRemedies, chooseRemedies } from './apply-edits'
import type { Finding, Remedy } from './finding'
import type { Checker } from './kernel'

const mostPasses = 10

/** What fixing came to: the letter, the findings that were fixed, and those that are left for a person. */
export type FixedLetter = { letter: Letter; applied: Finding[]; remaining: Finding[] }

function wordsOf(letter: Letter): string {
  return JSON.stringify(letter.blocks.map(blockText))
}

/** One pass: the first fix of every finding, as far as they can be made together. */
function onePass(letter: Letter, findings: readonly Finding[]): { letter: Letter; applied: Finding[] } {
  const fixes = new Map<Remedy, Finding>()
  for (const finding of findings) {
    const [fix] = finding.fixes
    if (fix) fixes.set(fix, finding)
  }
  const { chosen } = chooseRemedies(letter, [...fixes.keys()])
  const applied = chosen.flatMap((remedy) => fixes.get(remedy) ?? [])
  return { letter: applyRemedies(letter, chosen), applied }
}

/** Makes every safe fix, again while fixes bring new ones to light: at most ten passes, and never back to words it had before. */
export function fixLetter(letter: Letter, checker: Checker): FixedLetter {
  const seen = new Set([wordsOf(letter)])
  const applied: Finding[] = []
  let current = letter
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = onePass(current, checker.check(current))
    const words = wordsOf(next.letter)
    if (seen.has(words)) break
    seen.add(words)
    applied.push(...next.applied)
    current = next.letter
  }
  return { letter: current, applied, remaining: checker.check(current) }
}
