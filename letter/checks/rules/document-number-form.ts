import { letterRule } from '../rule'
import { partsOf } from '../text/parts'
import { sourcePlace } from '../text/source-place'

const bracketed = '[〔\\[【（(［]\\s*\\d{2,4}\\s*[〕\\]】）)］]'
const shortYear = /[〔[【（(［]\s*\d{2}\s*[〕\]】）)］]/
const withOrdinal = new RegExp(`${bracketed}\\s*第`)
const padded = new RegExp(`${bracketed}\\s*第?\\s*0+\\d`)

/** What is wrong in a document number, and the number put right as far as it is known. */
function faultsOf(number: string): { faults: string[]; right: string } {
  const faults = [
    shortYear.test(number) && '年份应写全称',
    withOrdinal.test(number) && '序号前不加“第”',
    padded.test(number) && '序号不编虚位',
  ].filter((fault) => fault !== false)
  const right = number.replace(new RegExp(`(${bracketed})\\s*第?\\s*0*(?=\\d)`), '$1')
  return { faults, right: shortYear.test(number) ? '' : right }
}

/** S03: a document number has its year in full, no 第 and no leading zeros. Numbers of other agencies stay as they gave them. */
export const documentNumberForm = letterRule({
  id: 'document-number-form',
  code: 'S03',
  name: '发文字号不加“第”、不编虚位、年份写全',
  severity: 'error',
  strength: 'required',
  basis: 'GB/T 9704-2012，7.2.5',
  messages: { form: '发文字号“{number}”不规范：{faults}' },
  example: { wrong: '深工信函〔21〕第012号', right: '深工信函〔2021〕12号' },
  create:
    (report) =>
    ({ letter, source }) => {
      const number = letter.facts.documentNumber.trim()
      const { faults, right } = faultsOf(number)
      if (faults.length === 0) return
      const data = { number, faults: faults.join('，') }
      const printed = partsOf(letter).filter(({ text }) => text.includes(number))
      const onLine = sourcePlace(source, number)
      if (printed.length === 0) report({ messageId: 'form', data, block: null, ...(onLine ? { source: onLine } : {}) })
      for (const { id, text } of printed) {
        const start = text.indexOf(number)
        const place = { block: id, start, end: start + number.length }
        report({ messageId: 'form', data, ...place, suggestions: right === '' ? [] : [{ text: right }] })
      }
    },
})
