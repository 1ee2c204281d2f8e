import { unusualSpaces } from '../../../letter/checks/rules/unusual-spaces'
import { testRule } from '../rule-tester'

testRule(unusualSpaces, {
  valid: [
    '　　我局已开通186路公交线路。　',
    '按照 World Bank 的做法，我局 2024 年开通186路。',
    '依照《条例》第十二条　公共交通企业应当按规定设置站点。',
    '《中华人民共和国　公路法》规定的“三区　三线”。',
    '　王晓晖　　中央宣传部常务副部长',
    '线路 里程 班次 票价 车辆 司机 备注，均见附件。',
    { signature: '云州市交通运输局　东城区人民政府', note: '联系人：周敏　联系电话：0000-5551234' },
    { salutation: '李　明代表：', body: [{ table: [['线　路', '班 次']] }] },
    '咨询电话： 0000-5551234；主要任务如下。 1.增开班次； 2.更新车辆。',
    '第一行。\n　　第二行。',
  ],
  invalid: [
    {
      letter: '一是强化资金支持。 2023年至今已安排27个，其中A类5个， B类3个。',
      findings: [
        {
          messageId: 'plain',
          excerpt: ' ',
          suggestions: ['一是强化资金支持。2023年至今已安排27个，其中A类5个， B类3个。'],
        },
        {
          messageId: 'plain',
          excerpt: ' ',
          suggestions: ['一是强化资金支持。 2023年至今已安排27个，其中A类5个，B类3个。'],
        },
      ],
    },
    {
      letter: '我局已开通　186路公交线路。',
      findings: [{ messageId: 'wide', excerpt: '　', suggestions: ['我局已开通186路公交线路。'] }],
    },
    {
      letter: '我局已开通\u00a0186路公交线路，途经\u2003东城医院。',
      findings: [
        {
          messageId: 'special',
          excerpt: '\u00a0',
          suggestions: ['我局已开通186路公交线路，途经\u2003东城医院。'],
        },
        {
          messageId: 'plain',
          excerpt: '\u2003',
          suggestions: ['我局已开通\u00a0186路公交线路，途经东城医院。'],
        },
      ],
    },
    {
      letter: { closing: '感谢您对\t交通工作的关心。' },
      findings: [{ messageId: 'tab', excerpt: '\t', suggestions: ['感谢您对交通工作的关心。'] }],
    },
    {
      letter: { body: [{ heading: '关于增开 公交线路的建议' }, '我局已开通， 并增设班次。'] },
      findings: [
        { messageId: 'plain', excerpt: ' ', suggestions: ['关于增开公交线路的建议'] },
        { messageId: 'plain', excerpt: ' ', suggestions: ['我局已开通，并增设班次。'] },
      ],
    },
  ],
})
