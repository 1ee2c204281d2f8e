import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedDate } from '../../letter/model/facts'
import { readDate } from '../../renderer/dates'

describe('readDate', () => {
  it.each([
    ['', ''],
    ['2021-08-31', '2021-08-31'],
    ['2021-8-1', '2021-08-01'],
    ['2021年8月31日', '2021-08-31'],
    ['2021.8.31', '2021-08-31'],
    ['2021/08/31', '2021-08-31'],
    ['20210831', '2021-08-31'],
    ['２０２１年８月３１日', '2021-08-31'],
    ['2021-02-29', null],
    ['2020-02-29', '2020-02-29'],
    ['2021-13-01', null],
    ['8月31日', null],
    ['明天', null],
  ])('%j', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it('reads back every date as a letter prints it', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10)
        expect(readDate(printedDate(date))).toBe(date)
      }),
    )
  })
})
