import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../letter/checks/finding'
import { rules } from '../../letter/checks/rules'
import { checkText, described, isAt, type Place } from './checked-letter'

/** What a reviewer remarked on the letter: the number of the remark, its codes (any will do), the line and the words. */
type Item = [number: number, codes: string, line: number | number[] | null, ...words: string[]]

/** What must be found without a person or a model that understands the letter. */
const required: Item[] = [
  [1, 'T01', 1, ' '],
  [2, 'S06', 1, '市工业和信息化局'],
  [5, 'S11', 5, '您'],
  [6, 'S08', 5, '市人大七届一次会议'],
  [7, 'S16', 5, '第20210639号建议'],
  [11, 'T03', [7, 8], ''],
  [13, 'P08', 8, '2008-2020年'],
  [14, 'P01', 8, '、《深圳市文化产业园区（基地）评估考核办法》'],
  [16, 'W01', 8, '截止目前'],
  [25, 'P11', 12, '分离的问题：'],
  [28, 'N06', 12, '去年10月'],
  [29, 'N07', 12, '4月19日'],
  [34, 'A05', 12, '有关部委', '有关国家部委', '国家有关部委'],
  [40, 'P08 A07', 16, '2020-2024年'],
  [41, 'P08', 16, '2021-2025年'],
  [43, 'A06', 16, '战略新兴产业'],
  [49, 'T03', [16, 17], ''],
  [50, 'W06', 21, '具体情况为：'],
  [51, 'A02', 23, '（以下简称南科大）'],
  [52, 'P02', 21, '“设计之都”、“创意之都”'],
  [53, 'N05', 21, '平米'],
  [54, 'W02', 21, '喷腊'],
  [58, 'P05', 21, '专业)'],
  [62, 'P09', 23, '3-4年'],
  [63, 'A04', 23, '市发改委'],
  [70, 'A06', 27, '聚集基地'],
  [75, 'P04', 27, '(武汉)'],
  [80, 'T03', [31, 32], ''],
  [85, 'W02', 34, '增砖加瓦'],
  [86, 'T02', 34, '          '],
  [87, 'A03', 38, '（以下简称“珠宝博物馆”）'],
  [92, 'T03', [38, 39], ''],
  [94, 'S30', 45, '                              '],
  [97, 'T04', 50, ' '],
]

/** The other remarks: those that a pattern may find and a person decides, and those that need a person. */
const further: Item[] = [
  [3, 'S05', 1, '关于对'],
  [4, 'S01', null, ''],
  [8, 'S19', 5, '经汇总相关单位意见'],
  [9, 'S20', null, ''],
  [10, 'S18', 7, '平台形成'],
  [12, 'W03', 8, '打造发展黄金珠宝产业'],
  [15, 'A05', 8, '水贝国际珠宝交易中心', '深圳水贝珠宝交易中心'],
  [17, 'A05', 8, '泛珠宝时尚产业联盟论坛', '泛珠宝时尚产业平台论坛'],
  [18, 'W05 P16', 8, '办好泛珠宝时尚产业联盟论坛'],
  [19, 'W04 A05', 8, '成立“深圳珠宝”区域品牌'],
  [20, 'N12 C11', 8, '中国驰名商标', '占全国的30%'],
  [21, 'C08', 8, ''],
  [22, 'W02', 12, '看货交易不变'],
  [23, 'W09', 12, '健康化发展'],
  [24, 'W07 C04', 12, '关税流失严重', '严重阻碍'],
  [26, 'W03', 12, '我市将多措并举争取'],
  [27, 'C02', 12, '全国首创'],
  [30, 'A01 A05', 12, '上钻所'],
  [31, 'C01', 12, '允许在深圳', '积极向国务院申请', '比照海南政策'],
  [32, 'A05', 12, '中国（深圳）珠宝玉石交易中心', '深圳国际珠宝玉石交易中心'],
  [33, 'W06', 12, '专家召开专家论证会'],
  [35, 'W03 A11 C01', 12, '体改司', '清单中'],
  [36, 'A05', 12, '“深圳国际珠宝玉石交易中心”'],
  [37, 'H12', 12, '一是'],
  [38, 'P11', 16, '政策措施：'],
  [39, 'A04 N12', 16, '市府办'],
  [42, 'W03', 16, '资金操作规程规范性文件'],
  [44, 'A01', 16, '五个一'],
  [45, 'A08 C01', 16, '正在研究制定《深圳市发展现代时尚产业集群行动计划》'],
  [46, 'W03', 16, '正在征求各部门意见阶段'],
  [47, 'S17', 16, ''],
  [48, 'W10', 16, '推动时尚产业'],
  [55, 'W06', 21, '及珠宝首饰制作相关实验及教学设备'],
  [56, 'W05', 21, '以培养应用型高层次'],
  [57, 'A01 C05', 21, '百泰集团'],
  [59, 'N11 N12', 21, '累计共招收'],
  [60, 'W03', 23, '已列入深圳市政府规划建设的“新时代十大文化设施”之一'],
  [61, 'P16', 23, '已列入深圳市政府规划建设'],
  [64, 'P16', 23, '预计2024年完工交付使用'],
  [65, 'W06', 23, '帕森斯设计学院'],
  [66, 'C06 C01', 23, '因新学院大学董事会成员调整', '将再次审议'],
  [67, 'A09', 23, '深圳市政府'],
  [68, 'P16', 23, '由哈尔滨工业大学与瑞士苏黎世艺术大学合作共建。', '已获教育部正式批准成立'],
  [69, 'N04', 23, '三个本科专业'],
  [71, 'A06', 27, '深圳珠宝首饰行业协会'],
  [72, 'P13', 27, '行业协会，探讨'],
  [73, 'P13', 27, '技能大师工作室、引入'],
  [74, 'W07 A01', 27, '双创'],
  [76, 'S17', 27, ''],
  [77, 'W06', 31, '承接具有国际影响力的珠宝时尚领域大型会议和国际活动'],
  [78, 'P16 W05', 31, '对推进黄金珠宝产业转型发展', '每年组织举办'],
  [79, 'W08 W05', 31, '具有国际影响力“天工精制”'],
  [81, 'W03', 34, '支持按照全域旅游的发展思路'],
  [82, 'W06', 34, '打造黄金珠宝特色文化街区'],
  [83, 'A05', 34, '水贝万山珠宝产业园', '水贝万山珠宝文化产业园'],
  [84, 'A01', 34, '文博会'],
  [88, 'W10', 38, '目前关于支持打造世界一流'],
  [89, 'W06 W03', 38, '正在完善推进当中'],
  [90, 'W08', 38, '对非国有资产举办博物馆进行扶持'],
  [91, 'P14', 38, '2020年我市出台'],
  [93, 'S20', null, ''],
  [95, 'S22', 47, ''],
  [96, 'S32', 49, '、'],
]

