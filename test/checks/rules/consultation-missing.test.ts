import { consultationMissing } from '../../../letter/checks/rules/consultation-missing'
import { testRule } from '../rule-tester'

const profile = { requires: { consultation: true } }

testRule(consultationMissing, {
  valid: [
    { profile: 'shenzhen' },
    { profile, body: ['办理过程中，我局于2024年5月8日与陈立群代表进行了当面沟通。'] },
    { profile, body: ['5月10日，我局邀请您参加现场座谈会，听取您对线路走向的意见。'] },
    { profile, opening: '您提出的建议收悉。经电话征求您的意见，现答复如下：' },
    { profile, closing: '此复函已经赵××主任审签。对以上答复您有什么意见，请通过填写回执及时反馈。' },
    { profile, note: '附送征询意见表，请填写后寄回。' },
    { profile, body: ['我局多次走访陈立群代表。'] },
  ],
  invalid: [
    { letter: { profile }, findings: [{ messageId: 'missing', excerpt: '' }] },
    {
      letter: { profile, facts: { proposalTitle: '关于加强物业沟通协调的建议' } },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
    {
      letter: { profile, body: ['我局将向市人大常委会代表工委报送办理情况，并与东城区政府保持沟通。'] },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
    {
      letter: { profile, closing: '感谢您对交通运输工作的关心，欢迎继续提出宝贵意见和建议。' },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
  ],
})
