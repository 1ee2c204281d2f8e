import { perhapsShortYear } from '../../../letter/checks/rules/perhaps-short-year'
import { testRule } from '../rule-tester'

testRule(perhapsShortYear, {
  valid: [
    '2021年，我市印发方案。',
    '20年，我们一路走来。',
    '15年来，全市新建学校8所。',
    '在15年内完成。',
    '21年3月，我局印发方案。',
    '工作满15年，由单位补贴。',
  ],
  invalid: [
    {
      letter: '21年，我市印发方案。',
      findings: [{ messageId: 'perhaps', excerpt: '21年', suggestions: ['2021年，我市印发方案。'] }],
    },
    {
      letter: '该方案已于21年，由市政府批准。',
      findings: [{ messageId: 'perhaps', excerpt: '21年', suggestions: ['该方案已于2021年，由市政府批准。'] }],
    },
    {
      letter: '目前进展顺利。22年全市将新增学位2万个。',
      findings: [{ messageId: 'perhaps', excerpt: '22年', suggestions: ['目前进展顺利。2022年全市将新增学位2万个。'] }],
    },
  ],
})
