import { readFileSync } from 'node:fs'
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import noUnmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair'
import spacing from 'textlint-rule-preset-ja-spacing'
import prh from 'textlint-rule-prh'
import sentenceLength from 'textlint-rule-sentence-length'
import { afterAll, bench, describe } from 'vitest'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { isBody } from '../../letter/model/block'
import type { Letter } from '../../letter/model/letter'
import { vocabulary } from '../../letter/model/library'
import { plainText } from '../../letter/model/plain-text'
import { vocabularyLists } from '../../letter/model/vocabulary'

const seed = readFileSync(new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url), 'utf8')

/** The seed with its body so many times over. */
function letterTimes(times: number): Letter {
  const { letter } = intake(paragraphsOf(seed))
  const blocks = letter.blocks.flatMap((block) =>
    isBody(block) ? Array.from({ length: times }, (_, copy) => ({ ...block, id: `${block.id}-${copy}` })) : [block],
  )
  return { ...letter, blocks }
}

/** Our own words as textlint's proofreading dictionary: those that count wherever they stand. */
function dictionary(): string {
  const terms = vocabularyLists.flatMap((list) => vocabulary[list]).filter(({ after, before }) => !after && !before)
  const entries = terms.map(({ term, instead }) => ({ expected: instead[0], patterns: [term] }))
  return JSON.stringify({ version: 1, rules: entries })
}

type KernelRules = NonNullable<TextlintKernelOptions['rules']>
type Rule = KernelRules[number]['rule']

/** What a CommonJS package exports by default, whether or not the loader has unwrapped it. */
function defaultOf<Value>(module: unknown): Value {
  return ((module as { default?: unknown }).default ?? module) as Value
}

/**
 * The rules of textlint that hold for Chinese: there is no preset for it in the registry. Spacing is the preset for Japanese, whose rules
 * know full and half width only.
 */
const chinesePreset: KernelRules = [
  { ruleId: 'no-unmatched-pair', rule: defaultOf<Rule>(noUnmatchedPair) },
  { ruleId: 'sentence-length', rule: defaultOf<Rule>(sentenceLength), options: { max: 120 } },
  { ruleId: 'prh', rule: defaultOf<Rule>(prh), options: { ruleContents: [dictionary()] } },
  ...Object.entries(defaultOf<{ rules: object }>(spacing).rules).map(([ruleId, rule]) => ({
    ruleId,
    rule: defaultOf<Rule>(rule),
  })),
]

const kernel = new TextlintKernel()

async function textlint(text: string): Promise<number> {
  const { messages } = await kernel.lintText(text, {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: defaultOf<typeof textPlugin>(textPlugin) }],
    rules: chinesePreset,
  })
  return messages.length
}

/** Characters and milliseconds of all runs of one program. */
class Speed {
  #characters = 0
  #milliseconds = 0

  async measure(characters: number, run: () => unknown): Promise<void> {
    const start = performance.now()
    await run()
    this.#milliseconds += performance.now() - start
    this.#characters += characters
  }

  perSecond(): number {
    return (this.#characters / this.#milliseconds) * 1000
  }
}

describe.each([1, 10])('the seed %i times', (times) => {
  const letter = letterTimes(times)
  const text = plainText(letter)
  const [ours, theirs] = [new Speed(), new Speed()]
  // textlint takes longer than in proportion: a hundred times the seed would take it minutes.
  const options = { time: 500, iterations: 2, warmupTime: 0, warmupIterations: times === 1 ? 1 : 0, throws: true }
  bench(`all ${rules.length} rules`, () => ours.measure(text.length, () => createChecker(rules).check(letter)), options)
  bench(`textlint with ${chinesePreset.length} rules`, () => theirs.measure(text.length, () => textlint(text)), options)
  afterAll(() => {
    const [fast, slow] = [ours.perSecond(), theirs.perSecond()].map(Math.round) as [number, number]
    console.log(
      `${text.length} characters: ${fast} a second, textlint ${slow} a second, ratio ${(fast / slow).toFixed(1)}`,
    )
  })
})
