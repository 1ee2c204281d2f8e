import { blankLeft } from '../../../letter/checks/rules/blank-left'
import { testRule } from '../rule-tester'

testRule(blankLeft, {
  valid: [
    '根据潼民发【2024】275号文件要求，我局已完成整改。',
    { facts: { issuer: '', titleIssuer: '市交通运输局' } },
    { facts: { date: '', disclosure: '' } },
    '该案例收入【以案释法】专栏，详见法释〔2020〕17号。',
    '【】',
  ],
  invalid: [
    {
      letter: { facts: { recipients: [] } },
      findings: [{ messageId: 'blank', excerpt: '【姓名】', message: '待填项“姓名”尚未填写' }],
    },
    {
      letter: { facts: { session: '', proposalNumber: '' } },
      findings: [
        { messageId: 'blank', excerpt: '【会议名称】' },
        { messageId: 'blank', excerpt: '【编号】' },
        { messageId: 'blank', excerpt: '【会议名称】' },
        { messageId: 'blank', excerpt: '【编号】' },
      ],
    },
    { letter: '我局已投入【待核实】万元。', findings: [{ messageId: 'blank', excerpt: '【待核实】' }] },
    { letter: { signature: '云州市【单位名称】' }, findings: [{ messageId: 'blank', excerpt: '【单位名称】' }] },
    {
      letter: { body: [{ heading: '关于“【建议事项】”的建议' }, '我局已完成。'] },
      findings: [{ messageId: 'blank', excerpt: '【建议事项】' }],
    },
    { letter: '共投入【×××】元。', findings: [{ messageId: 'blank', excerpt: '【×××】' }] },
  ],
})
