import { describe, expect, it } from 'vitest'
import { decodeText } from '../../letter/intake/decode'

const words = '对市七届人大一次会议第20210639号建议的答复\r\n'
const utf16 = Buffer.from(words, 'utf16le')
const swapped = Buffer.from(utf16).swap16()
const cases: [string, Uint8Array, string][] = [
  ['UTF-8', Buffer.from(words), words],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`), words],
  ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le'), words],
  ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16(), words],
  ['UTF-16 LE without a mark', utf16, words],
  ['UTF-16 BE without a mark', swapped, words],
  ['GBK', Uint8Array.of(0xb4, 0xf0, 0xb8, 0xb4, 0x0d, 0x0a), '答复\r\n'],
  ['GB 18030 with four bytes', Uint8Array.of(0xb4, 0xf0, 0x95, 0x32, 0x82, 0x36), '答𠀀'],
  ['nothing', new Uint8Array(), ''],
]

describe('decodeText', () => {
  it.each(cases)('reads %s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['a .docx under another name', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), 'Word'],
    ['a .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 1), 'Word'],
    ['a PDF file', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['bytes of no encoding', Uint8Array.of(0xff, 0xff, 0xff, 0xff), '编码'],
  ])('refuses %s', (_name, bytes, word) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, message: expect.stringContaining(word) })
  })
})
