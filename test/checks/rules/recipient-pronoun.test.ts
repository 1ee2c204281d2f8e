import { recipientPronoun } from '../../../letter/checks/rules/recipient-pronoun'
import { testRule } from '../rule-tester'

const joint = { recipients: ['梁锐'], more: true }

testRule(recipientPronoun, {
  valid: [
    { closing: '感谢您的支持。', facts: { recipients: ['陈立群'] } },
    { closing: '感谢您的支持。', facts: { recipients: [] } },
    { closing: '感谢您的支持。', opening: '你们提出的建议收悉，现答复如下：', facts: { recipients: [] } },
    { body: ['开展“您的满意是我们的追求”活动。'], facts: joint },
    { body: ['市民称“你们办得好”。'] },
    {
      closing: '感谢贵会的支持。',
      opening: '贵会提出的提案收悉，现答复如下：',
      facts: { recipients: ['民建云州市委会'] },
    },
    { closing: '感谢您们的支持。', facts: joint },
    { opening: '你们提出的建议收悉，现答复如下：', facts: { recipients: ['各有关单位'] } },
    { opening: '你们提出的建议收悉，现答复如下：', facts: { recipients: ['全体组员'] } },
  ],
  invalid: [
    {
      letter: {
        opening: '您在会上提出的建议收悉，感谢您的关心，现答复如下：',
        closing: '再次感谢您的支持！',
        facts: joint,
      },
      findings: [
        { messageId: 'several', excerpt: '您', message: '本件答复多位代表，应称“你们”，不宜用“您”' },
        { messageId: 'several', excerpt: '您' },
        { messageId: 'several', excerpt: '您' },
      ],
      output: ['你们在会上提出的建议收悉，感谢你们的关心，现答复如下：', '再次感谢你们的支持！'],
    },
    {
      letter: { closing: '感谢您的支持。', facts: { recipients: ['刘一', '王二'] } },
      findings: [{ messageId: 'several', excerpt: '您' }],
      output: '感谢你们的支持。',
    },
    {
      letter: { closing: '感谢你们的支持。' },
      findings: [{ messageId: 'one', excerpt: '你们', suggestions: ['感谢您的支持。'] }],
    },
    {
      letter: { closing: '感谢您的支持。', facts: { kind: 'cppcc', recipients: ['县政协社会和法制委员会'] } },
      findings: [{ messageId: 'unit', excerpt: '您', suggestions: ['感谢你们的支持。'] }],
    },
  ],
})
