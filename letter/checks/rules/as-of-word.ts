import { blockRule } from '../rule'
import { ownProse } from '../text/own-words'

/** A time up to which something is counted. */
const time = [
  '目前|现在|当前|今日|今天|今年|本月|上月|上年|去年|昨日|昨天|发稿|发文|统计时|年底|年末|月底|月末',
  '(?:19|20|××)\\d{0,2}年|[〇一二三四五六七八九]{4}年|\\d{1,2}月(?!份?内)|[一二三四五六七八九十]{1,2}月|上半年|[一二三四]季度',
].join('|')
const wrongWord = new RegExp(`截止(?:${time})`, 'g')
/** What ends at a time: 报名截止5月31日 says when it stops. */
const ending =
  /(?:报名|申报|报送|提交|投稿|缴费|征集|受理|登记|投标|公示|填报|申请|预约|认购|招募|征稿|订购|投票|意见|活动|时间|期限|日期|期|合同|协议|任务|工程|项目|服务|政策|办理|发放|供应|优惠)$/
const clauseStart = /(?:^|[\s，。；：、！？（(“—\n\t])$/
const clauseEnd = /[，。；：！？）)\n]|$/

/** Whether 截止 at this place is the predicate: what stands before it ends, or nothing follows the time. */
function saysWhenItEnds(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  if (clauseStart.test(before)) return false
  if (ending.test(before)) return true
  const rest = text.slice(end, end + 24)
  const at = clauseEnd.exec(rest)?.index ?? rest.length
  const mark = rest.charAt(at)
  return /^[\d年月日底末初中旬前止为时点分至]*$/.test(rest.slice(0, at)) && mark !== '，' && mark !== '：'
}

/** W01: 截至 says up to when something is counted, 截止 that it stops. */
export const asOfWord = blockRule({
  id: 'as-of-word',
  code: 'W01',
  name: '统计到某时用“截至”，不用“截止”',
  severity: 'error',
  strength: 'required',
  basis: '《党政机关公文处理工作条例》：文字规范；《现代汉语词典》“截至”“截止”',
  messages: { wrong: '“截止”表示停止；说明到某时为止用“截至”' },
  example: { wrong: '截止目前，已建成12处站点', right: '截至目前，已建成12处站点' },
  create: (report) => (block, text) => {
    const words = ownProse(block, text)
    for (const { index: start, 0: found } of words.matchAll(wrongWord)) {
      const end = start + found.length
      if (saysWhenItEnds(words, start, end)) continue
      report({
        messageId: 'wrong',
        block: block.id,
        start,
        end,
        suggestions: [{ text: `截至${found.slice(2)}` }],
      })
    }
  },
})
