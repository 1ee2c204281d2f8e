import type { BlockRule, LetterContext, LetterRule, Rule } from '../../letter/checks/rule'
import type { Block, PartType, TextBlock } from '../../letter/model/block'
import { profileOf, vocabulary } from '../../letter/model/library'
import { headingMarks } from '../../letter/model/numbering'
import { partOrder } from '../../letter/model/structure'
import { adversarialTexts, fewAdversarialTexts } from './adversarial'
import { type LetterWords, letterOf } from './letter-of'

const parts = (Object.keys(partOrder) as (keyof typeof partOrder)[]).filter(
  (type): type is PartType => !['heading', 'paragraph', 'table'].includes(type),
)

/** One text or letter that a rule has to stand; `name` tells which. */
export type Run = { name: string; run: () => void }

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
      {
        name: `facts: ${name}`,
        context: contextOf({ facts: { proposalTitle: text.slice(0, 4000), session: text.slice(0, 4000) } }),
      },
    ]),
  ]
}
const allLetters = letters()

function letterRuns(rule: LetterRule): Run[] {
  const visit = rule.create(() => {}, vocabulary)
  return allLetters.map(({ name, context }) => ({ name, run: () => visit(context) }))
}

/** All that a rule has to stand: every adversarial text as a paragraph, a few of them in each other part. */
export function runsOf(rule: Rule): Run[] {
  return rule.scope === 'block' ? blockRuns(rule) : letterRuns(rule)
}
