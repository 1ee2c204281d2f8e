import { responseMissing } from '../../../letter/checks/rules/response-missing'
import { testRule } from '../rule-tester'

const recommendations = ['增开城东片区公交线路', '优化学校周边公交站点', '延长末班车时间']
const first = [{ heading: '关于“增开城东片区公交线路”的建议', recommendation: 0 }, '已增开。']
const second = [{ heading: '关于“优化学校周边公交站点”的建议', recommendation: 1 }, '已优化。']
const third = [{ heading: '关于“延长末班车时间”的建议', recommendation: 2 }, '已延长。']

testRule(responseMissing, {
  valid: [
    { body: [...first, ...second, ...third], proposal: { recommendations } },
    { body: [...third, ...first, ...second], proposal: { recommendations } },
    {
      body: [
        { heading: '线路方面' },
        '已增开。',
        { heading: '站点方面' },
        '已优化。',
        { heading: '时间方面' },
        '已延长。',
      ],
      proposal: { recommendations },
    },
    { body: [{ heading: '研究制定规范。目前已起草。' }, { heading: '推进网站建设，力争年内推出。' }] },
    { body: [{ heading: '总体情况' }, { heading: '线路', level: 2 }, '已增开。'] },
    { body: [{ heading: '客流' }, { table: [['站点', '人数']] }] },
    { body: ['已增开。', '已优化。', '已延长。'], proposal: { recommendations } },
    { title: '对第29号提案的会办意见', body: ['同意。'], proposal: { recommendations } },
    { body: [{ heading: '子项', level: 2 }, { heading: '下一项' }, '已办。'] },
  ],
  invalid: [
    {
      letter: { body: [{ heading: '关于线路的建议' }, '', { heading: '关于站点的建议' }, '【答复内容】'] },
      findings: [
        { messageId: 'empty', excerpt: '关于线路的建议' },
        { messageId: 'empty', excerpt: '关于站点的建议' },
      ],
    },
    {
      letter: { body: [...first, ...third], proposal: { recommendations } },
      findings: [{ messageId: 'unanswered', excerpt: '', message: '原件第2条“优化学校周边公交站点”没有对应的答复' }],
    },
    {
      letter: {
        body: [{ heading: '关于“增开城东片区公交线路”' }, '已增开。', { heading: '关于“延长末班车时间”' }, '已延长。'],
        proposal: { recommendations },
      },
      findings: [{ messageId: 'unanswered', excerpt: '' }],
    },
    {
      letter: { body: [{ heading: '线路方面' }, '已增开。'], proposal: { recommendations } },
      findings: [{ messageId: 'fewer', excerpt: '', message: '原件共3条建议，答复只有1条' }],
    },
    {
      letter: { body: ['已全部采纳。'], proposal: { recommendations } },
      findings: [{ messageId: 'fewer', excerpt: '' }],
    },
  ],
})
