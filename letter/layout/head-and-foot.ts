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
import { printable } from '../model/printable'
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
const doubleRuleHeight = 61

/** How much of the first page's lines the head takes, in twips from their upper edge (7.2, 10.1). */
export function headHeight(facts: Facts): number {
  const rows = headRows(facts).length * linePitch
  const name = letterheadName(facts)
  const fit = letterheadFit(name)
  if (facts.format === 'letter') {
    const frame = name ? nameTop(fit) + namePitch(fit) - linesTop : 0
    return Math.max(0, frame) + nameToRule(fit) + doubleRuleHeight + headGap + rows
  }
  const number = (linesAboveDocumentNumber + 1) * linePitch + twipsOfPoints(numberToRule + documentRuleWeight)
  return rows + aboveDocumentName(facts, fit) + namePitch(fit) + number
}

/** How much the line of 印发 and the rules of the imprint take at the foot of the last page, in twips (7.4). */
export function printedHeight(facts: Facts, copies: boolean): number {
  if (facts.format === 'letter') return 0
  const printed = printable(facts.issuer).trim() !== ''
  if (!printed && !copies) return 0
  const inner = printed && copies ? twipsOfMillimetres(innerImprintRule) : 0
  return (printed ? linePitch : 0) + inner + 2 * twipsOfMillimetres(outerImprintRule)
}
