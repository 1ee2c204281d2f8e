import { blankPattern } from '../../model/phrases'
import { letterRule } from '../rule'
import { type Part, partsOf } from '../text/parts'

/** Whether there are words besides a template's blank, spaces, and the bare signs 年 月 日. */
function hasWords(text: string): boolean {
  return text.replace(blankPattern, '').replace(/[\s年月日×xX_＿]/g, '') !== ''
}

/** S27: the letter is signed and dated. */
export const signatureOrDateMissing = letterRule({
  id: 'signature-or-date-missing',
  code: 'S27',
  name: '有发文机关署名和成文日期',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.3.5',
  messages: { signature: '缺少发文机关署名', date: '缺少成文日期' },
  example: { wrong: '专此函复。（以下空白）', right: '云州市交通运输局\n2024年6月18日' },
  create:
    (report) =>
    ({ letter }) => {
      const signatures = partsOf(letter, 'signature')
      const dates = partsOf(letter, 'date')
      const signedWithDate = signatures.some(({ text }) => /年.*月/.test(text))
      missing('signature', signatures, false)
      missing('date', dates, signedWithDate)

      function missing(messageId: string, parts: readonly Part[], elsewhere: boolean): void {
        const blanks = parts.filter(({ text }) => text.search(blankPattern) >= 0 && !hasWords(text))
        for (const { id } of blanks) report({ messageId, block: id })
        if (blanks.length === 0 && !elsewhere && !parts.some(({ text }) => hasWords(text)))
          report({ messageId, block: parts[0]?.id ?? null })
      }
    },
})
