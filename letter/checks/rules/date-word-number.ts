import { blockRule } from '../rule'
import { unquotedProse } from '../text/own-words'

/** What has a number of its own and not a day: 5月3号线开通, 3月5号楼. */
const numbered = '(?![楼线院馆门桥路井机站台仓库区地宗街巷文令建提议栋厂房煤矿坑池泵码召])'
const day = '(?:[12]\\d|3[01]|[1-9])'
const afterMonth = new RegExp(`(?<=\\d月[ \\u3000]?)${day}号${numbered}`, 'g')
const inChinese = new RegExp(
  `(?<=[一二三四五六七八九十]月)(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])号${numbered}`,
  'g',
)
/** The end of a span that began with a day: 8月1日至5号. */
const afterDay = new RegExp(`(?<=\\d月\\d{1,2}[日号](?:[至到、和—–～~-]))${day}号${numbered}`, 'g')

/** N10: a day is written with 日. */
export const dateWordNumber = blockRule({
  id: 'date-word-number',
  code: 'N10',
  name: '日期用“日”，不用“号”',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：公文日期写作年、月、日',
  messages: { number: '日期应写“日”，不写“号”' },
  example: { wrong: '8月31号', right: '8月31日' },
  create: (report) => (block, text) => {
    const words = unquotedProse(block, text)
    for (const form of [afterMonth, inChinese, afterDay])
      for (const { index, 0: found } of words.matchAll(form)) {
        const end = index + found.length
        const fix = { title: '改为“日”', edits: [{ block: block.id, start: end - 1, end, text: '日' }] }
        report({ messageId: 'number', block: block.id, start: index, end, fixes: [fix] })
      }
  },
})
