import { documentNumberBrackets } from '../../../letter/checks/rules/document-number-brackets'
import { testRule } from '../rule-tester'

testRule(documentNumberBrackets, {
  valid: [
    { facts: { documentNumber: '泰水〔2024〕86号' } },
    '根据《关于促进消费的意见》（国办发〔2018〕93号）要求，加快推进。',
    '开展专项行动（2020）三次，覆盖全市。',
    '位于东城开发区仓库（2020）3号楼。',
    '按照（2021）粤03民初123号判决执行。',
    '国务院〔1996〕25号文件已失效。',
    '见文献[2020]所列数据。',
  ],
  invalid: [
    {
      letter: { facts: { documentNumber: '潼民发【2024】275号' } },
      findings: [
        {
          messageId: 'own',
          excerpt: '',
          message: '发文字号的年份应使用六角括号，“【2024】”应为“〔2024〕”',
        },
      ],
    },
    {
      letter: {
        facts: { documentNumber: '云交函[2024] 86号' },
        title: '云州市交通运输局关于市八届人大三次会议第117号建议的复函\n云交函[2024] 86号',
      },
      findings: [
        {
          messageId: 'own',
          excerpt: '[2024]',
          suggestions: ['云州市交通运输局关于市八届人大三次会议第117号建议的复函\n云交函〔2024〕 86号'],
        },
      ],
    },
    {
      letter: { facts: { documentNumber: '云交函〔2024]86号' } },
      findings: [{ messageId: 'own', excerpt: '' }],
    },
    {
      letter: '根据粤府办[2015]9号和深府（2016）1号文件，加快推进。',
      findings: [
        { messageId: 'cited', excerpt: '[2015]' },
        { messageId: 'cited', excerpt: '（2016）' },
      ],
      output: '根据粤府办〔2015〕9号和深府〔2016〕1号文件，加快推进。',
    },
  ],
})
