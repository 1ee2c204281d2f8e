import { superlative } from '../../../letter/checks/rules/superlative'
import { testRule } from '../rule-tester'

testRule(superlative, {
  valid: [
    { body: [{ heading: '关于“建设世界一流博物馆”的建议' }, '已研究。'] },
    '评选全省最美家庭、全国最美教师，走在前列，全县最强降雨。',
    '最大限度方便群众。',
    '弘扬首创精神。',
    '第一产业稳步发展。',
    '报请最高人民法院批复。',
    '唯一标识已录入。',
    '“全国首创”一词已删去。',
  ],
  invalid: [
    {
      letter: '让清溪成为全省最美的河流，工作走在世界最前列，全县首个站点投用。',
      findings: [
        { messageId: 'found', excerpt: '全省最美' },
        { messageId: 'found', excerpt: '最前列' },
        { messageId: 'found', excerpt: '全县首个' },
      ],
    },
    {
      letter: '在全国首创实施监管改革。',
      findings: [{ messageId: 'found', excerpt: '全国首创', message: '“全国首创”是绝对化用语，请核对是否有据' }],
    },
    {
      letter: '建成全省首个示范站，服务水平位居全市第一。',
      findings: [
        { messageId: 'found', excerpt: '全省首个' },
        { messageId: 'found', excerpt: '位居全市第一' },
      ],
    },
    {
      letter: '建设世界一流的设计学院，配备最先进的设备。',
      findings: [
        { messageId: 'found', excerpt: '世界一流' },
        { messageId: 'found', excerpt: '最先进' },
      ],
    },
    {
      letter: '是全市唯一的公交枢纽，填补了国内空白。',
      findings: [
        { messageId: 'found', excerpt: '全市唯一' },
        { messageId: 'found', excerpt: '填补了国内空白' },
      ],
    },
  ],
})
