import { ownGovernmentNamed } from '../../../letter/checks/rules/own-government-named'
import { testRule } from '../rule-tester'

testRule(ownGovernmentNamed, {
  valid: [
    '根据市政府部署，我市已列入市政府规划。',
    '已列入云州市政府规划。',
    { body: ['我市印发通知，云州市发展改革委、云州市人民医院和云州市经济技术开发区已落实。'] },
    { body: ['云州市现有企业436家，安全市场秩序良好。'] },
    { body: ['根据市政府部署，云州市政府采购网已发布公告。'] },
    { body: ['根据市政府部署，落实《云州市政府关于公交的意见》。'] },
    { body: ['根据市政府部署，海州市政府已派员学习。'] },
    { body: ['根据市政府部署，云州市政府已批准。'], facts: { issuer: '海州市财政局' } },
  ],
  invalid: [
    {
      letter: { body: ['云州市正在创建文明城市。', '2023年全市产值增长8%。'] },
      findings: [{ messageId: 'self', excerpt: '云州市', suggestions: ['我市正在创建文明城市。'] }],
    },
    {
      letter: { body: ['截至2024年6月30日，云州市建成公共图书馆11座。', '我市将继续推进。'] },
      findings: [
        {
          messageId: 'self',
          excerpt: '云州市',
          message: '称本地一处用“云州市”，他处用“我市”，宜统一',
          suggestions: ['截至2024年6月30日，我市建成公共图书馆11座。'],
        },
      ],
    },
    {
      letter: { body: ['根据市政府部署开展工作。', '该项目已列入云州市政府规划。'] },
      findings: [
        {
          messageId: 'mixed',
          excerpt: '云州市政府',
          message: '本级政府一处称“云州市政府”，他处称“市政府”，宜统一',
          suggestions: ['该项目已列入市政府规划。'],
        },
      ],
    },
    {
      letter: { body: ['云州市人民政府印发通知，市政府常务会议已审议。'] },
      findings: [
        {
          messageId: 'mixed',
          excerpt: '云州市人民政府',
          suggestions: ['市政府印发通知，市政府常务会议已审议。'],
        },
      ],
    },
    {
      letter: {
        body: ['东城区政府投入500万元，报区政府批准后实施。'],
        facts: { issuer: '云州市东城区财政局' },
      },
      findings: [
        {
          messageId: 'mixed',
          excerpt: '东城区政府',
          suggestions: ['区政府投入500万元，报区政府批准后实施。'],
        },
      ],
    },
  ],
})
