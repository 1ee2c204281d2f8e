/** Signs that tell things apart, wherever they are added or exchanged: numbers, places, levels. */
const counting = /[\dA-Za-zＡ-Ｚ一二三四五六七八九十百甲乙丙丁东南西北省市县区镇乡村街州旗京沪粤港澳]/

/** Signs that tell things apart where one stands for another: 高中, 初中. */
const opposite = /[中上下前后左右内外大小新老男女正副初高双单多首末]/

/** Longer differences are no slips, in characters. */
const longestDifference = 3

/** What two names have in common at both ends, and what is different between. */
export type Difference = { before: number; after: number; one: string; other: string }

/** Where two names differ: the longest common beginning, then the longest common ending of the rest. */
export function differenceOf(one: string, other: string): Difference {
  const shorter = Math.min(one.length, other.length)
  let before = 0
  while (before < shorter && one[before] === other[before]) before += 1
  let after = 0
  while (after < shorter - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after += 1
  return { before, after, one: one.slice(before, one.length - after), other: other.slice(before, other.length - after) }
}

/**
 * Whether two different names are so alike that one may be a slip for the other: they differ in one place within by a few characters that
 * do not tell things apart (第一医院, 第二医院).
 */
export function nearlySame(one: string, other: string): boolean {
  if (one === other) return false
  const { before, after, one: first, other: second } = differenceOf(one, other)
  if (Math.max(first.length, second.length) > longestDifference || counting.test(first + second)) return false
  if (first === '' || second === '') return before >= 2 && after >= 2 && before + after >= 8
  return !opposite.test(first + second) && before >= 4 && after >= 2 && before + after >= 8
}
