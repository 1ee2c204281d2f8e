import { blockRule } from '../rule'
import { figure, figureValue } from '../text/figures'
import { unquotedProse } from '../text/own-words'

/** 千 of 千米 and 万 of 万达 are parts of other words; 个百分点 is a unit like any other. */
const unit = '[%％‰]|[百千](?![米克瓦伏卡帕赫升字万亿分])|万(?![达科象华众物山州宁载隆])亿?|亿'
const range = new RegExp(
  `(?<![\\dA-Za-z.,．%％‰/／第年月日号—–～~\\-])(${figure})(?:[～~—–-]{1,2}|至|到)(${figure})(${unit})`,
  'g',
)

/** N03: both ends of a range have their 万, 亿 or %. */
export const rangeUnitMissing = blockRule({
  id: 'range-unit-missing',
  code: 'N03',
  name: '数值范围前项的“万”“亿”“%”不得省略',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 15835-2011，数值范围',
  messages: { missing: '数值范围的前项不能省略“{unit}”，应写作“{right}”' },
  example: { wrong: '9～16亿元', right: '9亿～16亿元' },
  create: (report) => (block, text) => {
    for (const match of unquotedProse(block, text).matchAll(range)) {
      const { index, 0: found, 1: first = '', 2: second = '', 3: unit = '' } = match
      // 500～1万元 counts from 500元.
      if (figureValue(first) >= figureValue(second)) continue
      const right = first + unit
      report({
        messageId: 'missing',
        data: { unit, right: right + found.slice(first.length) },
        block: block.id,
        start: index,
        end: index + found.length,
        fixes: [
          {
            title: `补上“${unit}”`,
            edits: [{ block: block.id, start: index, end: index + first.length, text: right }],
          },
        ],
      })
    }
  },
})
