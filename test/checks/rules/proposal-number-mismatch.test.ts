import { proposalNumberMismatch } from '../../../letter/checks/rules/proposal-number-mismatch'
import { testRule } from '../rule-tester'

const opening = (number: string): string =>
  `您提出的《关于建设地铁第3号线的建议》（第${number}号建议）收悉。现答复如下：`
const title = (number: string): string => `云州市交通运输局关于市八届人大三次会议第${number}号建议的复函`

testRule(proposalNumberMismatch, {
  valid: [
    { title: title('20210639'), opening: opening('20210639'), facts: { proposalNumber: '20210639' } },
    { title: title('029'), opening: opening('29'), facts: { proposalNumber: '0029' } },
    { title: title('117'), opening: '您提出的《关于建设地铁第3号线的建议》收悉，现答复如下：' },
    {
      title: '关于政协第十四届全国委员会第二次会议第02403号（医疗卫生类173号）提案答复的函',
      opening: '您提出的《关于加强基层医疗的提案》（第02403号）收悉。现答复如下：',
      facts: { kind: 'cppcc', proposalNumber: '02403' },
    },
    {
      title: title('12号、第34'),
      opening: '您提出的《关于完善公交的建议》（第34号建议）收悉，与第12号建议一并答复如下：',
      facts: { proposalNumber: '12' },
    },
    { title: title('117'), opening: opening('117'), facts: { proposalNumber: '' }, proposal: { number: '第117号' } },
    {
      title: '云州市交通运输局关于市八届人大三次会议第35、36号建议的复函',
      opening: '您提出的《关于完善公交的建议》（第35号建议）、《关于增开线路的建议》（第36号建议）收悉，现答复如下：',
      facts: { proposalNumber: '35' },
    },
    {
      title: title('A-102'),
      opening: opening('A-102'),
      facts: { proposalNumber: 'A-102' },
    },
    { title: title('DH0271'), opening: opening('dh0271'), facts: { proposalNumber: 'DH0271' } },
  ],
  invalid: [
    {
      letter: { title: title('DH0271'), opening: opening('DH0217'), facts: { proposalNumber: 'DH0271' } },
      findings: [{ messageId: 'title', excerpt: '第DH0217号', suggestions: [opening('DH0271')] }],
    },
    {
      letter: { title: title('35、36'), opening: opening('37'), facts: { proposalNumber: '35' } },
      findings: [{ messageId: 'title', excerpt: '第37号', suggestions: [opening('35')] }],
    },
    {
      letter: { title: title('20210639'), opening: opening('20210693'), facts: { proposalNumber: '20210639' } },
      findings: [
        {
          messageId: 'title',
          excerpt: '第20210693号',
          message: '引语中的编号“20210693”与标题中的“20210639”不一致',
          suggestions: [opening('20210639')],
        },
      ],
    },
    {
      letter: { title: title('117'), opening: opening('117'), facts: { proposalNumber: '171' } },
      findings: [{ messageId: 'facts', excerpt: '第117号', suggestions: [title('171')] }],
    },
    {
      letter: { title: '关于建议办理情况的复函', opening: opening('18'), facts: { proposalNumber: '81' } },
      findings: [{ messageId: 'facts', excerpt: '第18号', suggestions: [opening('81')] }],
    },
    {
      letter: { title: title('117'), opening: opening('118'), proposal: { number: '119' } },
      findings: [
        { messageId: 'original', excerpt: '第117号', suggestions: [title('119')] },
        { messageId: 'original', excerpt: '第118号', suggestions: [opening('119')] },
      ],
    },
  ],
})
