import { pendingMatter } from '../../../letter/checks/rules/pending-matter'
import { testRule } from '../rule-tester'

testRule(pendingMatter, {
  valid: [
    { facts: { disclosure: '不予公开' }, disclosure: null, body: ['我市正在研究制定有关方案。'] },
    '《行动计划》已于2024年3月印发。',
    '已征求您的意见。',
    '我局向省交通运输厅作了报告。',
    '我局将认真研究您的建议。',
    '“正在研究制定”的表述已删去。',
  ],
  invalid: [
    {
      letter: '我市正在研究制定《产业行动计划》。',
      findings: [
        {
          messageId: 'found',
          excerpt: '正在研究制定',
          message: '答复将公开，“正在研究制定”：文件尚未出台，请核对是否可以公开',
        },
      ],
    },
    {
      letter: '积极向国务院申请放宽政策限制，并征求有关国家部委意见。',
      findings: [
        { messageId: 'found', excerpt: '积极向国务院申请' },
        { messageId: 'found', excerpt: '征求有关国家部委意见' },
      ],
    },
    { letter: '新组建的机构将再次审议合作事项。', findings: [{ messageId: 'found', excerpt: '将再次审议' }] },
    { letter: '拟向教育部申请设立独立学院。', findings: [{ messageId: 'found', excerpt: '拟向教育部申请' }] },
    {
      letter: '目前正在与有关企业洽谈，协议尚未公布。',
      findings: [
        { messageId: 'found', excerpt: '正在与有关企业洽谈' },
        { messageId: 'found', excerpt: '尚未公布' },
      ],
    },
  ],
})
