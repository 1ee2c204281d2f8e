import type { Settings } from '../../electron/bridge'

export type LetterFonts = Settings['fonts']
export type FontRole = keyof LetterFonts

/** Every font under the names by which one system or another knows it. */
const sameFonts: readonly (readonly string[])[] = [
  ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'],
  ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'],
  ['仿宋_GB2312', 'FangSong_GB2312'],
  ['楷体_GB2312', 'KaiTi_GB2312'],
  ['仿宋', 'FangSong'],
  ['楷体', 'KaiTi'],
  ['黑体', 'SimHei'],
  ['宋体', 'SimSun'],
  ['新宋体', 'NSimSun'],
  ['华文中宋', 'STZhongsong'],
  ['华文仿宋', 'STFangsong'],
  ['华文楷体', 'STKaiti'],
  ['华文黑体', 'STHeiti'],
  ['华文宋体', 'STSong'],
  ['微软雅黑', 'Microsoft YaHei'],
  ['方正仿宋_GBK', 'FZFangSong-Z02'],
  ['方正楷体_GBK', 'FZKai-Z03'],
  ['方正黑体_GBK', 'FZHei-B01'],
  ['思源宋体', 'Source Han Serif SC'],
  ['思源黑体', 'Source Han Sans SC'],
]

/** What stands in for the font of a role where it is missing, the nearest first. */
const substitutes: Record<FontRole, readonly string[]> = {
  title: [
    ...['方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'Source Han Serif SC Bold', 'SourceHanSerifSC-Bold'],
    ...['Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold', 'Noto Serif SC Bold', 'Songti SC Bold', '宋体'],
  ],
  body: [
    ...['仿宋_GB2312', '仿宋', '华文仿宋', '方正仿宋_GBK', 'Source Han Serif SC', 'SourceHanSerifSC-Regular'],
    ...['Noto Serif CJK SC', 'NotoSerifCJKsc-Regular', 'Noto Serif SC', 'Songti SC', '宋体'],
  ],
  heading: [
    ...['黑体', '华文黑体', '方正黑体_GBK', 'Source Han Sans SC', 'SourceHanSansSC-Regular'],
    ...['Noto Sans CJK SC', 'NotoSansCJKsc-Regular', 'Noto Sans SC', 'PingFang SC', '微软雅黑'],
  ],
  subheading: [
    ...['楷体_GB2312', '楷体', '华文楷体', '方正楷体_GBK', 'Source Han Serif SC Medium', 'SourceHanSerifSC-Medium'],
    ...['Noto Serif CJK SC Medium', 'NotoSerifCJKsc-Medium', 'Noto Serif CJK SC', 'NotoSerifCJKsc-Regular'],
    ...['Noto Serif SC', 'Songti SC', '宋体'],
  ],
  pageNumber: [
    ...['宋体', '新宋体', '华文宋体', 'Songti SC', 'Source Han Serif SC', 'SourceHanSerifSC-Regular'],
    ...['Noto Serif CJK SC', 'NotoSerifCJKsc-Regular', 'Noto Serif SC'],
  ],
}

/** Whether a letter has the same fonts as another: what comes from the main process is a new object every time. */
export function areSameFonts(fonts: LetterFonts, others: LetterFonts): boolean {
  return (Object.keys(fonts) as FontRole[]).every((role) => fonts[role] === others[role])
}

/** The names under which a font may be installed, the given one first. */
export function namesOf(font: string): string[] {
  const name = font.trim()
  const same = sameFonts.find((names) => names.some((other) => other.toLowerCase() === name.toLowerCase())) ?? []
  return [...new Set([name, ...same, `${name} Regular`])]
}

/** Fonts as the sources of a font face, of which the first that is installed is taken. */
export function localSources(fonts: readonly string[]): string {
  return fonts
    .flatMap(namesOf)
    .map((name) => `local(${JSON.stringify(name)})`)
    .join(', ')
}

/** The sources of the face of a role: the chosen font, else what stands in for it. */
export function roleSources(role: FontRole, fonts: LetterFonts): string {
  return localSources([fonts[role], ...substitutes[role]])
}

/** Those of a letter's fonts, each once, that `isInstalled` does not find. */
export async function missingFonts(
  fonts: LetterFonts,
  isInstalled: (font: string) => Promise<boolean>,
): Promise<string[]> {
  const names = [...new Set(Object.values(fonts).map((font) => font.trim()))]
  const found = await Promise.all(names.map(isInstalled))
  return names.filter((_, at) => !found[at])
}
