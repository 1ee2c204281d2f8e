import { titleAgencyMismatch } from '../../../letter/checks/rules/title-agency-mismatch'
import { testRule } from '../rule-tester'

const reply = '关于市八届人大三次会议第117号建议的复函'

testRule(titleAgencyMismatch, {
  valid: [
    { title: `云州市交通运输局${reply}`, signature: '云州市交通运输局客运管理科' },
    { title: '对区十八届人大二次会议第129号建议的复函' },
    { title: '关于对市一届人大一次会议第20号建议的答复函' },
    { title: `云州市交通\n运输局${reply}` },
    { title: `云州市交通运输局${reply}`, signature: '云州市交通运输局（盖章）' },
    { title: `云州市交通运输局 云州市水务局${reply}`, signature: ['云州市交通运输局', '云州市水务局'] },
    { title: `云州市交通运输局${reply}`, signature: '云州市交通运输局\n云州市水务局' },
    { title: `云州市水务局${reply}`, signature: '【单位全称】', facts: { issuer: '云州市水务局' } },
    { signature: '', facts: { issuer: '' }, title: `云州市水务局${reply}` },
  ],
  invalid: [
    {
      letter: {
        title: ' 市工业和信息化局关于对市七届人大一次会议第20210639号建议答复意见的函',
        signature: '深圳市工业和信息化局',
        facts: { titleIssuer: '市工业和信息化局', issuer: '深圳市工业和信息化局' },
      },
      findings: [
        {
          messageId: 'short',
          excerpt: '市工业和信息化局',
          message: '标题中的“市工业和信息化局”与署名“深圳市工业和信息化局”写法不一致（一处为简称）',
          suggestions: [' 深圳市工业和信息化局关于对市七届人大一次会议第20210639号建议答复意见的函'],
        },
      ],
    },
    {
      letter: { title: `云州市交通局${reply}` },
      findings: [{ messageId: 'different', excerpt: '云州市交通局', suggestions: [`云州市交通运输局${reply}`] }],
    },
    {
      letter: { title: `云州市财政局${reply}`, signature: ['云州市交通运输局', '云州市水务局'] },
      findings: [{ messageId: 'different', excerpt: '云州市财政局' }],
    },
  ],
})
