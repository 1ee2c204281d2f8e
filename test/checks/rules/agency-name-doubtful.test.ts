import { agencyNameDoubtful } from '../../../letter/checks/rules/agency-name-doubtful'
import { testRule } from '../rule-tester'

testRule(agencyNameDoubtful, {
  valid: [
    '已商市生态环境局、市自然资源和规划局、市市场监管局、市应急管理局。',
    '环保部门、农业部门和交通部门各司其职，文化部分场馆已开放。',
    '市文化广电旅游局、市住房建设局已落实。',
    '云州市城市管理和综合执法局（以下简称“市城管局”）已整改，市城管局将持续巡查。',
    '国办发文以后，全国办学条件持续改善。',
    { body: ['会同市教委、市交通委研究，区教委已落实。'], signature: '天津市科学技术局' },
    '会同区城管执法局、市城市管理执法局现场查看。',
    '建立应急办法和侨办企业联系机制，招商局集团已签约。',
  ],
  invalid: [
    {
      letter: '2020年3月，以市府办名义印发了通知。',
      findings: [
        {
          messageId: 'check',
          excerpt: '市府办',
          message: '请核对机关名称：“市府办”一般写作“市政府办公厅”',
          suggestions: ['2020年3月，以市政府办公厅名义印发了通知。', '2020年3月，以市政府办公室名义印发了通知。'],
        },
      ],
    },
    {
      letter: '经市环保局监测达标。',
      findings: [
        {
          messageId: 'check',
          excerpt: '市环保局',
          message: '请核对机关名称：“市环保局”一般写作“市生态环境局”（机构改革后已改名，叙述改革前的事仍用旧名）',
          suggestions: ['经市生态环境局监测达标。'],
        },
      ],
    },
    {
      letter: { body: ['市工商局已登记。', '市工商局、市安监局已检查。'] },
      findings: [
        {
          messageId: 'check',
          excerpt: '市工商局',
          suggestions: ['市市场监管局已登记。\n市市场监管局、市安监局已检查。'],
        },
        { messageId: 'check', excerpt: '市安监局', suggestions: ['市工商局、市应急管理局已检查。'] },
      ],
    },
    {
      letter: '我局已商市卫健委、区人社局，并向工信部争取试点。',
      findings: [
        {
          messageId: 'check',
          excerpt: '市卫健委',
          suggestions: ['我局已商市卫生健康委、区人社局，并向工信部争取试点。'],
        },
        {
          messageId: 'check',
          excerpt: '区人社局',
          suggestions: ['我局已商市卫健委、区人力资源社会保障局，并向工信部争取试点。'],
        },
        {
          messageId: 'check',
          excerpt: '工信部',
          suggestions: ['我局已商市卫健委、区人社局，并向工业和信息化部争取试点。'],
        },
      ],
    },
    {
      letter: '我局已会同市文旅局、市城管局研究。',
      findings: [
        { messageId: 'check', excerpt: '市文旅局', suggestions: ['我局已会同市文化和旅游局、市城管局研究。'] },
        {
          messageId: 'check',
          excerpt: '市城管局',
          suggestions: ['我局已会同市文旅局、市城市管理局研究。', '我局已会同市文旅局、市城市管理和综合执法局研究。'],
        },
      ],
    },
  ],
})
