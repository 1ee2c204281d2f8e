import { nameDoubtful } from '../../../letter/checks/rules/name-doubtful'
import { testRule } from '../rule-tester'

testRule(nameDoubtful, {
  valid: [
    '服务“一带一路”建设，编制“十四五”规划，参加“一带一路”国际合作高峰论坛。',
    '落实《云州市十四五规划》。',
    '建设“一带一路泛珠宝联盟”，推进法治政府建设。',
    '他今年十四五岁，二十四五户居民已签约。',
    '深化供给侧结构性改革，建设全国文明城市和国家卫生城市。',
    { opening: '您提出的“关于十四五公交规划”的建议收悉，现答复如下：' },
  ],
  invalid: [
    {
      letter: '推进供给侧改革。',
      findings: [
        {
          messageId: 'check',
          excerpt: '供给侧改革',
          message: '请核对名称：“供给侧改革”一般写作“供给侧结构性改革”',
          suggestions: ['推进供给侧结构性改革。'],
        },
      ],
    },
    {
      letter: { body: ['编制十四五规划。', '十四五期间，新增公交线路8条。'] },
      findings: [
        {
          messageId: 'unquoted',
          excerpt: '十四五',
          message: '请核对名称：“十四五”一般加引号',
          suggestions: ['编制“十四五”规划。\n“十四五”期间，新增公交线路8条。'],
        },
      ],
    },
    {
      letter: '共建一带一路，推进供给侧改革。',
      findings: [
        { messageId: 'unquoted', excerpt: '一带一路', suggestions: ['共建“一带一路”，推进供给侧改革。'] },
        { messageId: 'check', excerpt: '供给侧改革', suggestions: ['共建一带一路，推进供给侧结构性改革。'] },
      ],
    },
    {
      letter: '依托云州产业聚集基地开展实训。',
      findings: [{ messageId: 'check', excerpt: '产业聚集基地', suggestions: ['依托云州产业集聚基地开展实训。'] }],
    },
  ],
})
