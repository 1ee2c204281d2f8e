import { salutationForm } from '../../../letter/checks/rules/salutation-form'
import { testRule } from '../rule-tester'

testRule(salutationForm, {
  valid: [
    { salutation: '吴××代表：' },
    { salutation: '李×等8名代表： ' },
    { salutation: '县政协社会和法制委员会：' },
    { salutation: '刘××代表：您好！' },
    { salutation: '' },
    { salutation: null },
  ],
  invalid: [
    {
      letter: { salutation: '尊敬的陈立群代表，' },
      findings: [{ messageId: 'colon', excerpt: '，' }],
      output: '尊敬的陈立群代表：',
    },
    {
      letter: { salutation: '　　尊敬的陈立群代表:' },
      findings: [
        { messageId: 'indented', excerpt: '　　' },
        { messageId: 'colon', excerpt: ':' },
      ],
      output: '尊敬的陈立群代表：',
    },
    {
      letter: { salutation: '陈立群代表' },
      findings: [{ messageId: 'colon', excerpt: '表' }],
      output: '陈立群代表：',
    },
    {
      letter: { salutation: '陈立群代表：，' },
      findings: [{ messageId: 'colon', excerpt: '：，' }],
      output: '陈立群代表：',
    },
    {
      letter: { salutation: ' ', facts: { recipients: [] } },
      findings: [{ messageId: 'missing', excerpt: ' ' }],
    },
  ],
})
