import { chineseNumeral } from '../../model/numerals'
import { blockRule, type RemedyDraft } from '../rule'
import { withoutQuoted } from '../text/pairs'
import { type WrongSpan, wrongSpans } from '../text/spans'

/** What is counted in round numbers: 三四年, 五六个. */
const roundlyCounted = /^(?:年|个|天|周|小时|人|名|位|家|次|倍|户|场)$/

/** 3-4年 may mean 三四年: an estimate, not a span. */
function estimate({ first, second, unit, twice }: WrongSpan): RemedyDraft[] {
  const low = Number(first)
  if (twice || !roundlyCounted.test(unit) || !/^[2-8]$/.test(first) || Number(second) !== low + 1) return []
  return [{ text: `${chineseNumeral(low)}${chineseNumeral(low + 1)}${unit}` }]
}

/** P09: from one number to another stands a 浪纹线 or a 一字线. */
export const numberSpan = blockRule({
  id: 'number-span',
  code: 'P09',
  name: '数值范围用浪纹线或一字线',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 15834-2011，连接号',
  messages: { sign: '数值范围用浪纹线“～”或一字线“—”，不用“{sign}”' },
  example: { wrong: '3-4年', right: '3～4年' },
  create: (report) => (block, text) => {
    for (const span of wrongSpans(withoutQuoted(text, '《'))) {
      if (span.kind !== 'number') continue
      const { start, end, sign } = span
      report({
        messageId: 'sign',
        data: { sign: sign.text },
        block: block.id,
        start,
        end,
        fixes: [
          {
            title: '改用浪纹线“～”',
            edits: [{ block: block.id, start: sign.start, end: sign.end, text: '～' }],
          },
        ],
        suggestions: estimate(span),
      })
    }
  },
})
