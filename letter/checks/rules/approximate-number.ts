import { blockRule, type RemedyDraft } from '../rule'
import { chineseFigure } from '../text/figures'
import { unquotedProse } from '../text/own-words'

/** What is counted by such a number, and never numbered: 三、四个月, but 三、四号楼 and 一、二等奖 are lists. */
const counted =
  '(?:[十百千万亿](?!级)|个(?:多|半)?|天|人(?!民|大)|户|家|倍|公里|公顷|平方|米|亩|元|小时|分钟|秒|周(?![一二三四五六日末年岁])|年(?!级|份|度|代|制)|门(?![诊口牌])|岁|吨|亩|棵|株|盏|趟|成(?![人员])|名(?=[专兼]职|技术|工作人|管理|执法|专业|志愿|医[生护]|教[师练]|干部|学生|老师|专家|党员|同志|社工|网格)|次(?!会议|全会|全体|会|党代)|年?(?:以上|左右|之久))'
const chineseForm = new RegExp(
  `(?<![一二三四五六七八九十百千万亿两零〇第、\\d])([一二两三四五六七八九])、([二三四五六七八九])(?=${counted})`,
  'g',
)
/** 二十三、四户, 四百二、三十人: the figures after a ten or a hundred; 第二十三、四条 and 二十三、四号楼 are lists. */
const compoundForm = new RegExp(
  `(?<!第[一二三四五六七八九十百千万]{0,6})(?<=[十百千万])([一二三四五六七八九])、([二三四五六七八九])(?!(?<=十.、.)[十百千万亿])(?=十?(?:多|余)?(?:${counted}|[名岁套处座所辆间件]))`,
  'g',
)
const arabicForm = new RegExp(`(?<![\\d.,．%％第、A-Za-z])([1-9])、([2-9])(?=(?:多|余)?${counted})`, 'g')
/** 20几, 几10: Chinese figures beside Arabic ones. */
const mixedForm = /(?<![\dA-Za-z.,．/])([1-9]0)几(?![何乎率时])|几10(?!\d)/g
const itemStart = /(?:^|[。；：;:\n\t])[ \u3000]*$/

const tens = '〇一二三四五六七八九'

/** 20几 as 二十几. */
function inChinese(found: string): string {
  const figure = Number(found.charAt(0))
  if (Number.isNaN(figure)) return '几十'
  return `${figure === 1 ? '' : tens[figure]}十几`
}

/** Two neighbouring figures in words; before a measure word 2 is 两. */
function neighbours(first: number, second: number): string {
  return [first, second].map((value) => (value === 2 ? '两' : tens[value])).join('')
}

/** Whether two figures one after the other are an approximate number: neighbours, or 三五. */
function isApproximate(first: number, second: number): boolean {
  return second === first + 1 || (first === 3 && second === 5)
}

/** N02: an approximate number of two figures is written in Chinese, with nothing between them. */
export const approximateNumber = blockRule({
  id: 'approximate-number',
  code: 'N02',
  name: '概数用汉字，相邻两数之间不加顿号',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 15835-2011，概数',
  messages: {
    separated: '两数连用表示概数，中间不加顿号，应为“{right}”',
    figures: '两数连用表示概数应用汉字，中间不加顿号，宜写作“{right}”',
    mixed: '带“几”的概数应用汉字，写作“{right}”',
  },
  example: { wrong: '三、四个月', right: '三四个月' },
  create: (report) => (block, text) => {
    const words = unquotedProse(block, text)
    const blame = (messageId: string, start: number, end: number, right: string, remedies: 'fixes' | 'suggestions') => {
      const remedy: RemedyDraft[] = [{ text: right }]
      report({ messageId, data: { right }, block: block.id, start, end, [remedies]: remedy })
    }
    for (const { index, 0: found, 1: first = '', 2: second = '' } of [
      ...words.matchAll(chineseForm),
      ...words.matchAll(compoundForm),
    ]) {
      if (itemStart.test(words.slice(Math.max(0, index - 4), index))) continue
      if (isApproximate(chineseFigure(first), chineseFigure(second)))
        blame('separated', index, index + found.length, first + second, 'fixes')
    }
    for (const { index, 0: found, 1: first = '', 2: second = '' } of words.matchAll(arabicForm)) {
      if (itemStart.test(words.slice(Math.max(0, index - 4), index))) continue
      if (isApproximate(Number(first), Number(second)))
        blame('figures', index, index + found.length, neighbours(Number(first), Number(second)), 'suggestions')
    }
    for (const { index, 0: found } of words.matchAll(mixedForm))
      blame('mixed', index, index + found.length, inChinese(found), 'suggestions')
  },
})
