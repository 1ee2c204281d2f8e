import { recipientNameMismatch } from '../../../letter/checks/rules/recipient-name-mismatch'
import { testRule } from '../rule-tester'

testRule(recipientNameMismatch, {
  valid: [
    { salutation: '尊敬的陈立群代表：', proposal: { names: ['陈立群'] } },
    { salutation: '尊敬的梁　锐等8名代表：', proposal: { names: ['梁锐', '李明'] } },
    { salutation: '李明、王芳代表：', proposal: { names: ['李明'] } },
    { salutation: '民建云州市委会：', proposal: { names: ['民建云州市委员会'] } },
    { salutation: '尊敬的市人大代表陈立群同志：', proposal: { names: ['陈立群'] } },
    { salutation: '陈立群代表：', closing: '感谢您和刘立军代表的关心。' },
    { salutation: '陈立群代表：', proposal: { names: [] } },
    { salutation: '阿依古丽·买买提委员：', proposal: { names: ['阿依古丽·买买提'] } },
    { salutation: '代表：', proposal: { names: ['陈立群'] } },
  ],
  invalid: [
    {
      letter: { salutation: '尊敬的陈立裙代表：', proposal: { names: ['陈立群'] } },
      findings: [
        {
          messageId: 'slip',
          excerpt: '陈立裙',
          message: '称谓中的“陈立裙”与原件署名“陈立群”不一致',
          suggestions: ['尊敬的陈立群代表：'],
        },
      ],
    },
    {
      letter: { salutation: '李 名、王芳代表：', proposal: { names: ['李明', '王芳'] } },
      findings: [{ messageId: 'slip', excerpt: '李 名', suggestions: ['李明、王芳代表：'] }],
    },
    {
      letter: { salutation: '赵强委员：', proposal: { names: ['陈立群', '王芳'] } },
      findings: [
        {
          messageId: 'stranger',
          excerpt: '赵强',
          message: '称谓中的“赵强”不在原件的署名之中，原件署名为陈立群、王芳',
        },
      ],
    },
    {
      letter: { salutation: '陈立群代表：', closing: '陈立裙代表，感谢您的关心。' },
      findings: [{ messageId: 'elsewhere', excerpt: '陈立裙', suggestions: ['陈立群代表，感谢您的关心。'] }],
    },
  ],
})
