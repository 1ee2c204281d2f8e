import fc from 'fast-check'
import type { Block, Table } from '../../letter/model/block'
import type { Facts } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { heading, letterOf, part } from '../docx/letters'

const cell = (text: string, size = {}) => ({ type: 'cell' as const, ...size, children: [{ text }] })
const row = (...cells: ReturnType<typeof cell>[]) => ({ type: 'row' as const, children: cells })

/** Sentences as offices write them, with the signs, numbers and Western words that lines can trip over. */
export const sentences = [
  '截至2023年6月底，全市累计建成5G基站6.5万个，每万人拥有5G基站数达到36.8个，重点场所通达率为98.75%。',
  '我局会同市发展改革委、市财政局、市教育局等单位，认真研究了您提出的“推进中小学智慧校园建设”的建议，逐条制定了落实措施。',
  '根据《中华人民共和国固体废物污染环境防治法》（2020年修订）和《“十四五”节能减排综合工作方案》（国发〔2021〕33号），我市印发了《生活垃圾分类管理条例》实施细则。',
  '一是完善机制——建立由分管副市长牵头、28个部门参加的联席会议制度；二是压实责任……逐级签订目标责任书。',
  '去年PM2.5年均浓度为每立方米19微克，比上年下降9.5%，CO₂排放强度下降4.2%，夏季最高气温39.6℃，绿地新增120万㎡。',
  '项目采用BIM、GIS、IoT等技术，建成City Information Modeling平台，接入API接口1,286个，日均调用3500万次。',
  '您提到的“停车难、停车贵”问题，确实是群众反映强烈的‘急难愁盼’问题，我们深表理解。',
  '详情可登录https://www.example.gov.cn/zwgk/2023/content_1.html查询，也可发送邮件至office@example.gov.cn，或拨打0755-88101234咨询。',
  '其中，中央补助3.6亿元、省级配套1.2亿元、市县自筹0.85亿元，分别占总投资的64%、21%和15%。',
  '下一步，我们将按照“谁主管、谁负责；谁审批、谁监管”的原则，推动形成部门协同、上下联动、齐抓共管的工作格局。',
  '（一）类企业执行GB/T 19001-2016标准，（二）类企业执行ISO 14001:2015标准，Wi-Fi 6覆盖率不低于90%！',
  '经与省住房城乡建设厅沟通，2019—2022年全省共改造老旧小区1.1万个，惠及居民160余万户；今年计划再改造1,500个。',
  '关于增设公交线路的建议，市交通运输局已于4月15日开通M523、B886两条线路，首末班时间为6:30至22:00，发车间隔8～12分钟。',
  '对符合条件的高校毕业生，给予每人每月1000元、最长12个月的一次性求职创业补贴（含灵活就业人员）。',
  '为什么有的地方“建得快、用得慢”？归根到底，是重建设、轻运营，重硬件、轻服务。',
  'A类项目12个、B类项目35个、C类项目108个，均已纳入“一张图”管理，做到底数清、情况明、数据准。',
]

/** So many sentences, the first of them `from`, in a row. */
function prose(from: number, count: number): string {
  return Array.from({ length: count }, (_, step) => sentences[(from + step * 5) % sentences.length] ?? '').join('')
}

function progressTable(rows: number): Table {
  const body = Array.from({ length: rows }, (_, at) =>
    at % 7 === 6
      ? row(
          cell(`${at + 1}`),
          cell(`第${at + 1}项：${sentences[at % sentences.length]?.slice(0, 30) ?? ''}`, { columns: 2 }),
          cell('合并'),
        )
      : row(
          cell(`${at + 1}`),
          cell('市发展改革委、市工业和信息化局'.slice(0, 4 + (at % 12))),
          cell(prose(at, 1)),
          cell(`${at * 3}%`),
        ),
  )
  return {
    type: 'table',
    id: `table-${rows}`,
    headRows: 1,
    children: [row(cell('序号'), cell('责任单位'), cell('措施'), cell('进度')), ...body],
  }
}

function ending(issuer: string, date: string): Block[] {
  return [
    part('closing', '再次感谢您对我市工作的关心和支持，欢迎继续提出宝贵意见和建议！'),
    part('formula', '专此答复。'),
    part('signature', issuer),
    part('date', date),
  ]
}

