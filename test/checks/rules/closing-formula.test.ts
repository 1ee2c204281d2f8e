import { closingFormula } from '../../../letter/checks/rules/closing-formula'
import { testRule } from '../rule-tester'

testRule(closingFormula, {
  valid: [
    { formula: '', closing: '对以上答复您有什么意见，请通过填写回执及时反馈，以便我们进一步改进工作。' },
    { title: '云州市交通运输局对市八届人大三次会议\n第117号建议的答复', formula: '' },
    { formula: '以上答复，如有不妥，请批评指正。' },
    { formula: '专此答复。' },
    { formula: '专此答复，诚挚感谢您对交通运输工作一直以来的关心支持。' },
    { formula: null },
    { formula: '特此函复' },
    { formula: '此复。' },
    { formula: '', closing: '感谢您对交通运输工作的关心。特此回复。' },
    { formula: '', body: ['我局将继续做好有关工作。', '特此函复，请予支持。'] },
    { opening: '您提出的建议收悉。经研究，现函复如下：', formula: '专此函复。' },
    { formula: '专此函复。', closing: '以上情况供您参考。感谢您的支持！' },
    {
      title: '云州市交通运输局对市八届人大三次会议第117号建议的会办意见',
      salutation: '市发展改革委：',
      formula: '',
      closing: '以上意见供贵委统一答复代表时参考。',
    },
    { formula: '专此函复。', body: ['市政府向市人大常委会提交了专项报告，特此报告制度已经建立。'] },
  ],
  invalid: [
    {
      letter: { formula: '此致敬礼' },
      findings: [
        {
          messageId: 'unfit',
          excerpt: '此致敬礼',
          message: '“此致敬礼”不是答复函的结束语',
          suggestions: ['专此函复。'],
        },
      ],
    },
    {
      letter: { formula: '此致\n  敬礼！' },
      findings: [{ messageId: 'unfit', excerpt: '此致\n  敬礼！', suggestions: ['专此函复。'] }],
    },
    {
      letter: { formula: '', closing: ['感谢您的关心。', '此致', '敬礼'] },
      findings: [{ messageId: 'unfit', excerpt: '此致' }],
    },
    {
      letter: { formula: '特此报告。' },
      findings: [{ messageId: 'unfit', excerpt: '特此报告。', suggestions: ['专此函复。'] }],
    },
    {
      letter: { closing: '感谢您的关心。特此答复。', formula: '专此函复。' },
      findings: [{ messageId: 'twice', excerpt: '专此函复。', suggestions: [''] }],
    },
    {
      letter: { closing: '感谢您的关心。', formula: '专此答复。此致敬礼！' },
      findings: [{ messageId: 'unfit', excerpt: '此致敬礼！', suggestions: ['专此答复。'] }],
    },
    {
      letter: { formula: '专此答复。', profile: 'shenzhen', closing: '专此答复。' },
      findings: [{ messageId: 'twice', excerpt: '专此答复。', suggestions: [''] }],
    },
  ],
})
