import { letterRule } from '../rule'
import { partsOf } from '../text/parts'
import { fullNameOf, placesOf, runningWords, shortFormsOf } from '../text/short-forms'

/** What stands behind these is an annex, which introduces its short forms anew. */
const endsLetter = /^(?:attachment|signature|date)$/

/** A03: a short form is introduced where the full name stands first. */
export const shortFormOrder = letterRule({
  id: 'short-form-order',
  code: 'A03',
  name: '简称在全称首次出现处说明',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：首次出现用全称并注明简称',
  messages: { late: '“{full}”前文已经出现，简称“{short}”应在首次出现处说明' },
  example: {
    wrong: '与深圳珠宝博物馆合作……深圳珠宝博物馆（以下简称“珠宝博物馆”）',
    right: '与深圳珠宝博物馆（以下简称“珠宝博物馆”）合作……珠宝博物馆',
  },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter)
      const texts = parts.map(runningWords)
      const places = new Map(parts.map(({ id }, index) => [id, index]))
      const known = new Set<string>()
      for (const form of shortFormsOf(letter)) {
        const { part, short, start, end, fullStart } = form
        if (known.has(short)) continue
        const index = places.get(part.id) ?? 0
        const annex = parts.slice(0, index).findLastIndex(({ type }) => endsLetter.test(type))
        const before = texts.slice(0, index).map((text, at) => (at < annex ? '' : text))
        const full = fullNameOf(form, [...before, part.text.slice(0, fullStart ?? 0)])
        if (full === null) continue
        known.add(short)
        const [first] = placesOf(full, [...before, runningWords(part).slice(0, start - full.length)])
        const block = first && (parts[first.part]?.id ?? part.id)
        if (!first || !block) continue
        const words = part.text.slice(start, end)
        report({
          messageId: 'late',
          data: { full, short },
          block: part.id,
          start: start - full.length,
          end,
          suggestions: [
            {
              title: '移到首次出现处',
              edits: [
                { block, start: first.end, end: first.end, text: words },
                { block: part.id, start: start - full.length, end, text: short },
              ],
            },
          ],
        })
      }
    },
})
