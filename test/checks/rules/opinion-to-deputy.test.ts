import { opinionToDeputy } from '../../../letter/checks/rules/opinion-to-deputy'
import { testRule } from '../rule-tester'

const title = '云州市交通运输局对市八届人大三次会议第117号建议的会办意见'

testRule(opinionToDeputy, {
  valid: [
    { title, salutation: '市林业局：' },
    { title, salutation: '市发展改革委员会：' },
    { title, salutation: '政协云州市委员会：' },
    { title: '云州市交通运输局关于市八届人大三次会议第117号建议答复意见的函' },
    { opening: '您提出的建议收悉。经汇总协办单位意见，现答复如下：' },
    { body: ['协办意见已由东城区政府反馈我局。'] },
  ],
  invalid: [
    { letter: { title }, findings: [{ messageId: 'deputy', excerpt: '尊敬的陈立群代表：' }] },
    {
      letter: { title: '关于市政协八届三次会议\n第54号提案的协办意见', salutation: '李××委员：' },
      findings: [{ messageId: 'deputy', excerpt: '李××委员：' }],
    },
    {
      letter: { opening: '贵委转来的建议收悉。经研究，现将会办意见函告如下：', salutation: '刘×、王×等代表' },
      findings: [{ messageId: 'deputy', excerpt: '刘×、王×等代表' }],
    },
    {
      letter: { closing: '以上意见供贵厅统一答复提案人时参考。' },
      findings: [{ messageId: 'deputy', excerpt: '尊敬的陈立群代表：' }],
    },
  ],
})
