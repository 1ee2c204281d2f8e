import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixLetter } from '../../letter/checks/fix-letter'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import type { Letter } from '../../letter/model/letter'

const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')
const checker = createChecker(rules)

function take(text: string): Letter {
  return intake(paragraphsOf(text)).letter
}

/** The findings on the end of the letter and its disclosure, contact, copies and attachments. */
function ofEnding(letter: Letter): string[] {
  return checker
    .check(letter)
    .filter(({ code }) => /^(?:S2\d|S3\d|D\d\d)$/.test(code))
    .map(({ code, excerpt }) => `${code} ${excerpt}`)
}

describe('the seed letter, taken in from its file', () => {
  const letter = take(seed)

  it('has an ending without fault', () => {
    expect(ofEnding(letter)).toEqual([])
  })

  it('has the names, short forms and documents that a reviewer would send back', () => {
    const found = checker
      .check(letter)
      .filter(({ code }) => /^A\d\d$/.test(code))
      .map(({ code, severity, excerpt }) => `${code} ${severity} ${excerpt}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'A01 info 上钻所',
        'A01 info 五个一',
        'A01 info 双创',
        'A01 info 文博会',
        'A02 warning （以下简称南科大）',
        'A03 info 南方科技大学',
        'A03 warning 深圳珠宝博物馆（以下简称“珠宝博物馆”）',
        'A04 warning 市发改委',
        'A04 info 市府办',
        'A05 info 泛珠宝时尚产业平台论坛',
        'A05 info 国家有关部委',
        'A05 info “深圳国际珠宝玉石交易中心”',
        'A05 info 深圳市水贝万山珠宝文化产业园',
        'A06 error 战略新兴产业',
        'A06 error 黄金珠宝产业聚集基地',
        'A08 info 《深圳市发展现代时尚产业集群行动计划》',
        'A09 info 深圳市政府',
        'A11 info 国家发展改革委体改司',
      ]),
    )
    expect(found.filter((line) => line.startsWith('A06 error'))).toHaveLength(3)
  })

  it.each<[string, string]>([
    ['W01', '截止目前'],
    ['W02', '交易不变'],
    ['W02', '喷腊'],
    ['W02', '增砖加瓦'],
    ['W03', '正在征求各部门意见阶段'],
    ['W03', '列入深圳市政府规划建设的“新时代十大文化设施”之一'],
    ['W03', '列入深圳放宽市场准入特别措施首批清单中'],
    ['W04', '成立“深圳珠宝”区域品牌'],
    ['W06', '专家召开专家论证会'],
    ['W06', '具体情况为：'],
    ['W06', '及珠宝首饰制作相关实验及教学'],
    ['W06', '承接具有国际影响力的珠宝时尚领域大型会议和国际活动'],
    ['W06', '组织举办'],
    ['W06', '正在完善推进当中'],
    ['W07', '打造'],
    ['W07', '目前'],
    ['W08', '具有国际影响力'],
    ['W09', '健康化发展'],
    ['C01', '积极向国务院申请'],
    ['C01', '征求有关国家部委意见'],
    ['C01', '正在研究制定'],
    ['C01', '将再次审议'],
    ['C02', '全国首创'],
    ['C04', '关税流失严重'],
    ['C06', '董事会成员调整'],
    ['C08', '关于“打造全球泛珠宝时尚产业平台形成世界珠宝文化战略高地”的建议'],
    ['C11', '中国驰名商标'],
  ])('shows by %s what a reviewer marks: %s', (code, excerpt) => {
    const found = checker.check(letter).filter((finding) => finding.code === code)
    expect(found.map((finding) => finding.excerpt)).toContain(excerpt)
  })

  it('is fixed without loss: what is fixed is found no more, and nothing new is', () => {
    const fixed = fixLetter(letter, checker)
    expect(fixed.applied.length).toBeGreaterThan(0)
    const before = checker.check(letter).filter(({ fixes }) => fixes.length === 0)
    expect(fixed.remaining.map(({ rule }) => rule)).toEqual(before.map(({ rule }) => rule))
  })

  it.each<[string, string, string, string]>([
    ['a padded date', '2021年8月31日\n', '2021年08月31日\n', 'S28 2021年08月31日'],
    ['a date in Chinese numerals', '2021年8月31日\n', '二〇二一年八月三十一日\n', 'S28 二〇二一年八月三十一日'],
    ['no full stop after the copies', '市政府督查室。', '市政府督查室', 'S31 室'],
    ['copies to the wrong side', '市人大常委会选联任工委', '市政协提案委', 'S33 市政协提案委'],
    ['a private closing', '专此答复。', '此致\n敬礼！', 'S26 此致\n敬礼！'],
    ['no closing formula', '专此答复。', '', 'S26 '],
    ['no way to make it public', '公开方式：主动公开\n', '', 'S22 '],
    ['no reason for keeping it', '公开方式：主动公开', '公开方式：不予公开', 'S23 不予公开'],
    ['no signature', '\n深圳市工业和信息化局\n', '\n', 'S27 '],
    ['a blank of the template', '近年来，我市', '近年来，【单位名称】', 'D01 【单位名称】'],
    ['an attachment that is not there', '推动文旅融合', '推动文旅融合（详见附件2）', 'S35 附件2'],
    ['a deed after its date', '目前已有水贝', '2021年10月，我市已建成园区，目前已有水贝', 'S29 2021年8月31日'],
    ['a mobile number', '\n专此答复。', '\n联系人张××，手机号13900001234。\n专此答复。', 'S25 13900001234'],
  ])('shows %s', (_, from, to, expected) => {
    expect(seed).toContain(from)
    expect(ofEnding(take(seed.replace(from, to)))).toContain(expected)
  })
})
