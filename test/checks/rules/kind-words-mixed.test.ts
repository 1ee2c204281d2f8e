import { kindWordsMixed } from '../../../letter/checks/rules/kind-words-mixed'
import { testRule } from '../rule-tester'

const cppcc = { kind: 'cppcc' as const }

testRule(kindWordsMixed, {
  valid: [
    '我局会同市发展改革委员会征求了人大代表、政协委员的意见建议。',
    '市政协委员提出的提案与此相关，委员会已研究。',
    { closing: '感谢各位代表、委员的关心和支持。' },
    { body: ['感谢您提出的建议，也感谢广大人大代表和政协委员们。'], facts: cppcc },
    { opening: '您提出的《关于加快公交发展的建议》（第117号提案）收悉，现答复如下：', facts: cppcc },
    { body: ['您的建议很有针对性，人大代表的建议我们也已办理。全国人大代表张某提出同样看法。'], facts: cppcc },
    { salutation: '县政协社会和法制委员会：', facts: { ...cppcc, recipients: ['县政协社会和法制委员会'] } },
    { opening: '您提出的《关于办好政协提案的建议》（第117号建议）收悉，现答复如下：' },
    '下一步，我局将做好人大议案建议和政协提案办理工作，代表团反映的问题逐一落实。',
    { salutation: '刘××代表、李××委员：' },
    { closing: '感谢代表团的支持。' },
    '市政协委员张某在提案中提出同类问题，该提案由市民政局办理。',
    { body: ['代表们多次视察，提出了许多好的建议。各位代表的意见已吸收。'], facts: cppcc },
    { facts: { kind: 'bill' } },
    { title: '关于市十六届人大二次会议第7号议案转建议的复函' },
    '您的议案转为代表建议办理后，我局立即研究。',
    '第12号议案作为代表建议办理。',
  ],
  invalid: [
    {
      letter: { salutation: '尊敬的陈立群委员：' },
      findings: [
        {
          messageId: 'mixed',
          excerpt: '委员',
          message: '本件是人大代表建议的答复，“委员”应为“代表”',
          suggestions: ['尊敬的陈立群代表：'],
        },
      ],
    },
    {
      letter: { closing: '感谢各位代表对工作的支持。', facts: cppcc },
      findings: [{ messageId: 'mixed', excerpt: '代表', suggestions: ['感谢各位委员对工作的支持。'] }],
    },
    {
      letter: { body: ['第7号议案转我局办理。'] },
      findings: [{ messageId: 'mixed', excerpt: '议案', suggestions: ['第7号建议转我局办理。'] }],
    },
    {
      letter: { closing: '感谢委员们的关心。' },
      findings: [{ messageId: 'mixed', excerpt: '委员', suggestions: ['感谢代表们的关心。'] }],
    },
    {
      letter: { body: ['您这一提案很有价值。', '该提案将纳入规划。'] },
      findings: [
        { messageId: 'mixed', excerpt: '提案', suggestions: ['您这一建议很有价值。'] },
        { messageId: 'mixed', excerpt: '提案', suggestions: ['该建议将纳入规划。'] },
      ],
    },
    {
      letter: { title: '关于市政协八届三次会议第117号建议的复函', facts: cppcc },
      findings: [{ messageId: 'mixed', excerpt: '建议', suggestions: ['关于市政协八届三次会议第117号提案的复函'] }],
    },
    {
      letter: {
        salutation: '陈立群代表：',
        opening: '您提出的第117号建议收悉，现答复如下：',
        facts: { kind: 'bill' },
        title: '关于第117号议案的复函',
        closing: '感谢您的支持。',
      },
      findings: [{ messageId: 'mixed', excerpt: '建议', suggestions: ['您提出的第117号议案收悉，现答复如下：'] }],
    },
  ],
})
