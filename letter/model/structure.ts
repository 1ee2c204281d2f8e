import type { BlockType, PartType } from './block'

/** Where a part stands in the letter: before the body is negative, the body is 0, after it positive. */
export const partOrder: Record<BlockType, number> = {
  title: -3,
  salutation: -2,
  opening: -1,
  heading: 0,
  paragraph: 0,
  table: 0,
  closing: 1,
  formula: 2,
  attachment: 3,
  signature: 4,
  date: 5,
  note: 6,
  disclosure: 7,
  distribution: 8,
}

/** Parts that every letter has, if only as an empty block: a check then says what is missing. */
export const requiredParts = [
  'title',
  'salutation',
  'opening',
  'closing',
  'formula',
  'signature',
  'date',
  'note',
  'disclosure',
  'distribution',
] as const satisfies readonly PartType[]

/** Parts of which a letter may have several: closing paragraphs, lines of attachments, agencies that sign together, notes. */
export const repeatedParts: readonly BlockType[] = ['closing', 'attachment', 'signature', 'note']

/** The Chinese name of each kind of block. */
export const blockNames: Record<BlockType, string> = {
  title: '标题',
  salutation: '称谓',
  opening: '引语',
  heading: '小标题',
  paragraph: '正文',
  table: '表格',
  closing: '结尾',
  formula: '结束语',
  attachment: '附件说明',
  signature: '署名',
  date: '成文日期',
  note: '附注',
  disclosure: '公开方式',
  distribution: '抄送',
}
