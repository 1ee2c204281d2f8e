import { expect, it } from 'vitest'
import { countWords } from '../../renderer/words-count'

const paragraph = (id: string, text: string) => ({ type: 'paragraph' as const, id, children: [{ text }] })

it.each([
  ['', 0],
  ['答复', 2],
  ['答复，如下：', 6],
  ['第20210639号', 3],
  ['GB/T 9704', 2],
  ['“双区”机遇 ', 6],
])('counts %j as an office program does', (text, count) => {
  expect(countWords([paragraph('a', text)], new Map())).toBe(count)
})

it('counts the derived marks, which are printed', () => {
  const heading = { type: 'heading' as const, id: 'h', level: 1 as const, children: [{ text: '建设' }] }
  expect(countWords([heading], new Map([['h', '一、']]))).toBe(4)
})
