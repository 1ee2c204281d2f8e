import { describe, expect, it } from 'vitest'
import { rules } from '../../letter/checks/rules'
import { runsOf } from './rule-runs'

/** No rule may take longer for 20,000 characters. */
const mostMilliseconds = 50

/** How often a rule that was too slow is tried again: other programs may have taken the time. */
const tries = 6

/** No noise makes a quick rule as slow as that. */
const hopeless = 10 * mostMilliseconds

/** How long a run takes: by the clock or by the processor, which knows nothing of other programs, whichever is less. */
function milliseconds(run: () => void): number {
  const before = process.cpuUsage()
  const start = performance.now()
  run()
  const { user, system } = process.cpuUsage(before)
  return Math.min(performance.now() - start, (user + system) / 1000)
}

/** The shortest of several runs, tried again only as long as it is too long. */
function shortest(run: () => void): number {
  let best = milliseconds(run)
  for (let count = 1; count < tries && best > mostMilliseconds && best < hopeless; count += 1)
    best = Math.min(best, milliseconds(run))
  return best
}

describe(`on 20,000 characters of anything no rule takes more than ${mostMilliseconds} ms`, () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const slow = runsOf(rule).flatMap(({ name, run }) => {
      const time = shortest(run)
      return time > mostMilliseconds ? [`${name} (${Math.round(time)} ms)`] : []
    })
    expect(slow).toEqual([])
  })
})
