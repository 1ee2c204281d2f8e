import { doubtfulWord } from '../../../letter/checks/rules/doubtful-word'
import { testRule } from '../rule-tester'

testRule(doubtfulWord, {
  valid: [
    '给群众带来诸多不变。',
    '票价保持不变，出行方便。',
    '收费标准基本不变。',
    '给群众出行带来不便。',
    '设立专用账户。',
    '《其它不变事项清单》已公布。',
    '该路段给居民带来的影响基本不变。',
    '作出决定前应当听证。',
  ],
  invalid: [
    {
      letter: '看货交易不变，交易成本增加。',
      findings: [{ messageId: 'wrong', excerpt: '交易不变', suggestions: ['看货交易不便，交易成本增加。'] }],
    },
    {
      letter: '雨天群众出行不变。',
      findings: [{ messageId: 'wrong', excerpt: '出行不变', suggestions: ['雨天群众出行不便。'] }],
    },
    {
      letter: '道路狭窄造成学生上下学极为不变。',
      findings: [{ messageId: 'wrong', excerpt: '不变', suggestions: ['道路狭窄造成学生上下学极为不便。'] }],
    },
    {
      letter: '已设立专用帐户。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '帐户',
          message: '“帐户”是否应为“账户”，请核对（异形词，财务用字统一写作账）',
          suggestions: ['已设立专用账户。'],
        },
      ],
    },
    {
      letter: '我局已做出答复。',
      findings: [{ messageId: 'wrong', excerpt: '做出答复', suggestions: ['我局已作出答复。'] }],
    },
    {
      letter: '截止到目前，共有12处。',
      findings: [{ messageId: 'wrong', excerpt: '截止到目前', suggestions: ['截至目前，共有12处。'] }],
    },
  ],
})
