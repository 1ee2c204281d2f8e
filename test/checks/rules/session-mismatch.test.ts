import { sessionMismatch } from '../../../letter/checks/rules/session-mismatch'
import { testRule } from '../rule-tester'

const title = (session: string): string => `云州市交通运输局关于${session}第117号建议的复函`
const opening = (session: string): string => `您在${session}上提出的《关于完善公交的建议》收悉，现答复如下：`

testRule(sessionMismatch, {
  valid: [
    { title: title('市七届人大一次会议'), opening: opening('市七届人大一次会议') },
    { title: title('省政协十二届\n四次会议'), opening: opening('省政协十二届四次会议') },
    { title: title(''), opening: opening('市七届人大一次会议') },
    { title: title('市七届人大一次会议'), opening: '您提出的《落实市人大七届一次会议决议的建议》收悉，现答复如下：' },
    { title: title('市七届人大一次会议'), opening: opening('2021年市七届人大一次会议') },
    { title: title('商请协助办理市七届人大一次会议'), opening: opening('市七届人大一次会议') },
    { title: title('做好市七届人大一次会议'), opening: '我局承办市七届人大一次会议第12号建议，现答复如下：' },
    { title: title('经开区七届人大一次会议'), opening: opening('经开区七届人大一次会议') },
  ],
  invalid: [
    {
      letter: {
        title: title('市十四届人大二次会议'),
        opening: opening('市十四届人大二次会议'),
        body: ['在市二届人大十四次会议期间，我局听取了意见。'],
      },
      findings: [
        {
          messageId: 'turned',
          excerpt: '市二届人大十四次会议',
          message: '“市二届人大十四次会议”的届次与会次似颠倒，请与标题核对',
        },
      ],
    },
    {
      letter: { title: title('对市七届人大一次会议'), opening: opening('市人大七届一次会议') },
      findings: [
        {
          messageId: 'form',
          excerpt: '市人大七届一次会议',
          message: '会议名称写法不一致：引语为“市人大七届一次会议”，标题为“市七届人大一次会议”',
          suggestions: [opening('市七届人大一次会议')],
        },
      ],
    },
    {
      letter: {
        title: title('第十四届全国人民代表大会第二次会议'),
        opening: opening('十四届全国人大二次会议'),
      },
      findings: [
        {
          messageId: 'form',
          excerpt: '十四届全国人大二次会议',
          suggestions: [opening('第十四届全国人民代表大会第二次会议')],
        },
      ],
    },
    {
      letter: { title: title('市七届人大一次会议'), opening: opening('市七届人大二次会议') },
      findings: [
        { messageId: 'different', excerpt: '市七届人大二次会议', suggestions: [opening('市七届人大一次会议')] },
      ],
    },
  ],
})
