import { it } from 'vitest'
import { rules } from '../../letter/checks/rules'
import { checkLetter, described, expectationOf, findingsOf, letterNames } from './checked-letter'

const codes = new Set(rules.map(({ code }) => code))
it('hunts', () => {
  const out: string[] = []
  const all = new Map<string, [number, number]>()
  const unwritten = new Set<string>()
  for (const name of letterNames) {
    const checked = checkLetter(name, rules)
    const { mistakes, also = [] } = expectationOf(name)
    const missed = mistakes.filter((m) => findingsOf(checked, m).length === 0)
    for (const m of mistakes) {
      const c = all.get(m.code) ?? [0, 0]
      all.set(m.code, [c[0] + 1, c[1] + (missed.includes(m) ? 0 : 1)])
      if (!codes.has(m.code)) unwritten.add(m.code)
    }
    const known = new Set([...mistakes, ...also].flatMap((m) => findingsOf(checked, m)))
    out.push(`== ${name}: ${mistakes.length - missed.length}/${mistakes.length}`)
    for (const m of missed) if (codes.has(m.code)) out.push(`  MISS ${m.code} ${m.line}: ${m.excerpt}`)
    for (const f of checked.findings)
      if (!known.has(f)) out.push(`  ${f.severity === 'info' ? '.' : 'FALSE'} ${described(checked, f)}`)
  }
  out.push(
    [...all]
      .sort()
      .map(([c, [p, f]]) => `${c} ${f}/${p}`)
      .join('  '),
  )
  out.push(`unwritten: ${[...unwritten].sort().join(' ')}`)
  console.info(out.join('\n'))
})
