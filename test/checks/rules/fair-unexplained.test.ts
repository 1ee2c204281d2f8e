import { fairUnexplained } from '../../../letter/checks/rules/fair-unexplained'
import { testRule } from '../rule-tester'

testRule(fairUnexplained, {
  valid: [
    '组织企业参加中国国际农产品交易会，农交会期间签约12家。',
    '组织企业参加“农交会”。',
    '两条线路在此交会，公交站设在道路交会处。',
    { body: [{ heading: '关于“参加农交会”的建议' }, '我局赞成。'] },
    '召开博士座谈会和业主大会。',
  ],
  invalid: [
    {
      letter: '组织企业参加农交会等展会。',
      findings: [{ messageId: 'unexplained', excerpt: '农交会', message: '展会简称“农交会”首次出现，宜写全称' }],
    },
    { letter: '茶博会如期举行，茶博会上签约。', findings: [{ messageId: 'unexplained', excerpt: '茶博会' }] },
    {
      letter: '参加西洽会、东博会。',
      findings: [
        { messageId: 'unexplained', excerpt: '西洽会' },
        { messageId: 'unexplained', excerpt: '东博会' },
      ],
    },
  ],
})
