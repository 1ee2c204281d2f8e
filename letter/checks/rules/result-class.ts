import { letterRule } from '../rule'
import { partsOf } from '../text/parts'

/** 办理结果：A类, 类别：B类, （A）, or a line of its own such as “A类”. */
const labelled =
  /(?:办理结果|办复类别|答复类别|办理类别|办理类型|结果分类|类别)\s{0,8}[：:]?\s{0,8}[（(]?\s{0,8}([A-D])/
const alone = /^[^\S\n]{0,40}[（(]?[^\S\n]{0,8}([A-D])[^\S\n]{0,8}类?[^\S\n]{0,8}[）)]?[^\S\n]{0,40}$/m

/** S21: where the region wants it, the letter carries the class of its result (A to D), and the same everywhere. */
export const resultClass = letterRule({
  id: 'result-class',
  code: 'S21',
  name: '标明办理结果类别，且前后一致',
  severity: 'error',
  strength: 'practice',
  basis: '惯例：本地区办理规定要求',
  messages: {
    missing: '本地区要求标明办理结果类别，尚未填写',
    differs: '此处印的是{printed}类，信息中的办理结果类别是{known}类',
  },
  example: { wrong: '（未标明类别）', right: '办理结果：A类' },
  create:
    (report) =>
    ({ letter, profile }) => {
      const known = letter.facts.resultClass
      let seen = false
      for (const { id, text } of partsOf(letter, 'note', 'disclosure', 'distribution', 'closing')) {
        const match = labelled.exec(text) ?? alone.exec(text)
        const printed = match?.[1]
        if (!match || printed === undefined) continue
        seen = true
        const end = match.index + match[0].lastIndexOf(printed) + 1
        if (known !== '' && printed !== known)
          report({ messageId: 'differs', data: { printed, known }, block: id, start: end - 1, end })
      }
      if (profile.requires.resultClass && known === '' && !seen) report({ messageId: 'missing', block: null })
    },
})
