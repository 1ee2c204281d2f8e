import { blockRule } from '../rule'
import { unquotedWords } from '../text/own-words'

/** Numbered formulas that are names of their own: 五个一, 三个一批, 一核两带三区, 八大行动 is none. */
const formulas = [
  /(?<![一二三四五六七八九十百第每那哪这“])[两双三四五六七八九十]个一(?:批(?!次|量|发|复|准)|(?=[，。；、]|的?(?:工作|体系|机制|工程|活动|模式|行动|要求|标准|目标|建设|平台|举措|措施|制度|计划|战略|任务|做法|服务|管理)))/g,
  /一[核心主轴带廊环屏](?:[、，]?[一二两双三四五六七八九十多][核心轴带区环廊园团翼极片副屏]){1,5}(?![一二两三四五六七八九十])/g,
  /(?<![一二三四五六七八九十百第“])[三四五六七八九十]个(?:不放过|不出|必须|亲自|到位|同步)(?=[，。；、]|的?(?:原则|要求|机制|工作|目标|制度))/g,
]

/** A01: a numbered formula such as 五个一 stands in quotation marks, and is explained. */
export const numberFormulaUnquoted = blockRule({
  id: 'number-formula-unquoted',
  code: 'A01',
  name: '“五个一”一类数字缩略语加引号并说明',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：数字缩略语加引号，首次出现作说明',
  messages: { bare: '数字缩略语“{words}”应加引号，首次出现宜说明其内容' },
  example: { wrong: '建立五个一的工作体系', right: '建立“五个一”工作体系' },
  create: (report) => (block, text) => {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'closing') return
    const words = unquotedWords(block, text)
    for (const formula of formulas)
      for (const found of words.matchAll(formula)) {
        const start = found.index
        const end = start + found[0].length
        report({
          messageId: 'bare',
          data: { words: found[0] },
          block: block.id,
          start,
          end,
          suggestions: [{ title: '加上引号', text: `“${found[0]}”` }],
        })
      }
  },
})
