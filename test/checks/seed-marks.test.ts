import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'

const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')
const codes = /^(?:P0[346789]|P1[1-6]|H08|H09|H1[0-2])$/

it('finds the marks and paragraphs of the seed letter that are not as they should be, and no others', () => {
  const findings = createChecker(rules.filter(({ code }) => codes.test(code))).check(intake(paragraphsOf(seed)).letter)
  expect(findings.map(({ code, severity, excerpt }) => `${code} ${severity} ${excerpt}`)).toEqual([
    'H12 info 一是',
    'P08 warning 2008-2020年',
    'P11 info ：一是在全国首创实施珠宝玉石保税监管模式改革试点，建设珠宝玉石保税服务平台。',
    'H12 info 一是',
    'P11 info ：',
    'P08 warning 2020-2024年',
    'P08 warning 2021-2025年',
    'H12 info 一是',
    'P16 info 已列入深圳市政府规划建设的“新时代十大文化设施”之一',
    'P09 warning 3-4年',
    'P16 info 由哈尔滨工业大学与瑞士苏黎世艺术大学合作共建',
    'H12 info 一是',
    'P13 info 罗湖区政府、深圳珠宝首饰行业协会，',
    'P04 error (武汉)',
    'P16 info 对推进黄金珠宝产业转型发展，提升我市产业知名度和影响力产生重要作用',
  ])
})
