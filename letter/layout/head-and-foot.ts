import type { Facts } from '../model/facts'
import { letterheadFit } from '../model/letterhead-fit'
import {
  documentRuleWeight,
  innerImprintRule,
  linePitch,
  linesAboveDocumentNumber,
  outerImprintRule,
  twipsOfMillimetres,
  twipsOfPoints,
} from '../model/measures'
import { printedBy } from '../model/printed-ending'
import {
  aboveDocumentName,
  headGap,
  headRows,
  letterheadName,
  namePitch,
  nameTop,
  nameToRule,
  numberToRule,
} from '../model/printed-head'
import { linesTop } from './pages'

/** A red double line takes its thick line twice, in twips: once for itself, once for the gap and the thin line. */
export const doubleRuleHeight = 61

/** The upper edges of what the head of a letter has, in twips from the page's upper edge. */
export type HeadPlaces = { rows: number; name: number; number: number; rule: number; end: number }

function letterPlaces(facts: Facts): HeadPlaces {
  const fit = letterheadFit(letterheadName(facts))
  const rule = Math.max(linesTop, nameTop(fit) + namePitch(fit)) + nameToRule(fit)
  const rows = rule + doubleRuleHeight + headGap
  return { rows, name: nameTop(fit), number: rows, rule, end: rows + headRows(facts).length * linePitch }
}

function documentPlaces(facts: Facts): HeadPlaces {
  const fit = letterheadFit(letterheadName(facts))
  const name = linesTop + headRows(facts).length * linePitch + aboveDocumentName(facts, fit)
  const number = name + namePitch(fit) + linesAboveDocumentNumber * linePitch
  const rule = number + linePitch + twipsOfPoints(numberToRule)
  return { rows: linesTop, name, number, rule, end: rule + twipsOfPoints(documentRuleWeight) }
}

/** Where the head's rows, the red name, the document number of the document format and the red line stand (7.2, 10.1). */
export function headPlaces(facts: Facts): HeadPlaces {
  return facts.format === 'letter' ? letterPlaces(facts) : documentPlaces(facts)
}

/** How much of the first page's lines the head takes, in twips from their upper edge (7.2, 10.1). */
export function headHeight(facts: Facts): number {
  return headPlaces(facts).end - linesTop
}

/**
 * How much the imprint takes at the foot of the last page above and below the copies, in twips: in the document format
 * its rules and the line of 印发 (7.4).
 */
export function imprintHeights(facts: Facts, copies: boolean): { above: number; below: number } {
  const printed = printedBy(facts).agency !== ''
  if (facts.format === 'letter' || (!printed && !copies)) return { above: 0, below: 0 }
  const outer = twipsOfMillimetres(outerImprintRule)
  const inner = printed && copies ? twipsOfMillimetres(innerImprintRule) : 0
  return { above: outer, below: inner + (printed ? linePitch : 0) + outer }
}
