/** The font of each role in a letter, by the name under which Word and WPS know it. */
export type Fonts = {
  title: string
  body: string
  heading: string
  subheading: string
  pageNumber: string
}

/** The fonts by which offices follow GB/T 9704-2012: 小标宋 7.3.1, 仿宋 5.2.2, 黑体 and 楷体 7.3.3, 宋体 7.5. */
export const standardFonts: Fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  pageNumber: '宋体',
}

/** One font for all scripts: quotes, dashes and digits must not fall into another one. */
export function fontOf(name: string): { ascii: string; hAnsi: string; eastAsia: string; cs: string } {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name }
}
