import { listShorterThanCount } from '../../../letter/checks/rules/list-shorter-than-count'
import { testRule } from '../rule-tester'

testRule(listShorterThanCount, {
  valid: [
    '市发展改革委、市财政局等3个部门，王一、李二等3名代表。',
    '北京、上海等10个城市。',
    '教育、医疗、养老等三个领域。',
    '教育、医疗及其他社会保障和服务等三个领域。',
    '推进甲、乙等10余项工作。',
  ],
  invalid: [
    {
      letter: '覆盖教育、医疗等三个领域。',
      findings: [
        { messageId: 'fewer', excerpt: '等三个领域', message: '前面列举了2项，与“等三个领域”不一致，请核对是否列全' },
      ],
    },
    { letter: '实施甲、乙、丙等4项措施。', findings: [{ messageId: 'fewer', excerpt: '等4项' }] },
    {
      letter: '从完善组织架构，推动数字化，加大宣传等四个方面推进。',
      findings: [{ messageId: 'fewer', excerpt: '等四个方面' }],
    },
  ],
})