/** What looks odd in the letter, and is right. */
const right: Place[] = [
  { line: 23, excerpt: '等三个本科专业' },
  { line: 23, excerpt: '等三个硕士专业' },
  { line: 23, excerpt: '哈尔滨工业大学深圳国际设计学院' },
  { line: 23, excerpt: '1200人' },
  { line: 34, excerpt: '“珠宝+旅游”“时尚+旅游”' },
  { line: 38, excerpt: '等九个方面' },
  { line: 12, excerpt: '5.5亿元' },
  { line: 12, excerpt: '上钻（深圳）运营服务有限公司' },
  { line: 8, excerpt: '（宝立方）' },
  { line: 16, excerpt: '创新创业创意之都' },
  { line: 1, excerpt: '第20210639号' },
  { line: 25, excerpt: '关于“成立国际创新型珠宝产学研基地”的建议' },
  { line: 21, excerpt: '已开展的相关人才培养工作。' },
  { line: 41, excerpt: '专此答复。' },
  { line: 45, excerpt: '2021年8月31日' },
  { line: 47, excerpt: '公开方式：主动公开' },
  { line: 49, excerpt: '抄送：市人大常委会选联任工委、市政府督查室。' },
]

/** How many of all remarks are found at the least. */
const floor = 55

const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')
const checked = checkText(seed, rules)

/** The places where a remark may be shown: any of its words on any of its lines. */
function placesOf([, , line, ...words]: Item): Place[] {
  return [line].flat().flatMap((number) => words.map((excerpt) => ({ line: number, excerpt })))
}

function shows(finding: Finding, item: Item): boolean {
  return item[1].split(' ').includes(finding.code) && placesOf(item).some((place) => isAt(checked, finding, place))
}

function isFound(item: Item): boolean {
  return checked.findings.some((finding) => shows(finding, item))
}

const remarks = [...required, ...further]

/** What is said of a place, and is none of the remarks. */
function blamedAt(place: Place): string[] {
  return checked.findings
    .filter((finding) => finding.severity !== 'info' && isAt(checked, finding, place))
    .filter((finding) => !remarks.some((remark) => shows(finding, remark)))
    .map((finding) => described(checked, finding))
}

describe('the seed letter, remark by remark', () => {
  it('has the words of each remark', () => {
    for (const { line, excerpt } of remarks.flatMap(placesOf))
      if (line !== null) expect(checked.lines[line - 1]).toContain(excerpt)
    expect(remarks.map(([number]) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 97 }, (_, index) => index + 1),
    )
  })

  it('has every mistake found that a rule can know', () => {
    const missed = required.filter((item) => !isFound(item))
    console.info(`${required.length - missed.length} of ${required.length} items found`)
    const codes = new Set(rules.map(({ code }) => code))
    const known = missed.filter((item) => item[1].split(' ').some((code) => codes.has(code)))
    expect(known.map((item) => item.join(' '))).toEqual([])
  })

  it('is not blamed for what only looks odd', () => {
    const blamed = right.map(blamedAt)
    console.info(`${blamed.filter((findings) => findings.length > 0).length} of ${right.length} right things blamed`)
    expect(blamed.flat()).toEqual([])
  })

  it('has most of the remarks found', () => {
    const missed = remarks.filter((item) => !isFound(item))
    console.info(`${97 - missed.length} of 97 remarks found; not ${missed.map(([number]) => number).join(', ')}`)
    expect(97 - missed.length).toBeGreaterThanOrEqual(floor)
  })
})
