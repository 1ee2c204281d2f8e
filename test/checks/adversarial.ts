import { vocabulary } from '../../letter/model/library'
import { vocabularyLists } from '../../letter/model/vocabulary'

/** As long as the longest text of which rules are promised to be quick. */
const length = 20_000

const marks = [...'，。、；：？！“”‘’「」（）《》〈〉【】〔〕…—～·．＂％，｛', ...'()[]{}<>,.;:?!"\'/\\|-_~%‰+=*&^$#@`']
const signs = [...'中的一二十百千万亿第和等是为年月日号条个件市局您届附并及其于对至到元', ...'019０９aZＡⅠ①ー〇']
const blanks = [' ', '　', '\t', '\n', '\r', '\u00a0', '\u200b', '\u0000', '\u007f', '\ufeff']
const astral = ['𠮷', '😀', '\uD842', '\uDFB7', 'e\u0301', '\u202e']
const phrases = [
  ...[
    '一是',
    '二是一是',
    '《》',
    '（”',
    '“《’',
    '1、',
    '2021年',
    '，的',
    '（一）',
    '(1)',
    '1.',
    '一、',
    '第一，',
    '首先，其次，',
  ],
  ...[
    '《甲》、',
    '“甲”、',
    '《甲》（试行）、',
    '“甲”和',
    '（甲（',
    '“甲“',
    '《甲《',
    '甲、',
    '甲，',
    '甲。',
    '甲；',
    '甲：',
    '。”',
    '……。',
  ],
  ...[
    '3-4年',
    '2008-2020年',
    '三、四个',
    '20几',
    '9～16亿',
    '15～30%',
    '10%',
    '1,000',
    '0.5',
    '1.1.',
    '12-',
    '１２',
    '1／',
  ],
  ...[
    '2021年8月31日',
    '8月31号',
    '去年10月',
    '4月19日',
    '二〇二一年',
    '21年',
    '近10余',
    '约10左右',
    '共3个方面：',
    '甲、乙等3项',
  ],
  ...[
    '关于对',
    '代表',
    '委员',
    '提案',
    '您这一提案',
    '关于“甲”的建议',
    '第117号建议',
    '市七届人大一次会议',
    '（第',
    '〔2021〕',
    '深工信函〔2021〕639号',
    '张三等8名代表、',
  ],
  ...[
    '以下简称“',
    '（以下简称“甲”）',
    '市发改委',
    '市工业和信息化局',
    '人大常委会',
    '省、市',
    '截止目前',
    '其它',
    '做为',
    '平米',
    '公分',
  ],
  ...['13900001234', '0755-83070000', '440300199001011234', 'a@b.cn', 'https://a.cn/b?', 'AI', 'a b ', 'PPP项目'],
  ...[
    '附件：1.',
    '附件2',
    '抄送：',
    '，市政府办公室',
    '联系人：',
    '公开方式：主动公开',
    '专此答复。',
    '此致敬礼',
    '收悉。',
    '感谢您的',
  ],
  ...[
    '正在研究制定',
    '全国首创',
    '确保',
    '一定',
    '暂不具备条件',
    '目前',
    '打造',
    '甲甲',
    '甲乙乙甲',
    '的的',
    '的，',
    '和、',
    '、和',
  ],
]

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** Han characters without any mark, hardly two alike beside each other. */
function manyWords(): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919) % 20_000))).join('')
}

/** As many opened as closed, all opened first. */
function nested(open: string, close: string): string {
  return open.repeat(length / 2) + close.repeat(length / 2)
}

const terms = vocabularyLists.flatMap((list) => vocabulary[list].map(({ term }) => term)).join('')

/** Texts of 20,000 characters that make careless patterns slow, each with a name. */
export const adversarialTexts: readonly (readonly [name: string, text: string])[] = [
  ...[...marks, ...signs, ...blanks, ...astral, ...phrases].map(
    (unit) => [JSON.stringify(unit), repeated(unit)] as const,
  ),
  ...[
    ['（', '）'],
    ['“', '”'],
    ['《', '》'],
    ['1', '年'],
    ['甲', '。'],
    [' ', '甲'],
    ['、', '等'],
    ['，', '“'],
  ].map(([open = '', close = '']) => [`${open}…${close}…`, nested(open, close)] as const),
  ['words without a mark', manyWords()],
  ['the terms of the vocabulary', repeated(terms === '' ? '甲' : terms)],
]

/** A few of them, one of each sort. */
export const fewAdversarialTexts = adversarialTexts.filter(([name]) =>
  [
    '"，"',
    '"、"',
    '"“"',
    '"《"',
    '"（"',
    '"1"',
    '"一"',
    '" "',
    '"甲、"',
    '"《甲》、"',
    '"2021年8月31日"',
    '（…）…',
    'words without a mark',
  ].includes(name),
)
