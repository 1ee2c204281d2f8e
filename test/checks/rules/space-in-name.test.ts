import { spaceInName } from '../../../letter/checks/rules/space-in-name'
import { testRule } from '../rule-tester'

testRule(spaceInName, {
  valid: [
    { salutation: '尊敬的李明代表：' },
    { salutation: '李明 王芳 张小军代表：' },
    { salutation: '各 位 代 表：' },
    { salutation: '欧阳静 代 表：' },
    { salutation: '李 小 明代表：' },
    { salutation: '民建 市委：' },
    { note: '联系人：李明 联系电话：0000-5551234' },
    { note: '联 系 人：周敏' },
    '李 明、王 芳代表提出了建议。',
  ],
  invalid: [
    {
      letter: { salutation: '尊敬的李 明代表：' },
      findings: [
        {
          messageId: 'space',
          excerpt: '李 明',
          message: '姓名“李明”中间的空格可以去掉',
          suggestions: ['尊敬的李明代表：'],
        },
      ],
    },
    {
      letter: { salutation: '刘文、王　芳、马 兰代表：' },
      findings: [
        { messageId: 'space', excerpt: '王　芳', suggestions: ['刘文、王芳、马 兰代表：'] },
        { messageId: 'space', excerpt: '马 兰', suggestions: ['刘文、王　芳、马兰代表：'] },
      ],
    },
    {
      letter: { salutation: '李  明等8名代表：' },
      findings: [{ messageId: 'space', excerpt: '李  明', suggestions: ['李明等8名代表：'] }],
    },
    {
      letter: { note: '（联系人：李 明，联系电话：0000-5551234）' },
      findings: [{ messageId: 'space', excerpt: '李 明', suggestions: ['（联系人：李明，联系电话：0000-5551234）'] }],
    },
    {
      letter: { note: '承办人及联系电话：向 阳  0000-5551234' },
      findings: [{ messageId: 'space', excerpt: '向 阳', suggestions: ['承办人及联系电话：向阳  0000-5551234'] }],
    },
  ],
})
