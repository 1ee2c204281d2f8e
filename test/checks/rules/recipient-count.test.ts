import { recipientCount } from '../../../letter/checks/rules/recipient-count'
import { testRule } from '../rule-tester'

testRule(recipientCount, {
  valid: [
    { salutation: '李明等8名代表：' },
    { salutation: '尊敬的梁锐等代表：', proposal: { names: ['梁锐', '李明'] } },
    { salutation: '李明、王芳、赵强等3名代表：' },
    { salutation: '李明、王芳、赵强3位代表：' },
    { salutation: '李明等八位代表：', opening: '你们等8名代表提出的建议收悉，现答复如下：' },
    { salutation: '李明等8名代表：', proposal: { names: ['李明'] } },
    { salutation: '李明等8名代表：', opening: '您提出的建议收悉。经征求等30名群众的意见，现答复如下：' },
    { salutation: null },
  ],
  invalid: [
    {
      letter: { salutation: '李明、王芳、赵强等2名代表：' },
      findings: [{ messageId: 'listed', excerpt: '等2名', message: '人数与名单不符：写明2名，列出3名' }],
    },
    {
      letter: { salutation: '尊敬的李明、王芳三位代表：' },
      findings: [{ messageId: 'listed', excerpt: '三位' }],
    },
    {
      letter: { salutation: '李明等8名代表：', proposal: { names: ['一', '二', '三', '四', '五', '六', '七'] } },
      findings: [{ messageId: 'signed', excerpt: '等8名', message: '人数与原件不符：写明8名，原件署名7名' }],
    },
    {
      letter: { salutation: '李明等8名代表：', opening: '你们等9名代表提出的建议收悉，现答复如下：' },
      findings: [{ messageId: 'elsewhere', excerpt: '等9名' }],
    },
  ],
})
