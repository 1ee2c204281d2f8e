import { monthWithoutYear } from '../../../letter/checks/rules/month-without-year'
import { testRule } from '../rule-tester'

testRule(monthWithoutYear, {
  valid: [
    '2024年4月19日，公司注册成立；5月6日开业。',
    '2024年，我局开展整治。3月1日，召开动员会。',
    '今年3月以来进展顺利。4月19日，公司注册成立。',
    '自去年10月启动，12月3日投用。',
    '每年11月15日至次年3月15日供暖。',
    '结合4月23日世界读书日、6月5日环境日开展活动。',
    '以“4月19日”命名，《4月19日方案》。',
    {
      body: [{ heading: '2024年工作情况' }, '4月19日，召开会议。', { heading: '具体做法', level: 2 }, '5月6日，开业。'],
    },
    '6月12日，我局邀请您实地察看并座谈，请于7月5日前反馈意见。',
    '第13月40日票据，2021.4月3日。',
    { opening: '您于1月20日提出的建议收悉。现答复如下：' },
  ],
  invalid: [
    {
      letter: '市财政局4月19日的答复意见为：所需经费已列入年度预算。',
      findings: [
        {
          messageId: 'likely',
          excerpt: '4月19日',
          suggestions: ['市财政局2024年4月19日的答复意见为：所需经费已列入年度预算。'],
        },
      ],
    },
    {
      letter: '自去年10月启动以来，运行平稳。4月19日，公司注册成立。5月6日开业。',
      findings: [
        {
          messageId: 'likely',
          excerpt: '4月19日',
          message: '“4月19日”前文未写年份，应写明是哪一年，如“2024年4月19日”',
          suggestions: ['自去年10月启动以来，运行平稳。2024年4月19日，公司注册成立。5月6日开业。'],
        },
      ],
    },
    {
      letter: '12月3日，我局召开推进会。',
      findings: [{ messageId: 'likely', excerpt: '12月3日', suggestions: ['2023年12月3日，我局召开推进会。'] }],
    },
    {
      letter: '该工程将于9月30日前完成。',
      findings: [{ messageId: 'likely', excerpt: '9月30日', suggestions: ['该工程将于2024年9月30日前完成。'] }],
    },
    {
      letter: { facts: { date: '' }, date: null, body: ['3月1日，召开动员会。'] },
      findings: [{ messageId: 'missing', excerpt: '3月1日' }],
    },
    {
      letter: {
        body: [
          { heading: '关于“甲”的建议' },
          '2024年3月1日，召开动员会。',
          { heading: '关于“乙”的建议' },
          '4月2日，完成勘查。',
        ],
      },
      findings: [
        {
          messageId: 'likely',
          excerpt: '4月2日',
          suggestions: ['2024年4月2日，完成勘查。'],
        },
      ],
    },
  ],
})
