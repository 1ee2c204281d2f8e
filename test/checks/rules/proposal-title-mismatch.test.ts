import { proposalTitleMismatch } from '../../../letter/checks/rules/proposal-title-mismatch'
import { testRule } from '../rule-tester'

const opening = (cited: string): string => `您提出的${cited}（第117号建议）收悉，现答复如下：`

testRule(proposalTitleMismatch, {
  valid: [
    { opening: opening('《关于发展产业的建议》') },
    { opening: opening('《关于“双区”机遇的建议》'), proposal: { title: '关于“双区”机遇的建议' } },
    { opening: opening('《关于落实〈条例〉的建议》'), proposal: { title: '《关于落实《条例》的建议》' } },
    { opening: opening('《关于加快公交发展的建议》'), proposal: { title: '加快公交发展' } },
    { opening: opening('关于加快公交发展的建议'), proposal: { title: '关于加快公交发展的建议' } },
    { opening: '您的来信收悉，现答复如下：', proposal: { title: '关于加快公交发展的建议' } },
    {
      opening: '根据《办理办法》，您提出的《关于加快公交发展的建议》收悉，现答复如下：',
      proposal: { title: '关于加快公交发展的建议' },
    },
  ],
  invalid: [
    {
      letter: {
        opening: opening('《关于推进黄金珠宝产业发展的建议》'),
        proposal: { title: '关于推进黄金珠宝产业高质量发展的建议' },
      },
      findings: [
        {
          messageId: 'differs',
          excerpt: '关于推进黄金珠宝产业发展的建议',
          suggestions: [opening('《关于推进黄金珠宝产业高质量发展的建议》')],
        },
      ],
    },
    {
      letter: { opening: opening('《关于加快公交发展的提案》'), proposal: { title: '关于加快公交发展的建议' } },
      findings: [
        {
          messageId: 'differs',
          excerpt: '关于加快公交发展的提案',
          message: '引述的标题“关于加快公交发展的提案”与原件标题“关于加快公交发展的建议”不一致',
          suggestions: [opening('《关于加快公交发展的建议》')],
        },
      ],
    },
    {
      letter: {
        opening: '您提出的关于请市长网上听取意见的建议收悉，现答复如下：',
        proposal: { title: '关于请市长上网听取意见的建议' },
      },
      findings: [
        {
          messageId: 'differs',
          excerpt: '关于请市长网上听取意见的建议',
          suggestions: ['您提出的关于请市长上网听取意见的建议收悉，现答复如下：'],
        },
      ],
    },
  ],
})
