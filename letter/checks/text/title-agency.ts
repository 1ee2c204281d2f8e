import type { Facts } from '../../model/facts'
import { type Squeezed, squeezed } from './squeezed'

const agencyEnd = /(?:局|委|委员会|政府|办公室|办公厅|办|厅|部|署|院|会|中心|队|司|社|行|公司|处|站|所|校|区|学|团)$/

/** The agency that a title begins with, and its place there; null where the title names none. */
export function titleAgency(
  title: string,
  facts: Pick<Facts, 'titleIssuer' | 'issuer'>,
): { name: string; start: number; end: number } | null {
  const words: Squeezed = squeezed(title)
  const known = [facts.titleIssuer, facts.issuer].map((name) => name.replace(/\s/g, ''))
  const printed = known.find((name) => name !== '' && words.text.startsWith(name)) ?? agencyBefore(words.text)
  return printed === '' ? null : { name: printed, ...words.range(0, printed.length) }
}

/** What stands before the 关于 or 对 that begins the title's subject; 对外, 对口 and 应对 are parts of names. */
function agencyBefore(title: string): string {
  const subject = /关于|(?<!应)对(?![外口台])|答复|办理/.exec(title)
  const name = title.slice(0, subject?.index ?? 0)
  return agencyEnd.test(name) ? name : ''
}
