import { type Facts, isJoint } from '../../model/facts'
import { isUnit } from '../../model/phrases'
import { letterRule } from '../rule'
import { withoutQuoted } from '../text/pairs'
import { partsOf } from '../text/parts'

/** Whom the letter speaks to, as far as the facts say. */
function readers(facts: Facts): 'several' | 'one' | 'unit' | null {
  if (isJoint(facts) || facts.recipientCount > 1) return 'several'
  const [name] = facts.recipients
  if (name === undefined || /^(?:各|全体|诸)/.test(name)) return null
  return isUnit(name) ? 'unit' : 'one'
}

/** S11: several readers are 你们, one is 您, a unit is never 您. */
export const recipientPronoun = letterRule({
  id: 'recipient-pronoun',
  code: 'S11',
  name: '联名件称“你们”，单人件称“您”',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：称呼与答复对象的人数相符',
  messages: {
    several: '本件答复多位{readers}，应称“你们”，不宜用“您”',
    one: '本件只答复{name}一人，应称“您”，不宜用“你们”',
    unit: '本件致“{name}”，不宜用“您”，可称“你们”或“贵会”等',
  },
  example: { wrong: '梁锐等代表：您在……', right: '梁锐等代表：你们在……' },
  create:
    (report) =>
    ({ letter }) => {
      const { facts } = letter
      const who = readers(facts)
      if (!who) return
      const data = { readers: facts.kind === 'cppcc' ? '委员' : '代表', name: facts.recipients[0] ?? '' }
      const right = who === 'one' ? '您' : '你们'
      const wrong = who === 'one' ? /你们/g : /您(?!们)/g
      for (const { id, text } of partsOf(letter, 'opening', 'heading', 'paragraph', 'closing', 'formula', 'note'))
        for (const { 0: word, index } of withoutQuoted(text).matchAll(wrong)) {
          const place = { messageId: who, data, block: id, start: index, end: index + word.length }
          report(
            who === 'several' ? { ...place, fixes: [{ text: right }] } : { ...place, suggestions: [{ text: right }] },
          )
        }
    },
})
