import { letterRule } from '../rule'
import { partsOf } from '../text/parts'
import { fullNameOf, placesOf, runningWords, shortFormsOf } from '../text/short-forms'

/** A03: a short form that was introduced is used from there on, and introduced once. */
export const shortFormUnused = letterRule({
  id: 'short-form-unused',
  code: 'A03',
  name: '注明简称之后用简称',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：注明简称之后用简称',
  messages: {
    again: '前文已注明“{full}”简称“{short}”，此处又用全称',
    never: '注明了简称“{short}”，下文没有再用，可不注明',
    twice: '简称“{short}”前文已经注明，不必再注',
  },
  example: { wrong: '南方科技大学（以下简称“南科大”）……与南方科技大学合作', right: '……与南科大合作' },
  create:
    (report) =>
    ({ letter }) => {
      const parts = partsOf(letter)
      const texts = parts.map(runningWords)
      const raw = parts.map(({ text }) => text)
      const known = new Set<string>()
      for (const form of shortFormsOf(letter)) {
        const { part, short, start, end } = form
        const place = { block: part.id, start, end }
        if (known.has(short)) {
          report({ messageId: 'twice', data: { short }, ...place })
          continue
        }
        known.add(short)
        const index = parts.findIndex(({ id }) => id === part.id)
        const full = fullNameOf(form, [...texts.slice(index + 1), part.text.slice(end)])
        const rest = [texts[index]?.slice(end) ?? '', ...texts.slice(index + 1)]
        const again =
          full === null
            ? undefined
            : placesOf(full, rest).find(({ part: at, end: to }) => !rest[at]?.startsWith('（以下', to))
        if (again && full !== null) {
          const offset = again.part === 0 ? end : 0
          report({
            messageId: 'again',
            data: { full, short },
            block: parts[index + again.part]?.id ?? part.id,
            start: again.start + offset,
            end: again.end + offset,
            suggestions: [{ text: short }],
          })
        }
        const used = part.text.slice(end).includes(short) || raw.slice(index + 1).some((text) => text.includes(short))
        if (!used && !again) report({ messageId: 'never', data: { short }, ...place })
      }
    },
})
