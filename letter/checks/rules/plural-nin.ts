import { isJoint } from '../../model/facts'
import { isUnit } from '../../model/phrases'
import { letterRule } from '../rule'
import { partsOf } from '../text/parts'

/** S12: written Chinese has no 您们. */
export const pluralNin = letterRule({
  id: 'plural-nin',
  code: 'S12',
  name: '不用“您们”',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：书面语不用“您们”',
  messages: { plural: '书面语不用“您们”，应为“{right}”' },
  example: { wrong: '感谢您们的关心', right: '感谢你们的关心' },
  create:
    (report) =>
    ({ letter }) => {
      const { facts } = letter
      const [name, ...others] = facts.recipients
      const alone = name !== undefined && others.length === 0 && !isJoint(facts) && facts.recipientCount <= 1
      const right = alone && !isUnit(name) ? '您' : '你们'
      for (const { id, text } of partsOf(letter))
        for (const { index } of text.matchAll(/您们/g))
          report({
            messageId: 'plural',
            data: { right },
            block: id,
            start: index,
            end: index + 2,
            fixes: [{ text: right }],
          })
    },
})
