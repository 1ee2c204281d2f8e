import { splitRunIn } from '../../model/block'
import { headingMarkOf } from '../../model/heading-mark'
import { letterRule } from '../rule'
import { headingGroups } from '../text/heading-groups'

/** Longer ones are sentences, in characters. */
const longest = 80

/** The forms of a heading that answers: 关于“……”的建议, 关于……的建议, 关于……. What is none of them has the form ''. */
function formOf(heading: string): string {
  const words = (headingMarkOf(heading)?.text ?? heading).trim().replace(/[。；：]$/, '')
  const end = /(?:的)?(?:建议|提案|问题|意见|事项|方面)$/.exec(words)?.[0]
  const opening = /^(?:关于|针对)/.exec(words)?.[0]
  if (opening === undefined || words.length > longest) return ''
  const quote = new RegExp(`^${opening}[^“]{0,12}“`).test(words)
  return `${opening}${quote ? '“……”' : '……'}${end ?? ''}`
}

/** What begins many letters before the answers do. */
const introduction = /^(?:基本|总体|有关|工作|整体)?(?:情况|概况|现状)/

/** Fewer headings have no form in common. */
const fewest = 3

/** H09: headings of one level are worded alike. */
export const headingParallel = letterRule({
  id: 'heading-parallel',
  code: 'H09',
  name: '同级标题句式一致',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：同级标题句式一致',
  messages: { differs: '同级的其他标题写作“{form}”，这一个句式不同，请看是否需要统一' },
  example: { wrong: '一、关于“甲”的建议/二、乙', right: '一、关于“甲”的建议/二、关于“乙”的建议' },
  create:
    (report) =>
    ({ letter }) => {
      for (const group of headingGroups(letter)) {
        if (group.length < fewest) continue
        const forms = group.map(({ text }) => formOf(splitRunIn(text).heading))
        const counts = new Map<string, number>()
        for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
        const [usual] = [...counts].sort((a, b) => b[1] - a[1])
        if (!usual || usual[0] === '' || usual[1] * 3 < group.length * 2) continue
        group.forEach(({ id, text }, index) => {
          if (forms[index] === usual[0] || text.trim() === '' || (index === 0 && introduction.test(text))) return
          const data = { form: usual[0] }
          report({ messageId: 'differs', data, block: id, start: 0, end: splitRunIn(text).heading.length })
        })
      }
    },
})