const shanghai = letterOf(
  [
    part('title', '上海市经济和信息化委员会对市十六届人大一次会议第0123号代表建议的答复'),
    part('salutation', '王小明、李晓华、欧阳建国等代表：'),
    part('opening', '您们提出的“关于加快推进AI+制造业融合发展的建议”收悉，经研究，现将办理情况答复如下：'),
    ...Array.from({ length: 14 }, (_, at) => [
      heading(1, `关于第${at + 1}条“${sentences[at]?.slice(0, 12)}”的建议`),
      part('paragraph', prose(at, 3)),
      heading(2, `完善政策体系。${prose(at + 2, 2)}`),
      heading(3, `建立${at + 3}项清单制度`),
      part('paragraph', prose(at + 4, 4)),
      heading(4, '加强督查考核。'),
      part('paragraph', prose(at + 1, 1)),
    ]).flat(),
    ...ending('上海市经济和信息化委员会', '2023年5月20日'),
    part('note', '（联系人：陈某某，联系电话：021-23112345）'),
    part('disclosure', '公开方式：主动公开'),
    part(
      'distribution',
      '抄送：市人大常委会代表工作委员会，市政府办公厅，市科学技术委员会，市发展和改革委员会，各区人民政府。',
    ),
  ],
  { issuer: '上海市经济和信息化委员会', documentNumber: '沪经信函〔2023〕88号', resultClass: 'A', date: '2023-05-20' },
)

const chengdu = letterOf(
  [
    part('title', '成都市教育局关于政协第十六届成都市委员会第二次会议第0456号提案的复函'),
    part('salutation', '民进成都市委：'),
    part('opening', '贵党派提出的《关于加强中小学生心理健康教育的提案》（第0456号）收悉。现函复如下：'),
    ...Array.from({ length: 6 }, (_, at) => part('paragraph', prose(at, 40))),
    ...ending('成都市教育局\n成都市卫生健康委员会', '2023年7月3日'),
    part('distribution', '抄送：市政协提案委员会，市政府办公厅。'),
  ],
  { kind: 'cppcc', issuer: '成都市教育局', documentNumber: '成教函〔2023〕120号', urgency: '特急', date: '2023-07-03' },
)

const harbin = letterOf(
  [
    part('title', '哈尔滨市交通运输局关于市十六届人大二次会议第38号建议的答复'),
    part('salutation', '赵代表：'),
    part('opening', '您提出的关于优化冬季道路清雪除冰作业的建议收悉。现答复如下：'),
    heading(1, '工作进展'),
    part('paragraph', prose(3, 6)),
    progressTable(90),
    part('paragraph', prose(7, 5)),
    heading(1, '任务分工'),
    progressTable(12),
    heading(1, '下一步打算'),
    part('paragraph', prose(9, 7)),
    part(
      'attachment',
      '附件：1.2023年度清雪除冰作业分工表（含市区主次干路、桥梁、广场等128个路段的责任单位和联系人）\n2.作业标准\n10.应急联络表',
    ),
    ...ending('哈尔滨市交通运输局', '2023年11月8日'),
    part(
      'distribution',
      '抄送：市人大常委会人事代表选举工作委员会，市政府督查室，市城市管理局，市公安局交通警察支队，各区、县（市）人民政府，哈尔滨新区管理委员会，市直有关单位。',
    ),
  ],
  { issuer: '哈尔滨市交通运输局', documentNumber: '哈交函〔2023〕9号', secrecy: '内部', date: '2023-11-08' },
)

const haikou = letterOf(
  [
    part('title', '海口市人民政府办公室关于省七届人大一次会议第307028号\n建议办理意见的函'),
    part('salutation', '海南省发展和改革委员会：'),
    part('opening', '贵委转来的代表建议收悉。经研究，提出如下会办意见：'),
    ...Array.from({ length: 22 }, (_, at) => [
      heading(1, `${sentences[(at * 3) % 16]?.slice(0, 20)}`),
      ...Array.from({ length: 5 }, (_, step) => part('paragraph', prose(at * 7 + step, 2 + ((at + step) % 4)))),
    ]).flat(),
    ...ending('海口市人民政府办公室', '2023年3月31日'),
    part('note', '（此件主动公开）'),
    part('distribution', '抄送：省人大常委会选举任免联络工作室。'),
  ],
  { issuer: '海口市人民政府办公室', documentNumber: '海府办函〔2023〕66号', date: '2023-03-31' },
)

