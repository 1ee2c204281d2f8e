import { agencyShortName } from '../../../letter/checks/rules/agency-short-name'
import { testRule } from '../rule-tester'

testRule(agencyShortName, {
  valid: [
    '已报市发展改革委立项，国家发展改革委、省卫生健康委给予支持。',
    '经市人社部门和住建部门研究，已落实编制。',
    '云州市住房和城乡建设局（以下简称“市住建局”）已批复。下一步，市住建局将加强监管。',
    '根据《云州市发改委关于公交票价的批复》，票价不变。',
    '市发展和改革委员会、市教育局、市公安局、市国资委联合开展检查。',
    { note: '（联系单位：市发展改革委）' },
    '您提出的“关于请市发改委尽快立项”的建议，我局已转办。',
    '针对“市住建局牵头”的问题，我局作了说明。',
  ],
  invalid: [
    {
      letter: '目前学院永久校区建设已获市发改委立项批复。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '市发改委',
          message: '“市发改委”不是规范化简称，一般写作“市发展改革委”',
          suggestions: ['目前学院永久校区建设已获市发展改革委立项批复。'],
        },
      ],
    },
    {
      letter: { body: ['国家发改委已批复。', '市发改委正在办理。'] },
      findings: [
        {
          messageId: 'wrong',
          excerpt: '国家发改委',
          suggestions: ['国家发展改革委已批复。\n市发展改革委正在办理。'],
        },
      ],
    },
    {
      letter: { distribution: '抄送：市人大常委会代表工作委员会、市发改委。' },
      findings: [
        {
          messageId: 'wrong',
          excerpt: '市发改委',
          suggestions: ['抄送：市人大常委会代表工作委员会、市发展改革委。'],
        },
      ],
    },
  ],
})
