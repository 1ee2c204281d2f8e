import { blockRule } from '../rule'
import { ownWords } from '../text/own-words'
import { outermostPairs } from '../text/pairs'

const clauseEnd = /[，。；：！？\n]/
const drafting =
  /(?:制定|制订|起草|编制|出台|印发|草拟|拟定|拟订|拟制|研究|研制|编写|发布|形成|提出)(?:并?(?:出台|印发|实施|发布|报批))?(?:新一轮|新的|我[市省区县局]|本[市省区县])?$/
const ahead =
  /正在|正(?=会同|组织|牵头|抓紧|加快|研究|制定|起草|编制)|即将|计划|将(?!.{0,8}(?:纳入|列入))|拟(?=[于由研制出印编起])|抓紧|争取|力争|择机|适时|尽快|着手|启动/
const done = /(?:已|先后|相继|曾)(?!.*(?:正在|即将|拟|将))/
/** What is still being asked about after its title: 《…》正在征求意见. */
const asked =
  /^(?:[（(][^（）()]{1,16}[）)])?(?:目前|现|也|已)?(?:正在?|处于|进入|在|即将|拟)[^，。；]{0,10}(?:征求|公开征集|报批|审议|会签|送审|审查|修改完善|编制|制定|起草|研究)/
const draft = /[（(](?:[^（）()]{0,8})(?:征求意见稿|送审稿|报批稿|讨论稿|草案|代拟稿|初稿|草稿|审议稿)[）)]$/

/** Between two titles of one enumeration: 《…》和《…》. */
const between = /^(?:[（(][^（）()]{1,20}[）)])?[、和与及以]*$/

/** A08: a document that is not issued yet has no title in 《》. */
export const documentUnpublished = blockRule({
  id: 'document-unpublished',
  code: 'A08',
  name: '未印发的文件不宜用书名号写出全名',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：未印发的文件不公开名称',
  messages: { unpublished: '《{title}》似未印发，是否宜用书名号写出全名、是否可以公开，请核对' },
  example: { wrong: '正在研究制定《云州市时尚产业集群行动计划》', right: '正在研究制定时尚产业集群的支持政策' },
  create: (report) => (block, text) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    const words = ownWords(block, text)
    let from = 0
    let last = false
    for (const { open, close } of outermostPairs(text, '《')) {
      const quoted = words[open] !== '《'
      const before = text.slice(Math.max(from, open - 60), open)
      const clause =
        words
          .slice(Math.max(0, open - 60), open)
          .split(clauseEnd)
          .at(-1) ?? ''
      const follows = from > 0 && between.test(before)
      const title = text.slice(open + 1, close)
      const planned: boolean = follows ? last : drafting.test(clause) && ahead.test(clause) && !done.test(clause)
      last = planned
      from = close + 1
      if (quoted || !(planned || asked.test(text.slice(from, from + 40)) || draft.test(title))) continue
      report({ messageId: 'unpublished', data: { title }, block: block.id, start: open, end: close + 1 })
    }
  },
})
