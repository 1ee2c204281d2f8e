import { expect, it } from 'vitest'
import { bareNumber } from '../../letter/model/facts'

it.each([
  ['20210639', '20210639'],
  ['第20210639号', '20210639'],
  ['第 77 号建议', '77'],
  ['DH0271', 'DH0271'],
  ['', ''],
])('the number of %j is %j', (typed, bare) => {
  expect(bareNumber(typed)).toBe(bare)
})
