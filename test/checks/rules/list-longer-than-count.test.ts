import { listLongerThanCount } from '../../../letter/checks/rules/list-longer-than-count'
import { testRule } from '../rule-tester'

testRule(listLongerThanCount, {
  valid: [
    '开设工业设计、数字媒体艺术、建筑学等三个本科专业，以及设计学、城乡规划学、建筑学等三个硕士专业。',
    '从完善组织架构，支持举办展览、交流活动，推动数字化，加大宣传，加强合作，增强服务能力，探索机制，强化人才支撑，提高质量等九个方面推进。',
    '北京、上海、广州等10个城市，市财政局等3个部门。',
    '学校、医院建设和道路、桥梁维护等两类工程。',
    '完善制度，加强教育、医疗、养老保障等两项措施。',
    '印发《甲》《乙》等2个文件。',
    '财政局（含国库、采购、预算）、教育局等两个部门。',
    '供水、供气改造及城区道路建设工程等两项。',
    '甲、乙、丙等一批项目，A、B、C等2个多月，等三甲医院。',
  ],
  invalid: [
    {
      letter: '覆盖教育、医疗、养老等两个领域。',
      findings: [{ messageId: 'more', excerpt: '等两个领域', message: '前面列举了3项，多于“等两个领域”，请核对' }],
    },
    {
      letter: '2023年，先后印发《甲》《乙》《丙》等2个文件。',
      findings: [{ messageId: 'more', excerpt: '等2个' }],
    },
    {
      letter: '近年来，我市高度重视，覆盖教育、医疗、养老、就业和住房等4个方面。',
      findings: [{ messageId: 'more', excerpt: '等4个方面' }],
    },
    {
      letter: '从完善组织架构，推动数字化，加大宣传，提高质量等三个方面推进。',
      findings: [{ messageId: 'more', excerpt: '等三个方面' }],
    },
  ],
})
