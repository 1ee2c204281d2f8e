import { shortYear } from '../../../letter/checks/rules/short-year'
import { testRule } from '../rule-tester'

testRule(shortYear, {
  valid: [
    '2021年3月，我局完成改造。',
    '21年来，我市持续推进。',
    '拥有20年经验，服务10年以上。',
    '项目将在10年内完成，使用年限30年。',
    '20世纪90年代建成，2021年度投入使用。',
    '被判处有期徒刑10年3个月，保修12年3月。',
    '在《21年3月工作方案》中提出“20年底前”完成。',
    '近10年底泥清淤约15年3次。',
    '使用寿命20-30年，租期15—20年。',
    '第21年度演出，K21年票。',
    { date: '21年8月31日' },
  ],
  invalid: [
    {
      letter: '21年3月，我局印发方案。',
      findings: [
        {
          messageId: 'short',
          excerpt: '21年',
          message: '年份应写全四位，写作“2021年”',
          suggestions: ['2021年3月，我局印发方案。'],
        },
      ],
    },
    {
      letter: '拟于22年底建成，23年上半年投用。',
      findings: [
        { messageId: 'short', excerpt: '22年', suggestions: ['拟于2022年底建成，23年上半年投用。'] },
        { messageId: 'short', excerpt: '23年', suggestions: ['拟于22年底建成，2023年上半年投用。'] },
      ],
    },
    {
      letter: '自19年起，我市开始试点；08年以前没有先例。',
      findings: [
        { messageId: 'short', excerpt: '19年', suggestions: ['自2019年起，我市开始试点；08年以前没有先例。'] },
        { messageId: 'short', excerpt: '08年', suggestions: ['自19年起，我市开始试点；2008年以前没有先例。'] },
      ],
    },
    {
      letter: '20-21学年度共改造12处。',
      findings: [{ messageId: 'short', excerpt: '20-21', suggestions: ['2020—2021学年度共改造12处。'] }],
    },
    {
      letter: '98年6月建成的厂房。',
      findings: [{ messageId: 'short', excerpt: '98年', suggestions: ['1998年6月建成的厂房。'] }],
    },
    {
      letter: '2019年到21年共新建8所学校。',
      findings: [{ messageId: 'short', excerpt: '21年', suggestions: ['2019年到2021年共新建8所学校。'] }],
    },
  ],
})
