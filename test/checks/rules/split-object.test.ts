import { splitObject } from '../../../letter/checks/rules/split-object'
import { testRule } from '../rule-tester'

testRule(splitObject, {
  valid: [
    '与罗湖区政府、行业协会探讨共建基地。',
    '会同发展改革委、财政局等部门，加强统筹协调。',
    '与市发展改革委、市财政局召开专题会议，研究解决经费。',
    '与区政府座谈，探讨共建基地。',
    '与甲企业、乙企业已签订合同的单位，共同推进。',
    '参与市政府、区政府，我局负责。',
    '“与区政府、行业协会，探讨共建基地”',
    { body: [{ heading: '与周边城市、高校合作' }, '已经合作。'] },
  ],
  invalid: [
    {
      letter: '学院还依托优势，与罗湖区政府、深圳珠宝首饰行业协会，探讨共同成立基地。',
      findings: [
        {
          messageId: 'comma',
          excerpt: '罗湖区政府、深圳珠宝首饰行业协会，',
          suggestions: ['学院还依托优势，与罗湖区政府、深圳珠宝首饰行业协会探讨共同成立基地。'],
        },
      ],
    },
    {
      letter: '我局积极与市财政局、市规划局等，沟通协调经费。',
      findings: [
        {
          messageId: 'comma',
          excerpt: '市财政局、市规划局等，',
          suggestions: ['我局积极与市财政局、市规划局等沟通协调经费。'],
        },
      ],
    },
    {
      letter: '我局与甲公司、乙公司，签订协议。',
      findings: [
        {
          messageId: 'comma',
          excerpt: '甲公司、乙公司，',
          suggestions: ['我局与甲公司、乙公司签订协议。'],
        },
      ],
    },
  ],
})
