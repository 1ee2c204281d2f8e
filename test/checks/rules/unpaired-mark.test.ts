import { unpairedMark } from '../../../letter/checks/rules/unpaired-mark'
import { testRule } from '../rule-tester'

testRule(unpairedMark, {
  valid: [
    '上钻（深圳）运营服务有限公司和中国地质大学(武汉)保持沟通。',
    '措施有：1）甲；2）乙。a)丙，b)丁。',
    '1)完善制度。',
    '一）完善制度。',
    '建设The People’s Park和students’ union。',
    '“关于解决“停车难”的建议”',
    '《〈条例〉实施办法》（云政发〔2024〕3号）',
    { note: ['（联 系 人：周敏', '联系电话：0000-5551234）'] },
    '配备15.6"显示屏。',
    '“他说"好"的”，市民："很满意"。',
  ],
  invalid: [
    {
      letter: '招收艺术硕士研究生30名（视觉传达设计、服装艺术设计和染织艺术设计专业)。',
      findings: [
        {
          messageId: 'mixed',
          excerpt: '（视觉传达设计、服装艺术设计和染织艺术设计专业)',
          message: '「（」与「)」形式不一，应改为「）」',
        },
      ],
      output: '招收艺术硕士研究生30名（视觉传达设计、服装艺术设计和染织艺术设计专业）。',
    },
    {
      letter: '依托(南方科技大学）和“设计之都"建设。',
      findings: [
        { messageId: 'mixed', excerpt: '(南方科技大学）' },
        { messageId: 'mixed', excerpt: '“设计之都"' },
      ],
      output: '依托（南方科技大学）和“设计之都”建设。',
    },
    {
      letter: `经过(${'一段很长的说明文字'.repeat(6)}）完成。`,
      findings: [{ messageId: 'mixed', excerpt: '(' }],
      output: `经过（${'一段很长的说明文字'.repeat(6)}）完成。`,
    },
    {
      letter: '出台了《深圳市认定办法，推动发展。企业（三家，均已落户。',
      findings: [
        { messageId: 'unpaired', excerpt: '《深圳市认定办法', message: '「《」没有配对的「》」' },
        { messageId: 'unpaired', excerpt: '（三家' },
      ],
    },
    {
      letter: { note: '（此件公开发布' },
      findings: [{ messageId: 'unpaired', excerpt: '（此件公开发布' }],
    },
    {
      letter: '打造设计之都”，推动发展。',
      findings: [{ messageId: 'unpaired', excerpt: '打造设计之都”' }],
    },
    {
      letter: { body: ['打造“设计之都“。', '推进”双区”建设。'] },
      findings: [
        {
          messageId: 'turned',
          excerpt: '“设计之都“',
          message: '前后都是「“」，其中一个应为「”」',
          suggestions: ['打造“设计之都”。'],
        },
        { messageId: 'turned', excerpt: '”双区”', suggestions: ['推进“双区”建设。'] },
      ],
    },
  ],
})
