import { closingFormulaMissing } from '../../../letter/checks/rules/closing-formula-missing'
import { testRule } from '../rule-tester'

testRule(closingFormulaMissing, {
  valid: [
    { formula: '', closing: '对以上答复您有什么意见，请通过填写回执及时反馈，以便我们进一步改进工作。' },
    { title: '云州市交通运输局对市八届人大三次会议\n第117号建议的答复', formula: '' },
    { formula: '以上答复，如有不妥，请批评指正。' },
    { formula: '', closing: '感谢您对交通运输工作的关心。特此回复。' },
    { formula: '', closing: '专此答复，诚挚感谢您对交通运输工作一直以来的关心支持。' },
    { formula: '', body: ['我局将继续做好有关工作。', '特此函复，请予支持。'] },
    { formula: '', closing: ['感谢您的关心。', '此致', '敬礼'] },
    {
      title: '云州市交通运输局对市八届人大三次会议第117号建议的会办意见',
      salutation: '市发展改革委：',
      formula: '',
      closing: '以上意见供贵委统一答复代表时参考。',
    },
  ],
  invalid: [
    { letter: { formula: '' }, findings: [{ messageId: 'missing', excerpt: '', suggestions: ['专此函复。'] }] },
    { letter: { formula: null }, findings: [{ messageId: 'missing', excerpt: '' }] },
    {
      letter: { formula: '', profile: 'shenzhen' },
      findings: [{ messageId: 'missing', excerpt: '', suggestions: ['专此答复。'] }],
    },
    {
      letter: { formula: null, closing: '感谢您对交通运输工作的关心和支持，欢迎继续提出宝贵意见。' },
      findings: [{ messageId: 'missing', excerpt: '' }],
    },
  ],
})
