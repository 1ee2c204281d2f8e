import type { Severity } from '../letter/checks/finding'
import { type Checker, createChecker, type Overrides } from '../letter/checks/kernel'
import { rules } from '../letter/checks/rules'
import { decodeText } from '../letter/intake/decode'
import { vocabulary } from '../letter/model/library'
import { readOwnVocabulary } from '../letter/model/own-vocabulary'
import { type OwnVocabulary, withOwnVocabulary } from '../letter/model/vocabulary'
import { type Io, UserError } from './io'
import { readBytes, shownName } from './read-letter'

/** What an agency wants of the check: grades of rules (`ID=grade`, the last one counts) and a file of its own words. */
export type Wishes = { rule: readonly string[]; vocabulary?: string }

type Grade = Severity | 'off'

const grades: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies Grade[]

/** The ids of the rules that a name means: the rule of that id, or all rules of that code of the catalogue. */
function ruleIds(name: string): string[] {
  const ids = rules.filter(({ id, code }) => id === name || code === name.toUpperCase()).map(({ id }) => id)
  if (ids.length === 0) throw new UserError(`没有“${name}”这个检查项，用 dafu rules 查看全部检查项`)
  return ids
}

/** The grades of rules that are wished for. Throws `UserError`. */
function overridesOf(wishes: readonly string[]): Overrides {
  const chosen = wishes.flatMap((wish): [string, Grade][] => {
    const [, name, grade] = /^([^=]+)=(.*)$/.exec(wish) ?? []
    if (name === undefined || grade === undefined)
      throw new UserError(`“--rule ${wish}”写得不对，应写作“检查项=程度”，如 S28=off`)
    const ids = ruleIds(name)
    if (!grades.includes(grade)) throw new UserError(`检查项的程度“${grade}”不对，应为 ${grades.join('、')} 之一`)
    return ids.map((id) => [id, grade as Grade])
  })
  return Object.fromEntries(chosen)
}

async function ownVocabulary(file: string, io: Io): Promise<OwnVocabulary> {
  const text = decodeText(await readBytes(file, io))
  const own = text.ok ? readOwnVocabulary(text.value, 'words') : text
  if (!own.ok) throw new UserError(`${shownName(file)}：${own.message}`)
  return own.value
}

/** A checker of all rules as the agency wants it. Throws `UserError`. */
export async function checkerFor(wishes: Wishes, io: Io): Promise<Checker> {
  const overrides = overridesOf(wishes.rule)
  if (wishes.vocabulary === undefined) return createChecker(rules, overrides)
  const own = await ownVocabulary(wishes.vocabulary, io)
  return createChecker(rules, overrides, { vocabulary: withOwnVocabulary(vocabulary, own) })
}
