import { type Result, success } from '../../model/result'
import { readDocument } from '../word/document'
import { openPackage } from '../word/package'
import { measureBody } from './measure-body'
import { measureEnding } from './measure-ending'
import { measureHead } from './measure-head'
import { measureImprint } from './measure-imprint'
import { measurePage } from './measure-page'
import { measurePageNumber } from './measure-page-number'
import { measureRules } from './measure-rules'
import { measureWhole } from './measure-whole'
import type { Measurement } from './measurement'
import { sheetOf } from './sheet'

/**
 * The parameters of GB/T 9704-2012 in a .docx, ours or not, in the order of the standard. A file that cannot be read gives one
 * Chinese sentence.
 */
export function measureDocx(bytes: Uint8Array): Result<Measurement[]> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const sheet = sheetOf(readDocument(opened.value))
  return success([
    ...measurePage(sheet),
    ...measureHead(sheet),
    ...measureRules(sheet),
    ...measureBody(sheet),
    ...measureEnding(sheet),
    ...measureImprint(sheet),
    ...measurePageNumber(sheet),
    ...measureWhole(sheet),
  ])
}
