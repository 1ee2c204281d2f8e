import { wordRepeated } from '../../../letter/checks/rules/word-repeated'
import { testRule } from '../rule-tester'

testRule(wordRepeated, {
  valid: [
    '推进改革，推进开放，推进创新，推进发展，推进治理。',
    { body: ['推进改革，推进开放，推进创新。', '推进发展，推进治理，推进服务。'] },
    '学校、学校、学校、学校、学校、学校。',
    '落实《社区养老服务站条例》《社区养老服务站规范》《社区养老服务站标准》《社区养老服务站办法》《社区养老服务站规定》《社区养老服务站细则》。',
    '2024年1月，2024年2月，2024年3月，2024年4月，2024年5月，2024年6月，2024年7月。',
  ],
  invalid: [
    {
      letter: '推进改革，推进开放，推进创新，推进发展，推进治理，推进服务。',
      findings: [
        {
          messageId: 'repeated',
          excerpt: '推进',
          message: '“推进”在本段用了6次，可酌情删减、合并或换用其他说法',
        },
      ],
    },
    {
      letter: '服务站甲助餐，服务站甲助浴，服务站甲助医，服务站甲助洁，服务站甲助行，服务站甲助急。',
      findings: [{ messageId: 'repeated', excerpt: '服务站甲助' }],
    },
    {
      letter: '深化甲改革，深化乙改革，深化丙改革，深化丁改革，深化戊改革，深化己改革，深化庚改革。',
      findings: [{ messageId: 'repeated', excerpt: '深化' }],
    },
    {
      letter: '目前甲已建成，目前乙已建成，目前丙已开工，目前丁已立项，目前戊已选址，目前己已完工。',
      findings: [{ messageId: 'repeated', excerpt: '目前' }],
    },
  ],
})
