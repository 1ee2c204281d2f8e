import { titleDoubledPreposition } from '../../../letter/checks/rules/title-doubled-preposition'
import { testRule } from '../rule-tester'

testRule(titleDoubledPreposition, {
  valid: [
    { title: '对区十八届人大二次会议第129号建议的复函' },
    { title: '关于对外贸易工作第129号建议的复函' },
    { title: '云州市交通运输局关于《关于对标一流优化环境的建议》的复函' },
    '关于对第117号建议的办理，我局高度重视。',
  ],
  invalid: [
    {
      letter: { title: '市工业和信息化局关于对市七届人大一次会议第20210639号建议答复意见的函' },
      findings: [
        {
          messageId: 'doubled',
          excerpt: '关于对',
          suggestions: ['市工业和信息化局关于市七届人大一次会议第20210639号建议答复意见的函'],
        },
      ],
    },
    {
      letter: { title: '关于对市一届人大一次会议第20号建议的答复函' },
      findings: [
        { messageId: 'doubled', excerpt: '关于对', suggestions: ['关于市一届人大一次会议第20号建议的答复函'] },
      ],
    },
    {
      letter: { title: '云州市水务局关于\n对第20号建议的答复' },
      findings: [{ messageId: 'doubled', excerpt: '关于\n对', suggestions: ['云州市水务局关于第20号建议的答复'] }],
    },
  ],
})
