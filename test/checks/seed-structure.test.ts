import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { type BodyWords, letterOf } from './letter-of'

const lines = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8').split('\n')
const [title = '', salutation = '', opening = '', ...rest] = lines.filter((line) => line.trim() !== '')
const bodyEnd = rest.findIndex((line) => line.startsWith('再次感谢'))
const [closing = '', formula = '', signature = '', date = '', disclosure = '', distribution = ''] = rest.slice(bodyEnd)

/** A line of the letter as its body holds it: headings without their numbers. */
function bodyWords(line: string): BodyWords {
  const heading = /^(?:[一二三四五六七八]、|（[一二]）)/.exec(line)?.[0]
  return heading ? { heading: line.slice(heading.length), level: heading.startsWith('（') ? 2 : 1 } : line
}

const seed = letterOf({
  title,
  salutation,
  opening,
  body: rest.slice(0, bodyEnd).map(bodyWords),
  closing,
  formula,
  signature,
  date: date.trim(),
  note: null,
  disclosure,
  distribution,
  profile: 'shenzhen',
  facts: {
    issuer: '深圳市工业和信息化局',
    titleIssuer: '市工业和信息化局',
    documentNumber: '',
    session: '市七届人大一次会议',
    proposalNumber: '20210639',
    proposalTitle: '关于抢抓“双区”机遇，推进深圳市黄金珠宝产业高质量发展的建议',
    recipients: ['梁锐'],
    more: true,
    date: '2021-08-31',
    disclosure: '主动公开',
    contact: { name: '', phone: '' },
  },
})

const codes = /^(?:S0[1-9]|S1[0-9]|H0[1-7]|P0[125])$/
const findings = createChecker(rules)
  .check(seed)
  .filter(({ code }) => codes.test(code))

describe('the seed letter', () => {
  it('has the mistakes of its head, its numbers and its marks, and no others', () => {
    expect(findings.map(({ code, severity, excerpt }) => `${code} ${severity} ${excerpt}`)).toEqual([
      'S01 info ',
      'S06 warning 市工业和信息化局',
      'S05 info 关于对',
      'S11 warning 您',
      'S08 warning 市人大七届一次会议',
      'S16 warning 第20210639号建议《关于抢抓“双区”机遇，推进深圳市黄金珠宝产业高质量发展的建议》',
      'S11 warning 您',
      'S19 info 经汇总相关单位意见',
      'P01 warning 《深圳市文化创意产业园区认定办法》、《深圳市文化产业园区（基地）评估考核办法》',
      'P02 warning “设计之都”、“创意之都”',
      'P05 error （视觉传达设计、服装艺术设计和染织艺术设计专业)',
      'S11 warning 您',
    ])
  })

  it('has been read whole', () => {
    expect(seed.blocks.filter(({ type }) => type === 'heading')).toHaveLength(10)
    expect(seed.blocks.at(-1)).toMatchObject({ type: 'distribution' })
  })
})
