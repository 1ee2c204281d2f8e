import { blockRule } from '../rule'
import { documentReports } from '../text/document-terms'

/** A07: a law or document in 《》 bears its own title. */
export const documentMiscited = blockRule({
  id: 'document-miscited',
  code: 'A07',
  name: '书名号内的文件名称与正式名称一致',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：引文准确',
  messages: { wrong: '文件名称有误：《{wrong}》应为《{right}》{why}' },
  example: { wrong: '《中华人民共和国环保法》', right: '《中华人民共和国环境保护法》' },
  create: (report, { documents }) => {
    const find = documentReports(documents)
    return (block, text) => {
      for (const { sure, ...found } of find(block, text)) if (sure) report({ messageId: 'wrong', ...found })
    }
  },
})
