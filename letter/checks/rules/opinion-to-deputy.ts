import { letterRule } from '../rule'
import { isOpinion } from '../text/opinion'
import { partsOf } from '../text/parts'

/** A greeting of persons: it ends in 代表 or 委员, with or without the colon; 委员会 is a unit. */
const persons = /(?:代表|委员)(?:们|同志|先生|女士)?\s*[：:，,]?\s*$/

/** S34: a co-handling agency's opinion goes to the lead agency, which answers once for all. */
export const opinionToDeputy = letterRule({
  id: 'opinion-to-deputy',
  code: 'S34',
  name: '会办意见致主办单位，不直接致代表（委员）',
  severity: 'error',
  strength: 'practice',
  basis: '惯例：会办单位将意见函告主办单位，由主办单位统一答复',
  messages: { deputy: '会办意见应致主办单位，由主办单位统一答复代表（委员）' },
  example: { wrong: '张××代表：现将会办意见函告如下：', right: '省林业局：现将会办意见函告如下：' },
  create:
    (report) =>
    ({ letter }) => {
      if (!isOpinion(letter)) return
      for (const { id, text } of partsOf(letter, 'salutation'))
        if (persons.test(text)) report({ messageId: 'deputy', block: id })
    },
})
