import { blockRule } from '../rule'
import { documentReports } from '../text/document-terms'

/** A07: a law that was replaced, or a title that is often cut short. */
export const documentOutdated = blockRule({
  id: 'document-outdated',
  code: 'A07',
  name: '引用的文件名称、效力请核对',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：引用现行文件，用正式名称',
  messages: { check: '请核对文件名称：《{wrong}》，现为《{right}》{why}' },
  example: { wrong: '根据《中华人民共和国合同法》', right: '根据《中华人民共和国民法典》' },
  create: (report, { documents }) => {
    const find = documentReports(documents)
    return (block, text) => {
      for (const { sure, ...found } of find(block, text)) if (!sure) report({ messageId: 'check', ...found })
    }
  },
})
