import { splitRunIn } from '../../model/block'
import { letterRule } from '../rule'
import { headingGroups } from '../text/heading-groups'

/** A heading proper is short; a longer first sentence is text. */
const longest = 30
/** One that has none beside it on its own line has nothing to differ from. */
const fewestAlone = 2

/** H11: where headings of a level stand on lines of their own, the text does not run on behind one of them. */
export const headingRunInMixed = letterRule({
  id: 'heading-run-in-mixed',
  code: 'H11',
  name: '同级标题独立成行的，正文不接排',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：同级标题的排法一致',
  messages: { mixed: '同级的其他标题独立成行，这一个后面接排了正文' },
  example: { wrong: '一、关于甲的建议/……/二、关于乙的建议。目前……', right: '二、关于乙的建议/目前……' },
  create:
    (report) =>
    ({ letter }) => {
      for (const group of headingGroups(letter)) {
        const parts = group.map(({ text }) => splitRunIn(text))
        const alone = parts.filter(({ heading, rest }) => rest === '' && !/[。；]\s*$/.test(heading)).length
        if (alone < fewestAlone || alone * 2 < group.length) continue
        group.forEach(({ id }, index) => {
          const { heading, rest } = parts[index] ?? { heading: '', rest: '' }
          if (rest === '' || heading.length > longest) return
          report({ messageId: 'mixed', block: id, start: 0, end: heading.length + 1 })
        })
      }
    },
})
