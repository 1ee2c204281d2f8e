import { describe, expect, it } from 'vitest'
import type { BlockRule, LetterContext, LetterRule, Rule } from '../../letter/checks/rule'
import { rules } from '../../letter/checks/rules'
import type { Block, PartType, TextBlock } from '../../letter/model/block'
import { profileOf, vocabulary } from '../../letter/model/library'
import { headingMarks } from '../../letter/model/numbering'
import { partOrder } from '../../letter/model/structure'
import { adversarialTexts, fewAdversarialTexts } from './adversarial'
import { type LetterWords, letterOf } from './letter-of'

/** No rule may take longer for 20,000 characters. */
const mostMilliseconds = 50

/** How often a rule that was too slow is tried again: other programs may have taken the time. */
const tries = 6

const parts = (Object.keys(partOrder) as (keyof typeof partOrder)[]).filter(
  (type): type is PartType => !['heading', 'paragraph', 'table'].includes(type),
)

/** No noise makes a quick rule as slow as that. */
const hopeless = 10 * mostMilliseconds

type Run = { name: string; run: () => void }

function blockRuns(rule: BlockRule): Run[] {
  const visit = rule.create(() => {}, vocabulary)
  const runOf = (type: TextBlock['type'], name: string, text: string): Run => {
    const block: Block = { type, id: 'b1', children: [{ text }] }
    return { name: `${type}: ${name}`, run: () => visit(block, text) }
  }
  const heading = (name: string, text: string): Run => {
    const block: Block = { type: 'heading', level: 1, id: 'b1', children: [{ text }] }
    return { name: `heading: ${name}`, run: () => visit(block, text) }
  }
  return [
    ...adversarialTexts.flatMap(([name, text]) => [runOf('paragraph', name, text)]),
    ...fewAdversarialTexts.flatMap(([name, text]) => [
      heading(name, text),
      ...parts.map((type) => runOf(type, name, text)),
    ]),
  ]
}

function letters(): { name: string; context: LetterContext }[] {
  const contextOf = (words: LetterWords): LetterContext => {
    const letter = letterOf(words)
    return { letter, profile: profileOf('national'), marks: headingMarks(letter.blocks), source: [] }
  }
  const proposal = { recommendations: ['加快设立玉石交易中心', '培养珠宝设计人才'] }
  return [
    ...adversarialTexts.map(([name, text]) => ({
      name: `letter: ${name}`,
      context: contextOf({ body: [{ heading: '关于“加快设立玉石交易中心”的建议' }, text], proposal }),
    })),
    ...fewAdversarialTexts.flatMap(([name, text]) => [
      ...parts.map((type) => ({ name: `${type}: ${name}`, context: contextOf({ [type]: text, proposal }) })),
      { name: `heading: ${name}`, context: contextOf({ body: [{ heading: text }], proposal }) },
      {
        name: `many paragraphs: ${name}`,
        context: contextOf({ body: text.match(/.{1,20}/gs) ?? [], proposal }),
      },
      {
        name: `proposal: ${name}`,
        context: contextOf({ proposal: { title: text, recommendations: [text.slice(0, 10_000), '甲'] } }),
      },
      { name: `facts: ${name}`, context: contextOf({ facts: { proposalTitle: text, session: text, issuer: text } }) },
    ]),
  ]
}
const allLetters = letters()

function letterRuns(rule: LetterRule): Run[] {
  const visit = rule.create(() => {}, vocabulary)
  return allLetters.map(({ name, context }) => ({ name, run: () => visit(context) }))
}

function runsOf(rule: Rule): Run[] {
  return rule.scope === 'block' ? blockRuns(rule) : letterRuns(rule)
}

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
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
