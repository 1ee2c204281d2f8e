import { pluralNin } from '../../../letter/checks/rules/plural-nin'
import { testRule } from '../rule-tester'

testRule(pluralNin, {
  valid: [{ closing: '感谢你们的支持。' }, { closing: '感谢您的支持。' }, '您，们都知道。'],
  invalid: [
    {
      letter: { closing: '感谢您们的支持。', facts: { recipients: ['刘一', '王二'] } },
      findings: [{ messageId: 'plural', excerpt: '您们' }],
      output: '感谢你们的支持。',
    },
    {
      letter: { closing: '感谢您们的支持，希望您们监督。' },
      findings: [
        { messageId: 'plural', excerpt: '您们', message: '书面语不用“您们”，应为“您”' },
        { messageId: 'plural', excerpt: '您们' },
      ],
      output: '感谢您的支持，希望您监督。',
    },
    {
      letter: { body: ['感谢您们。'], facts: { recipients: [] } },
      findings: [{ messageId: 'plural', excerpt: '您们' }],
      output: '感谢你们。',
    },
    {
      letter: { body: ['感谢您们。'], facts: { recipients: ['民建云州市委会'] } },
      findings: [{ messageId: 'plural', excerpt: '您们' }],
      output: '感谢你们。',
    },
  ],
})
