import { letterRule } from '../rule'
import { partsOf } from '../text/parts'

const restricted = /依申请公开|不予公开|不公开|不宜公开|部分公开/
const reason = /因|涉及|涉密|理由|鉴于|由于|根据|依据|依照|按照|属于|秘密|隐私|敏感|内部/
const sentences = /[^。！？\n]+/g

/** S23: a letter that is not made public of the agency's own accord gives the reason. */
export const disclosureReason = letterRule({
  id: 'disclosure-reason',
  code: 'S23',
  name: '不主动公开的，说明理由',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：拟不主动公开的，拟稿时说明理由',
  messages: { missing: '拟“{disclosure}”，未说明理由' },
  example: { wrong: '公开方式：不予公开', right: '公开方式：不予公开（涉及企业商业秘密）' },
  create:
    (report) =>
    ({ letter }) => {
      if (letter.facts.disclosureReason.trim() !== '') return
      const place = partsOf(letter, 'disclosure', 'note').find(
        ({ text }) => restricted.test(text) && !text.includes('主动公开'),
      )
      const match = place ? restricted.exec(place.text) : null
      if (!place || !match) return
      const own = partsOf(letter, 'disclosure', 'note').some(({ text }) => restricted.test(text) && reason.test(text))
      const elsewhere = partsOf(letter).some(({ text }) =>
        (text.match(sentences) ?? []).some((sentence) => restricted.test(sentence) && reason.test(sentence)),
      )
      if (own || elsewhere) return
      const [disclosure] = match
      report({
        messageId: 'missing',
        data: { disclosure },
        block: place.id,
        start: match.index,
        end: match.index + disclosure.length,
      })
    },
})
