import { abbreviationUnexplained } from '../../../letter/checks/rules/abbreviation-unexplained'
import { testRule } from '../rule-tester'

testRule(abbreviationUnexplained, {
  valid: [
    '落实“放管服”改革，支持“专精特新”企业。',
    '落实大众创业、万众创新部署，建设双创基地。',
    '参加中国（深圳）国际文化产业博览交易会（以下简称“文博会”）。文博会期间，加开公交专线。',
    '严格“三线一单”（生态保护红线等）管理。',
    '落实《云州市双创基地管理办法》，推进双创新基地以外的工作。',
    { body: [{ heading: '关于“支持双创”的建议' }, '我局赞成您的意见。'] },
    '采购PPPX型号设备，编号为1PPP。',
    { opening: '您提出的“支持双创”的建议收悉，现答复如下：' },
    '政府和社会资本合作（PPP）项目进展顺利。',
  ],
  invalid: [
    {
      letter: '建设双创孵化基地，开展双创培训。',
      findings: [
        {
          messageId: 'unexplained',
          excerpt: '双创',
          message: '缩略语“双创”首次出现，宜写全称或说明其含义（大众创业、万众创新）',
        },
      ],
    },
    { letter: '成为文博会重要的分会场。', findings: [{ messageId: 'unexplained', excerpt: '文博会' }] },
    {
      letter: '推进“三线一单”落地，深化放管服改革。',
      findings: [
        { messageId: 'unexplained', excerpt: '三线一单' },
        { messageId: 'unexplained', excerpt: '放管服' },
      ],
    },
    { letter: '采用EPC模式建设。', findings: [{ messageId: 'unexplained', excerpt: 'EPC' }] },
    { letter: '治理VOCs排放。', findings: [{ messageId: 'unexplained', excerpt: 'VOCs' }] },
  ],
})
