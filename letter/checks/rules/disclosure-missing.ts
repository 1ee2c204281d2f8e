import { blankPattern } from '../../model/phrases'
import { letterRule } from '../rule'
import { dayOrder } from '../text/dates'
import { letterDate } from '../text/letter-date'
import { linesOf } from '../text/lines'
import { isOpinion } from '../text/opinion'
import { partsOf } from '../text/parts'

/** A line that marks how the letter is made public: 公开方式：…, （此件公开发布）, 同意公开, 公开. */
const mark =
  /公开方式|公开属性|公开形式|公开类别|此件|^[\s（(]*(?:同意|主动|依申请|不予|不|部分|可以|全文)?公开(?:发布)?[\s）)。]*$/

/** Replies are made public since 1 January 2015 (国办发〔2014〕46号); older ones carry no mark. */
const inForce = 20150101

/** S22: the letter says whether and how it is made public. */
export const disclosureMissing = letterRule({
  id: 'disclosure-missing',
  code: 'S22',
  name: '标注公开方式',
  severity: 'warning',
  strength: 'practice',
  basis: '惯例：国办发〔2014〕46号要求答复与公开同步审查，拟稿时在文稿上标注公开方式',
  messages: {
    missing: '未标注公开方式（主动公开、依申请公开或不予公开）',
    blank: '公开方式尚未确定',
  },
  example: { wrong: '（未标注）', right: '公开方式：主动公开' },
  create:
    (report) =>
    ({ letter, profile }) => {
      const disclosures = partsOf(letter, 'disclosure')
      const blank = disclosures.find(({ text }) => text.search(blankPattern) >= 0)
      if (blank) {
        const [match] = blank.text.matchAll(blankPattern)
        const start = match?.index ?? 0
        report({ messageId: 'blank', block: blank.id, start, end: start + (match?.[0].length ?? 0) })
        return
      }
      // A co-handler's opinion goes to the lead agency, which marks the reply.
      if (!profile.requires.disclosure || isOpinion(letter) || disclosures.some(({ text }) => text.includes('公开')))
        return
      const marked = partsOf(letter, 'note', 'distribution', 'signature', 'date', 'closing').some(({ text }) =>
        linesOf(text).some((line) => line.text.includes('公开') && mark.test(line.text)),
      )
      const dated = letterDate(letter)
      const isOlder = dated !== null && dayOrder(dated.date) < inForce
      if (!marked && !isOlder) report({ messageId: 'missing', block: disclosures[0]?.id ?? null })
    },
})
