import { describe, expect, it } from 'vitest'
import { rules } from '../../letter/checks/rules'
import { checkLetter, described, expectationOf, findingsOf, letterNames, type Mistake } from './checked-letter'

const planted = letterNames.filter((name) => expectationOf(name).mistakes.length > 0)
const clean = letterNames.filter((name) => expectationOf(name).mistakes.length === 0)
const codes = new Set(rules.map(({ code }) => code))

function told({ code, excerpt, line }: Mistake): string {
  return `${code} ${line ?? 'letter'}: ${excerpt}`
}

describe('letters with known mistakes', () => {
  it.each(planted)('%s: each mistake stands where it is said to', (name) => {
    const { mistakes, also = [] } = expectationOf(name)
    const { lines } = checkLetter(name, [])
    for (const { excerpt, line } of [...mistakes, ...also].flatMap((mistake) => [mistake, ...(mistake.or ?? [])]))
      if (line !== null) expect(lines[line - 1]).toContain(excerpt)
  })

  it.each(planted)('%s: every mistake is found', (name) => {
    const checked = checkLetter(name, rules)
    const { mistakes } = expectationOf(name)
    const missed = mistakes.filter((mistake) => findingsOf(checked, mistake).length === 0)
    console.info(`${name}: found ${mistakes.length - missed.length} of ${mistakes.length}`)
    expect(missed.filter(({ code }) => codes.has(code)).map(told)).toEqual([])
  })

  it.each(planted)('%s: nothing that is right is called an error or a warning', (name) => {
    const checked = checkLetter(name, rules)
    const { mistakes, also = [] } = expectationOf(name)
    const known = new Set([...mistakes, ...also].flatMap((mistake) => findingsOf(checked, mistake)))
    const blamed = checked.findings.filter((finding) => finding.severity !== 'info' && !known.has(finding))
    expect(blamed.map((finding) => described(checked, finding))).toEqual([])
  })
})

describe('letters without mistakes', () => {
  it.each(clean)('%s has no error and at most one warning', (name) => {
    const checked = checkLetter(name, rules)
    const blamed = checked.findings.filter(({ severity }) => severity !== 'info')
    const errors = blamed.filter(({ severity }) => severity === 'error')
    expect(errors.map((finding) => described(checked, finding))).toEqual([])
    if (blamed.length > 1) expect(blamed.map((finding) => described(checked, finding))).toEqual([])
  })
})
