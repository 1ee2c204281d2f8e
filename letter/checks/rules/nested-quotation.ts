import { blockRule } from '../rule'
import { exchangedMarks, wronglyNested } from '../text/nested-marks'

/** P06: inside “” stand ‘’, and inside those “” again. */
export const nestedQuotation = blockRule({
  id: 'nested-quotation',
  code: 'P06',
  name: '引号内再用引号时用单引号',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 15834-2011，引号',
  messages: { double: '双引号内再用引号，应改用单引号‘’' },
  example: { wrong: '关于“解决“停车难”问题”的建议', right: '关于“解决‘停车难’问题”的建议' },
  create: (report) => (block, text) => {
    for (const pair of wronglyNested(text, '“”', '‘’'))
      report({ messageId: 'double', ...exchangedMarks(pair, '‘’', block.id) })
  },
})
