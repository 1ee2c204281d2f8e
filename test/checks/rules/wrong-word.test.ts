import { wrongWord } from '../../../letter/checks/rules/wrong-word'
import { testRule } from '../rule-tester'

testRule(wrongWord, {
  valid: [
    '为文旅融合添砖加瓦。',
    '学校期末完成考核，年末经营状况良好。',
    '企业自己完成整改，个人自己经营。',
    '医院土地和法院土地已办理划拨手续。',
    '资金来自已上市公司。',
    '对湿法冶金项目加强管理，整治金融乱象。',
    { body: [{ heading: '关于“为文旅融合增砖加瓦”的建议' }, '已印发。'] },
    '《增砖加瓦》一书由市社科联编写。',
    '消防救援机构按时完成预防犯罪宣传。',
    '我局将报消防部门审核。',
    '威尔士地区、博士地位、战士地图。',
  ],
  invalid: [
    {
      letter: '为文旅融合增砖加瓦。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '增砖加瓦',
          message: '“增砖加瓦”应为“添砖加瓦”',
          suggestions: ['为文旅融合添砖加瓦。'],
        },
      ],
    },
    {
      letter: '项目己完成招标，末发现问题。',
      findings: [
        { messageId: 'wrong', excerpt: '己完成', suggestions: ['项目已完成招标，末发现问题。'] },
        { messageId: 'wrong', excerpt: '末发现', suggestions: ['项目己完成招标，未发现问题。'] },
      ],
    },
    {
      letter: '已布署有关工作，落实资金拔付。',
      findings: [
        { messageId: 'wrong', excerpt: '布署', suggestions: ['已部署有关工作，落实资金拔付。'] },
        { messageId: 'wrong', excerpt: '拔付', suggestions: ['已布署有关工作，落实资金拨付。'] },
      ],
    },
    {
      letter: '应对气侯变化，改善侯车环境。',
      findings: [
        { messageId: 'wrong', excerpt: '气侯', suggestions: ['应对气候变化，改善侯车环境。'] },
        { messageId: 'wrong', excerpt: '侯车', suggestions: ['应对气侯变化，改善候车环境。'] },
      ],
    },
    {
      letter: '做为主管部门，将一如继往支持。',
      findings: [
        { messageId: 'wrong', excerpt: '做为', suggestions: ['作为主管部门，将一如继往支持。'] },
        { messageId: 'wrong', excerpt: '一如继往', suggestions: ['做为主管部门，将一如既往支持。'] },
      ],
    },
    {
      letter: '建立“辐员辽阔”品牌。',
      findings: [{ messageId: 'wrong', excerpt: '辐员辽阔', suggestions: ['建立“幅员辽阔”品牌。'] }],
    },
    {
      letter: {
        body: [
          {
            table: [
              ['事项', '进展'],
              ['路灯', '己竣工'],
            ],
          },
        ],
      },
      findings: [{ messageId: 'wrong', excerpt: '己竣工', suggestions: ['事项\t进展\n路灯\t已竣工'] }],
    },
    {
      letter: '有关其它事项另行答复。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '其它',
          message: '“其它”应为“其他”（公文中统一写作其他）',
          suggestions: ['有关其他事项另行答复。'],
        },
      ],
    },
  ],
})
