import { expect, it } from 'vitest'
import { perBlock } from '../../../letter/checks/text/per-block'
import type { Block } from '../../../letter/model/block'

function paragraph(text: string): Block {
  return { type: 'paragraph', id: 'b1', children: [{ text }] }
}

it('reads a block once as long as the object is the same, whatever the reading is', () => {
  let count = 0
  const read = perBlock((_, text) => {
    count += 1
    return text === '' ? undefined : text
  })
  const [empty, other] = [paragraph(''), paragraph('甲')]
  expect([read(empty, ''), read(empty, ''), read(other, '甲'), read(other, '甲')]).toEqual([
    undefined,
    undefined,
    '甲',
    '甲',
  ])
  expect(count).toBe(2)
  expect(read({ ...other }, '甲')).toBe('甲')
  expect(count).toBe(3)
})
