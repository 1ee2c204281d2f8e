import { letterRule } from '../rule'

/** S01: a letter bears its document number. */
export const documentNumberMissing = letterRule({
  id: 'document-number-missing',
  code: 'S01',
  name: '应有发文字号',
  severity: 'info',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.2.5',
  messages: {
    missing: '缺少发文字号，请在“信息”中填写，如“×工信函〔2021〕639号”',
    unnumbered: '发文字号“{number}”没有编上顺序号',
  },
  example: { wrong: '（无发文字号）', right: '深工信函〔2021〕639号' },
  create:
    (report) =>
    ({ letter, profile }) => {
      if (!profile.requires.documentNumber) return
      const number = letter.facts.documentNumber.trim()
      if (number === '') report({ messageId: 'missing', block: null })
      else if (/[〕\]】］）)]\s*第?[\s×xX_＿]*号/.test(number))
        report({ messageId: 'unnumbered', block: null, data: { number } })
    },
})
