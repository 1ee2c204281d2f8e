import type { Severity } from './finding'

/** What users call the severities. */
export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

/** The groups of the catalogue by the letter that codes begin with, in its order. */
export const groupNames = {
  S: '结构与要素',
  H: '标题与序号',
  P: '标点',
  N: '数字、单位与日期',
  A: '名称与简称',
  W: '用词',
  C: '供人判断的内容',
  T: '文本形式',
  D: '草稿',
} as const
export type GroupCode = keyof typeof groupNames

/** The groups in the order of the catalogue. */
export const groupCodes = Object.keys(groupNames) as GroupCode[]

/** The group of a code such as S28. */
export function groupOf(code: string): GroupCode {
  const letter = code.charAt(0)
  return groupCodes.find((group) => group === letter) ?? 'T'
}
