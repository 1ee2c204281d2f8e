import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'

/** Verbs that do not go with objects, and the verbs that do. */
type Misfit = { verbs: string; objects: string; instead: string }

const misfits: readonly Misfit[] = [
  { verbs: '成立', objects: '品牌', instead: '创建（打造）' },
  { verbs: '提高|提升|增强|加强|扩大|增加|完善|强化', objects: '步伐|脚步|进度', instead: '加快' },
  { verbs: '加快|加速', objects: '水平|质量|能力|意识', instead: '提高' },
  { verbs: '加快|加速', objects: '力度', instead: '加大' },
  { verbs: '提高|提升|增强|扩大|增加|加强|完善|改善|健全', objects: '力度', instead: '加大' },
  { verbs: '加大', objects: '步伐|速度|进度', instead: '加快' },
  { verbs: '加大', objects: '水平|质量|效率|意识|能力', instead: '提高' },
  { verbs: '加强', objects: '水平|质量|效率', instead: '提高' },
  { verbs: '加强', objects: '规模|范围|覆盖面', instead: '扩大' },
  { verbs: '扩大', objects: '水平|质量|效率|能力|意识', instead: '提高' },
  { verbs: '增加', objects: '水平|质量|效率|能力|意识', instead: '提高' },
  { verbs: '完善|健全|优化', objects: '意识|水平|质量', instead: '提高' },
  { verbs: '改善', objects: '水平|意识|效率|能力', instead: '提高' },
  { verbs: '召开', objects: '活动|比赛|竞赛|展览|演出', instead: '举办（举行）' },
  { verbs: '打造', objects: '人才|意识|能力', instead: '培养' },
  { verbs: '培养', objects: '品牌|平台|园区|产业|市场', instead: '培育（打造）' },
  { verbs: '发挥', objects: '效果|影响|意义', instead: '产生' },
  { verbs: '取得|达到', objects: '作用', instead: '发挥（起到）' },
  { verbs: '解决', objects: '需求|需要', instead: '满足' },
  { verbs: '满足', objects: '问题|困难|矛盾', instead: '解决' },
  { verbs: '建立', objects: '意识|信心|观念|理念|形象', instead: '树立' },
  { verbs: '树立', objects: '制度|机制|体系|平台', instead: '建立' },
  { verbs: '营造', objects: '条件|基础|机制', instead: '创造' },
  { verbs: '打下', objects: '条件|环境|氛围', instead: '创造' },
  { verbs: '奠定|夯实', objects: '条件|环境|氛围', instead: '创造' },
  { verbs: '减轻', objects: '成本', instead: '降低' },
  { verbs: '缩小', objects: '时间|周期|流程', instead: '缩短' },
  { verbs: '缩短', objects: '范围|规模', instead: '缩小' },
  { verbs: '推动|推进|深化', objects: '力度', instead: '加大' },
]

const compiled = misfits.map(({ verbs, objects, instead }) => ({
  pattern: new RegExp(
    `(${verbs})了?([^，。；：、！？\\n]{0,12}?)(${objects})(?=[，。；、！？）\\n]|$|和(?!谐)|与|及)`,
    'g',
  ),
  instead,
}))

/** A verb before or between makes the words an attribute of something else: 加大实施力度, 加快推动能力提升. */
const otherVerb =
  /加大|加快|加速|提高|提升|增强|加强|强化|扩大|增加|完善|健全|优化|改善|推动|推进|深化|促进|实现|达到|落实|形成|解决|开展|实施|保持|确保|保障|满足|建立|打造|培养|培育|创造|提供|注重|具有|取得|发挥|营造|影响|利用|体现|是|为|以|把|将|使|从|对|在/
/** What may stand between: an attribute, but neither a further verb nor the end of one. */
function stands(text: string, start: number, between: string): boolean {
  if (otherVerb.test(between) || /[了过着并]/.test(between)) return false
  const before = text.slice(Math.max(0, start - 6), start)
  return !/(?:加大|加快|提高|提升|增强|强化|加强|扩大|不断|的|后|所|未|统一|集中|联合|和|与|或|、)$/.test(
    before.replace(/(?:不断|进一步|持续|切实|有效|着力|全面|大力)$/, ''),
  )
}

/** W04: a verb has an object that goes with it. */
export const verbObject = blockRule({
  id: 'verb-object',
  code: 'W04',
  name: '动词与宾语搭配得当',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：用词准确，动宾搭配得当',
  messages: { found: '“{verb}”与“{object}”不搭配，宜用“{instead}”' },
  example: { wrong: '提高工作力度', right: '加大工作力度' },
  create: (report) => (block, text) => {
    const words = unquotedProse(block, text)
    for (const { pattern, instead } of compiled)
      for (const found of words.matchAll(pattern)) {
        const [whole, verb = '', between = '', object = ''] = found
        if (!stands(words, found.index, between)) continue
        const end = found.index + whole.length
        report({ messageId: 'found', data: { verb, object, instead }, block: block.id, start: found.index, end })
      }
  },
})
