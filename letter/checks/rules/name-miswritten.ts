import { blockRule } from '../rule'
import { ownWords } from '../text/own-words'
import { termReport } from '../text/term-reports'
import { termFinder } from '../text/terms'

/** A06: names laid down by law or plan stand as they were laid down. */
export const nameMiswritten = blockRule({
  id: 'name-miswritten',
  code: 'A06',
  name: '法定名称、固定提法不写错',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》，审核重点：名称、引文准确',
  messages: { wrong: '名称有误：“{wrong}”应为“{right}”{why}' },
  example: { wrong: '发展战略新兴产业', right: '发展战略性新兴产业' },
  create: (report, { names }) => {
    const find = termFinder(names)
    return (block, text) => {
      for (const found of find(ownWords(block, text)))
        if (found.term.sure) report({ messageId: 'wrong', ...termReport({ ...found, block: block.id }) })
    }
  },
})
