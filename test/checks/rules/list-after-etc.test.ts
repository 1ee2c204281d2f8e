import { listAfterEtc } from '../../../letter/checks/rules/list-after-etc'
import { testRule } from '../rule-tester'

testRule(listAfterEtc, {
  valid: [
    '涉及石桥、柳荫、金刀等地。',
    '涉及石桥、柳荫等地，以及其他街道。',
    '水、电等基础设施以及公共服务设施建设。',
    '市发展改革委、市财政局等部门和各区政府。',
    '完善水、电、气等设施和公共服务设施。',
    '教育、医疗等领域，以及相关行业。',
    '学校、医院等单位和居民小区。',
    '等待审批，以及验收。',
    '支持中等、高等职业学校和三级甲等、二级甲等医院建设。',
    '坚持公平对等、权责均等、一视同仁，评出一等、二等奖各3名。',
    '组织授课、观摩等，活动12次。',
  ],
  invalid: [
    {
      letter: '邀请专家授课等、示范观摩活动12次。',
      findings: [{ messageId: 'more', excerpt: '等、' }],
    },
    { letter: '完善道路、桥梁、管网等、停车场设施。', findings: [{ messageId: 'more', excerpt: '等、' }] },
    {
      letter: '涉及石桥、柳荫等地，以及龙凤街道。',
      findings: [
        {
          messageId: 'more',
          excerpt: '等地，以及',
          message: '“等地，以及”之后又有列举，宜把后面的一项移到“等”之前',
        },
      ],
    },
    { letter: '覆盖城东、城西等地和城北。', findings: [{ messageId: 'more', excerpt: '等地和' }] },
    { letter: '调整12路、35路等线路及夜8路。', findings: [{ messageId: 'more', excerpt: '等线路及' }] },
    { letter: '新增大坪、双河等乡镇，以及白水。', findings: [{ messageId: 'more', excerpt: '等乡镇，以及' }] },
  ],
})
