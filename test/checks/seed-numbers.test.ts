import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { letterOf } from './letter-of'

const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')
const mine = rules.filter(({ code }) => code.startsWith('N') || code === 'P10')

function found(text: string): string[] {
  return createChecker(mine)
    .check(intake(paragraphsOf(text)).letter)
    .map(({ code, excerpt }) => `${code} ${excerpt}`)
}

describe('numbers and dates of the seed letter', () => {
  it('are found where they are wrong, and nowhere else', () => {
    expect(found(seed)).toEqual(['N06 去年10月', 'N07 4月19日', 'N04 一千余', 'N05 平米', 'N11 累计共'])
  })

  it.each<[string, string, string]>([
    ['等三个本科专业', '等两个本科专业', 'P10 等两个'],
    ['等九个方面', '等八个方面', 'P10 等八个方面'],
    ['2021年2月，已推荐', '21年2月，已推荐', 'N01 21年'],
    ['占全国的30%', '占全国的20～30%', 'N03 20～30%'],
    ['3-4年过渡', '三、四年过渡', 'N02 三、四'],
    ['6月12日正式', '6月12号正式', 'N10 12号'],
    ['办学规模1200人', '办学规模１２００人', 'N13 １２００'],
  ])('are found where %s becomes %s', (from, to, expected) => {
    expect(seed).toContain(from)
    expect(found(seed.replace(from, to))).toContain(expected)
  })
})

describe('the rules about numbers', () => {
  it.each([
    '1',
    ' ',
    '，',
    '、',
    '一',
    '三、四',
    '1件占1%',
    '甲、乙等三项',
    '二是',
    '1～2万',
    '１',
    '𠮷',
    '（',
    '“',
    '约1',
  ])('take a long run of %s', (words) => {
    const failures: string[] = []
    const checker = createChecker(mine, {}, { onRuleError: (rule, error) => failures.push(`${rule.id} ${error}`) })
    checker.check(letterOf({ body: [words.repeat(20_000 / words.length)] }))
    expect(failures).toEqual([])
  })
})
