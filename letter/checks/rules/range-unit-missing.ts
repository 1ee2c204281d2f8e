import { blockRule } from '../rule'
import { figure, figureValue } from '../text/figures'
import { unquotedProse } from '../text/own-words'

/** 千 of 千米 and 万 of 万达 are parts of other words; 个百分点 is a unit like any other. */
const unit = '[%％‰]|[百千](?![米克瓦伏卡帕赫升字万亿分])|万(?![达科象华众物山州宁载隆])亿?|亿'
const range = new RegExp(
  `(?<![\\dA-Za-z.,．%％‰/／第年月日号—–～~\\-])(${figure})(?:[～~—–-]{1,2}|至|到)(${figure})(${unit})`,
  'g',
)

/** 由45提升至80%: where something has grown or shrunk to a percentage, it was one before. */
const change = new RegExp(
  `(?<=[由从])(${figure})(?:提高|提升|上升|增长|增加|下降|降低|减少|压降|升|降)(?:至|到)(${figure})([%％])`,
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
    const words = unquotedProse(block, text)
    const ranges = [...words.matchAll(range)].filter(
      // 500～1万元 counts from 500元.
      ([, first = '', second = '']) => figureValue(first) < figureValue(second),
    )
    const changes = [...words.matchAll(change)].filter(([, first = '']) => figureValue(first) <= 100)
    for (const match of [...ranges, ...changes]) {
      const { index, 0: found, 1: first = '', 3: unit = '' } = match
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
