import { privateData } from '../../../letter/checks/rules/private-data'
import { testRule } from '../rule-tester'

testRule(privateData, {
  valid: [
    { facts: { disclosure: '依申请公开' }, note: '（联系人：周敏，联系电话：13900001234）' },
    { note: '（联系人：周敏，联系电话：0000-55512345）' },
    { note: '（联系人：周敏，联系电话：139****1234）' },
    '全市累计投入13900001234元，惠及群众15012345678人次。',
    '面积为0.13912345678平方公里，统一社会信用代码为914403001921853797。',
    '第20210639号建议（登记编号第13912345678号）收悉。',
    '证照编号110105194912310021已注销。',
    {
      body: [
        {
          table: [
            ['序号', '投资（元）'],
            ['139', '00001234'],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      letter: { note: '（联系人：周敏，联系电话：13900001234）' },
      findings: [
        { messageId: 'mobile', excerpt: '13900001234', suggestions: ['（联系人：周敏，联系电话：139****1234）'] },
      ],
    },
    {
      letter: { facts: { disclosure: '' }, disclosure: '（此件公开发布）', body: ['请拨打手机号139-0000-1234咨询。'] },
      findings: [{ messageId: 'mobile', excerpt: '139-0000-1234', suggestions: ['请拨打手机号139****1234咨询。'] }],
    },
    {
      letter: '经查，业主身份证号为11010519491231002X，联系方式+86 139 0000 1234。',
      findings: [
        {
          messageId: 'identity',
          excerpt: '11010519491231002X',
          suggestions: ['经查，业主身份证号为110105********002X，联系方式+86 139 0000 1234。'],
        },
        {
          messageId: 'mobile',
          excerpt: '+86 139 0000 1234',
          suggestions: ['经查，业主身份证号为11010519491231002X，联系方式139****1234。'],
        },
      ],
    },
    {
      letter: {
        body: [
          {
            table: [
              ['姓名', '电话'],
              ['李×', '15000001111'],
            ],
          },
        ],
      },
      findings: [{ messageId: 'mobile', excerpt: '15000001111', suggestions: ['姓名\t电话\n李×\t150****1111'] }],
    },
  ],
})
