import { nestedTitle } from '../../../letter/checks/rules/nested-title'
import { testRule } from '../rule-tester'

testRule(nestedTitle, {
  valid: [
    '《国务院关于修改〈预算法实施条例〉的决定》',
    '印发《认定办法》《考核办法》。',
    '《关于印发〈关于落实《预算法》的意见〉的通知》',
    '关于“制定《若干措施》”的建议',
    '《认定办法，推动《考核办法》落实。',
    '《办法》\n《细则》',
    '《甲\n《乙》\n丙》',
    '〈办法〉和《细则》。',
  ],
  invalid: [
    {
      letter: '《国务院关于修改《预算法实施条例》的决定》已经公布。',
      findings: [
        { messageId: 'double', excerpt: '《预算法实施条例》', message: '书名号内再用书名号，应改用单书名号〈〉' },
      ],
      output: '《国务院关于修改〈预算法实施条例〉的决定》已经公布。',
    },
    {
      letter: { opening: '您提出的《关于修订《物业管理条例》的建议》收悉，现答复如下：' },
      findings: [{ messageId: 'double', excerpt: '《物业管理条例》' }],
      output: '您提出的《关于修订〈物业管理条例〉的建议》收悉，现答复如下：',
    },
    {
      letter: '《关于落实《甲条例》和《乙条例》的通知》',
      findings: [
        { messageId: 'double', excerpt: '《甲条例》' },
        { messageId: 'double', excerpt: '《乙条例》' },
      ],
      output: '《关于落实〈甲条例〉和〈乙条例〉的通知》',
    },
    {
      letter: '《关于转发《关于落实《预算法》的意见》的通知》',
      findings: [{ messageId: 'double', excerpt: '《关于落实《预算法》的意见》' }],
      output: '《关于转发〈关于落实《预算法》的意见〉的通知》',
    },
  ],
})
