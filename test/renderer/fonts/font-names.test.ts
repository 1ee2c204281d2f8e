import { describe, expect, it } from 'vitest'
import { standardFonts } from '../../../letter/docx/write/fonts'
import { localSources, missingFonts, namesOf, roleSources } from '../../../renderer/fonts/font-names'

describe('the names of a font', () => {
  it.each([
    ['仿宋_GB2312', 'FangSong_GB2312'],
    ['FangSong_GB2312', '仿宋_GB2312'],
    ['fzxiaobiaosong-b05s', '方正小标宋简体'],
    [' 黑体 ', 'SimHei'],
  ])('of %s are also %s', (font, other) => {
    expect(namesOf(font)).toContain(other)
    expect(namesOf(font)[0]).toBe(font.trim())
  })

  it('do not mix up fonts that only look alike', () => {
    expect(namesOf('仿宋_GB2312')).not.toContain('仿宋')
    expect(namesOf('方正小标宋简体')).not.toContain('FZXiaoBiaoSong-B05')
  })

  it('of an unknown font are its own', () => {
    expect(namesOf('某体')).toEqual(['某体', '某体 Regular'])
  })
})

describe('the sources of a face', () => {
  it('begin with the chosen font and end with what stands in for it', () => {
    const sources = roleSources('body', { ...standardFonts, body: '某体' })
    expect(sources.startsWith('local("某体"), local("某体 Regular"), local("仿宋_GB2312")')).toBe(true)
    expect(sources).toContain('local("Noto Serif CJK SC")')
  })

  it('cannot be broken by a name with quotes', () => {
    expect(localSources(['a"), url("x'])).toBe('local("a\\"), url(\\"x"), local("a\\"), url(\\"x Regular")')
  })
})

describe('the fonts that are missing', () => {
  const has =
    (...installed: string[]) =>
    async (font: string) =>
      installed.includes(font)

  it('are those that are not found, each once', async () => {
    const fonts = { ...standardFonts, pageNumber: '黑体', subheading: '楷体_GB2312' }
    expect(await missingFonts(fonts, has('仿宋_GB2312'))).toEqual(['方正小标宋简体', '黑体', '楷体_GB2312'])
  })

  it('are none where all are there', async () => {
    expect(await missingFonts(standardFonts, async () => true)).toEqual([])
  })
})