const urumqi = letterOf(
  [
    part('title', '乌鲁木齐市生态环境局对市政协十四届二次会议第2023-015号委员提案的答复'),
    part('salutation', '阿依古丽·买买提、John Smith（外籍特邀列席代表）委员：'),
    part('opening', 'Your proposal（《关于PM2.5与O₃协同治理的提案》）已收悉，现答复如下：'),
    ...sentences.map((sentence, at) => part('paragraph', `${sentence}\n${prose(at, 2)}`)),
    ...sentences.map((_, at) => heading(at % 2 === 0 ? 3 : 4, `${prose(at, 1).slice(0, 18)}。${prose(at + 1, 2)}`)),
    part('attachment', '附件1：工作台账'),
    ...ending('乌鲁木齐市生态环境局', '2023年6月1日'),
    part('distribution', '主送：乌鲁木齐市生态环境局沙依巴克区分局，乌鲁木齐市生态环境局天山区分局。'),
  ],
  {
    kind: 'cppcc',
    issuer: '乌鲁木齐市生态环境局',
    documentNumber: '乌环函〔2023〕1号',
    date: '2023-06-01',
    signer: '张三',
  },
)

/** Five long letters of different places, the longest of 40 pages. */
export const longLetters: Readonly<Record<string, Letter>> = { shanghai, chengdu, harbin, haikou, urumqi }

const words = fc.constantFrom(
  ...[
    '我局',
    '高度重视',
    '积极推进',
    '落实',
    '建设',
    '市教育局',
    '代表',
    '工作方案',
    '任务分工',
    '及',
    '的',
    '企业服务',
  ],
)
const foreign = fc.constantFrom(
  '5G',
  'AI',
  'App',
  'Wi-Fi',
  'PM2.5',
  'COVID-19',
  'GB/T 9704-2012',
  'VR/AR',
  'CO₂',
  'Office 365',
)
const number = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((value) => `${(value / 100).toFixed(2)}%`),
  fc.integer({ min: 1, max: 12 }).map((month) => `2023年${month}月`),
  fc.integer({ min: 1, max: 900 }).map((value) => `〔2023〕${value}号`),
)
const stop = fc.constantFrom('，', '，', '，', '。', '；', '、', '：', '！', '？', '……', '——')
const bracketed = fc
  .tuple(fc.constantFrom('“”', '《》', '（）', '‘’', '【】'), words, fc.option(foreign, { nil: '' }))
  .map(([marks, inside, more]) => `${marks.charAt(0)}${inside}${more}${marks.charAt(1)}`)
const piece = fc.oneof({ weight: 6, arbitrary: words }, { weight: 2, arbitrary: stop }, foreign, number, bracketed)
const text = (least: number, most: number) =>
  fc.array(piece, { minLength: least, maxLength: most }).map((pieces) => `现${pieces.join('')}。`)

const tableArbitrary = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(text(1, 12), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 15 }),
  )
  .map(([columns, rows]): Block => {
    const children = rows.map((cells) => row(...cells.slice(0, columns).map((words) => cell(words))))
    return { type: 'table', id: 'table', headRows: 1, children }
  })
const bodyBlock = fc.oneof(
  { weight: 6, arbitrary: text(5, 120).map((words) => part('paragraph', words)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(1, 2, 3, 4), text(1, 20)).map(([level, words]) => heading(level as 1, words)),
  },
  { weight: 1, arbitrary: text(20, 40).map((words) => heading(3, words.replace('，', '。'))) },
  { weight: 1, arbitrary: tableArbitrary },
)

/** Any letter of one to some ten pages, in one of the formats. */
export const letters: fc.Arbitrary<Letter> = fc
  .record({
    title: text(4, 14),
    body: fc.array(bodyBlock, { minLength: 3, maxLength: 30 }),
    attachment: fc.option(text(2, 20), { nil: null }),
    copies: fc.option(text(2, 30), { nil: null }),
    facts: fc.record({
      format: fc.constantFrom<Facts['format']>('letter', 'letter', 'document'),
      issuer: fc.constantFrom('某局', '某某市工业和信息化局', '某某自治州人民政府国有资产监督管理委员会'),
      documentNumber: fc.constantFrom('', '某函〔2023〕5号'),
      urgency: fc.constantFrom('', '加急'),
      secrecy: fc.constantFrom('', '秘密★1年'),
    }),
  })
  .map(({ title, body, attachment, copies, facts }) => {
    const blocks: Block[] = [
      part('title', title),
      part('salutation', '某某代表：'),
      ...body,
      ...(attachment ? [part('attachment', `附件：1.${attachment}\n2.某表`)] : []),
      part('signature', facts.issuer),
      part('date', '2023年10月12日'),
      ...(copies ? [part('distribution', `抄送：${copies}`)] : []),
    ]
    const named = blocks.map((block, at) => (block.type === 'table' ? { ...block, id: `table-${at}` } : block))
    return letterOf(named, { ...facts, date: '2023-10-12' })
  })
