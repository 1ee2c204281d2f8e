import { disclosures, type Facts, type Kind, kinds, proposalWord, resultClasses } from '../../letter/model/facts'
import { profiles } from '../../letter/model/library'
import type { Option } from './field'

const kindNames: Record<Kind, string> = { suggestion: '人大代表建议', cppcc: '政协提案', bill: '人大代表议案' }

/** The kinds of proposals. */
export const kindOptions: readonly Option<Kind>[] = kinds.map((value) => ({ value, label: kindNames[value] }))

/** The region profiles. */
export const profileOptions: readonly Option<string>[] = profiles.map(({ id, name }) => ({ value: id, label: name }))

/** How a reply is made public; the first means that it is not known yet. */
export const disclosureOptions: readonly Option<Facts['disclosure']>[] = [
  { value: '', label: '未定' },
  ...disclosures.map((value) => ({ value, label: value })),
]

const resultMeanings: Record<(typeof resultClasses)[number], string> = {
  A: 'A　已经解决或者采纳',
  B: 'B　正在解决或者列入计划',
  C: 'C　暂不具备条件，留作参考',
  D: 'D　其他',
}

/** The classes of results. */
export const resultOptions: readonly Option<Facts['resultClass']>[] = [
  { value: '', label: '不标注' },
  ...resultClasses.map((value) => ({ value, label: resultMeanings[value] })),
]

/** Whether the printed letter gets a seal, which decides where name and date stand. */
export const sealOptions: readonly Option<Facts['seal']>[] = [
  { value: 'sealed', label: '加盖印章' },
  { value: 'unsealed', label: '不加盖印章' },
]

export const formatOptions: readonly Option<Facts['format']>[] = [
  { value: 'letter', label: '信函格式' },
  { value: 'document', label: '文件格式' },
]

/** The label of a field that names the proposal: 建议编号, 提案标题 …. */
export function proposalLabel(kind: Kind, what: string): string {
  return `${proposalWord(kind)}${what}`
}
