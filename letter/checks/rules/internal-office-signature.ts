import { blockRule } from '../rule'
import { linesOf } from '../text/lines'

/** An agency's name, then that of a part of it. 办事处 and 派出 offices are agencies of their own. */
const section = /(?:局|厅|委员会|[^市县区省州党工纪团]委)(?!员会)[^局厅、，\s]{1,12}(?:科|处|股)$/
const office = /(?:局|厅)办公室$/
const independent = /(?:办事处|代表处)$/

/** S36: the agency signs, not an internal office of it. */
export const internalOfficeSignature = blockRule({
  id: 'internal-office-signature',
  code: 'S36',
  name: '不以内设机构名义署名',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：答复以承办单位名义作出，不以内设机构名义答复',
  messages: { internal: '署名像是内设机构，答复应以承办单位名义作出' },
  example: { wrong: '云州市交通运输局运输管理科', right: '云州市交通运输局' },
  create: (report) => (block, text) => {
    if (block.type !== 'signature') return
    for (const line of linesOf(text)) {
      const name = line.text.trim()
      if (independent.test(name) || !(section.test(name) || office.test(name))) continue
      const start = line.start + line.text.indexOf(name)
      report({ messageId: 'internal', block: block.id, start, end: start + name.length })
    }
  },
})
