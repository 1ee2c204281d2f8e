import { dateBeforeEvents } from '../../../letter/checks/rules/date-before-events'
import { testRule } from '../rule-tester'

testRule(dateBeforeEvents, {
  valid: [
    '项目已于2024年6月12日正式移交市建筑工务署，预计2024年12月完工交付使用。',
    '2020年11月，已获教育部正式批准成立。',
    '该工程2024年7月底前已具备条件的路段将先行通车。',
    '2024年12月的招标公告已发布。',
    '已于2023年5月至2024年12月期间分批实施。',
    '该项目已列入2025年3月的投资计划。',
    '2025年1月，我局将启动二期工程，相关方案已经批复。',
    '已于2024年6月完成。',
    { facts: { date: '' }, body: ['已于2024年7月1日开通。'] },
    '2024年9月，为了方便群众出行，我局开通夜间线路。',
    '按照计划，2024年8月30日试运行，已完成验收。',
    '2024年9月，我局赴春熙社区实地调研。',
    '拟定2024年9月5日，我局赴春熙社区实地调研。',
    '2024年9月20日，夜间线路力争全部启用。',
    '市政府要求2024年9月20日，夜间线路全部启用。',
    '2024年6月10日，12条夜间线路全部启用。',
    '2023年5月启动改造，9月20日，候车亭全部建成。',
    '9月20日，候车亭已全部建成。',
    '今年启动改造，去年9月20日已完成设计。',
    '今年启动改造，每年9月20日，我局实地走访。',
    '今年启动改造，将于9月20日前完成。',
  ],
  invalid: [
    {
      letter: '2024年9月20日，城东片区夜间线路全部启用。',
      findings: [{ messageId: 'earlier', excerpt: '2024年6月18日' }],
    },
    {
      letter: '2024年3月启动改造。7月20日，36座候车亭全部建成。',
      findings: [{ messageId: 'earlier', excerpt: '2024年6月18日' }],
    },
    {
      letter: '今年8月1日，该线路正式开通。',
      findings: [{ messageId: 'earlier', excerpt: '2024年6月18日' }],
    },
    {
      letter: '全年计划改造候车亭18座，其中3座已于2024年7月3日完工。',
      findings: [{ messageId: 'earlier', excerpt: '2024年6月18日' }],
    },
    {
      letter: '2024年6月20日，我局赴春熙社区实地调研。',
      findings: [{ messageId: 'earlier', excerpt: '2024年6月18日' }],
    },
    {
      letter: '该线路已于2024年7月1日开通。',
      findings: [
        {
          messageId: 'earlier',
          excerpt: '2024年6月18日',
          message: '成文日期早于文中已发生的“2024年7月1日”，请核对',
        },
      ],
    },
    {
      letter: '2024年7月，我局已完成候车亭改造。该线路已于2024年7月10日开通。',
      findings: [
        { messageId: 'earlier', excerpt: '2024年6月18日', message: '成文日期早于文中已发生的“2024年7月10日”，请核对' },
      ],
    },
    {
      letter: { date: '2021年8月31日', body: ['2021年11月，市政府印发了《公交发展规划》。'] },
      findings: [{ messageId: 'earlier', excerpt: '2021年8月31日' }],
    },
    {
      letter: { date: null, body: ['该线路已于2024年6月19日开通。'] },
      findings: [{ messageId: 'earlier', excerpt: '' }],
    },
  ],
})
