import { letterRule } from '../rule'
import { answeredSections } from '../text/answered-sections'

/** Shorter responses say one thing that was done, which may well be the answer. */
const shortest = 250
/** A heading that names what was asked for. */
const asked = /关于|建议|提案|问题/
/** How a report of past work is worded; two of these make one. */
const pastWork = [
  /近年来|近几年|多年来|一直以来|长期以来|以来，/,
  /一是|首先|第一，/,
  /先后|累计|相继|连续/,
  /积极|大力|高度重视|扎实|深入/,
  /目前[^，。；\n]{0,4}(?:已|共|拥有)|取得了?[^，。；\n]{0,12}(?:成效|成绩|进展)/,
]
/** Words of an answer or of what comes next. */
const answer =
  /下一步|下步|下阶段|今后|后续|接下来|将(?!于?\d)|拟|继续|计划(?!》)|预计|力争|争取|正在|采纳|考虑|认为|同意|赞同|赞成|建议您|您(?:提出|建议|的)|你们(?:提出|建议|的)|所提|针对[^，。；\n]{0,16}(?:建议|问题)|可(?:以|按|通过|向)|不宜|暂不|无法|难以|明确(?:提出|规定)|规定|研究|推进中|筹建|已(?:于|经|按|在)/

/** C08: a response answers, and does not only report what was done. */
export const workReportOnly = letterRule({
  id: 'work-report-only',
  code: 'C08',
  name: '答复不写成工作总结，由人判断',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：答复有针对性，明确对建议的意见和下一步打算',
  messages: { only: '这一条只讲已做的工作，没有讲对建议的意见或下一步打算' },
  example: { wrong: '近年来，我市积极……一是……二是……', right: '……下一步，我局将……' },
  create:
    (report) =>
    ({ letter }) => {
      for (const { heading, words } of answeredSections(letter)) {
        if (!asked.test(heading.text) || words.length < shortest || answer.test(words)) continue
        if (pastWork.filter((pattern) => pattern.test(words)).length >= 2)
          report({ messageId: 'only', block: heading.id, start: 0, end: heading.text.length })
      }
    },
})
