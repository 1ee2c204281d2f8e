import { blockRule } from '../rule'
import { narrativeRuns } from '../text/narrative-items'
import { withoutQuoted } from '../text/pairs'

/** 对……产生作用 as a sentence of its own: what is said to do so stands in the sentence before. 对于 and 对此 begin others. */
const effect =
  /(?<=(?:^|[。！？；\n])[ \u3000]{0,4})对(?![此照外内口标策象比应手岸联话]|方(?![便案]))[^。；！？：\n]{2,80}?(?:(?:产生|具有|起到|起着|发挥)[^。；！？：\n]{0,24}?(?:作用|影响|意义|效果))(?=[。；！？]|$)/g
/** Clauses of the same sentence that go on with 对……: verbs, where a subject would be a name. */
const goesOn =
  /^(?:提升|促进|推动|推进|加快|增强|改善|提高|优化|完善|保障|带动|扩大|实现|满足|缓解|解决|构建|打造|形成|激发|丰富|方便|维护|加强|服务|降低|减少|拉动|助力|支撑|也|都|均|将|更|还|并|且|具有|产生|起到|发挥)/

function lacksSubject(sentence: string): boolean {
  const [, ...clauses] = sentence.split('，')
  return clauses.every((clause) => goesOn.test(clause))
}

/** A sentence that only says what was done to what the sentence before names. */
const passive =
  /^(?:已(?:被|获|列入|列为|纳入|入选|通过|移交)|由[^，。；]{2,40}(?:共建|承建|建设|运营|负责|主办|承办|组成|实施|管理))[^。；]{0,80}$/

/** P16: no sentence is cut off from its subject by a full stop. */
export const sentenceFragment = blockRule({
  id: 'sentence-fragment',
  code: 'P16',
  name: '句号不把主语和谓语隔开',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：一句话有主语，句号不截断句子',
  messages: {
    effect: '这一句没有主语，宜与前一句用逗号连成一句，或者补上主语',
    passive: '这一句没有主语，宜补上所指的事物',
  },
  example: {
    wrong: '打造定制中心。对推进产业发展产生重要作用。',
    right: '打造定制中心，对推进产业发展产生重要作用。',
  },
  create: (report) => (block, text) => {
    if (!['opening', 'paragraph', 'heading', 'closing'].includes(block.type)) return
    const words = withoutQuoted(text, '《“（(')
    for (const { 0: sentence, index } of words.matchAll(effect)) {
      // The first sentence of a paragraph has nothing before it to be cut off from.
      if (words.slice(0, index).trim() === '' || !lacksSubject(sentence)) continue
      report({ messageId: 'effect', block: block.id, start: index, end: index + sentence.length })
    }
    for (const run of narrativeRuns(text))
      for (const item of run) {
        const [first = '', second = ''] = item.words.split('。').slice(0, 2)
        const fragment = second.split('，')[0] ?? ''
        if (/[，；]/.test(first) || !passive.test(fragment)) continue
        const start = item.start + first.length + 1
        report({ messageId: 'passive', block: block.id, start, end: start + fragment.length })
      }
  },
})
