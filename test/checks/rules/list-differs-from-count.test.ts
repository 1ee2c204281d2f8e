import { listDiffersFromCount } from '../../../letter/checks/rules/list-differs-from-count'
import { testRule } from '../rule-tester'

testRule(listDiffersFromCount, {
  valid: [
    '涵盖小学、初中、高中三个学段。',
    '东部、中部和西部三大区域。',
    '省、市、县三级联动，集旅游、观光、购物为一体。',
    '解决停车难、出行难的三个问题。',
    '完善教育、医疗保障服务体系建设三个方面。',
    '新建小学、初中、高中共5个项目。',
    '推进第一、第二个阶段。',
  ],
  invalid: [
    {
      letter: '涵盖小学、初中、高中两个学段。',
      findings: [{ messageId: 'differs', excerpt: '两个', message: '前面列举了3项，与“两个”不一致，请核对' }],
    },
    { letter: '分为东部、中部、西部四大区域。', findings: [{ messageId: 'differs', excerpt: '四大' }] },
    { letter: '开设建筑学、设计学和规划学两个专业。', findings: [{ messageId: 'differs', excerpt: '两个专业' }] },
  ],
})
