import { documentOutdated } from '../../../letter/checks/rules/document-outdated'
import { testRule } from '../rule-tester'

testRule(documentOutdated, {
  valid: [
    '根据《中华人民共和国民法典》处理。',
    '按照合同法原理处理。',
    { opening: '您提出的《合同法》收悉，现答复如下：' },
    '根据《深圳经济特区优化营商环境条例》处理。',
    '签订《合同法律服务协议》。',
  ],
  invalid: [
    {
      letter: '根据《中华人民共和国合同法》处理。',
      findings: [
        {
          messageId: 'check',
          excerpt: '合同法',
          message: '请核对文件名称：《合同法》，现为《民法典》（2021年1月1日起施行《中华人民共和国民法典》，旧法废止）',
          suggestions: ['根据《中华人民共和国民法典》处理。'],
        },
      ],
    },
    {
      letter: '依照《信访条例》办理。',
      findings: [{ messageId: 'check', excerpt: '信访条例', suggestions: ['依照《信访工作条例》办理。'] }],
    },
    {
      letter: '根据《婚姻法》《粤港澳大湾区发展规划》办理。',
      findings: [
        {
          messageId: 'check',
          excerpt: '婚姻法',
          suggestions: ['根据《民法典》《粤港澳大湾区发展规划》办理。'],
        },
        {
          messageId: 'check',
          excerpt: '粤港澳大湾区发展规划',
          suggestions: ['根据《婚姻法》《粤港澳大湾区发展规划纲要》办理。'],
        },
      ],
    },
    {
      letter: '符合《国家行政机关公文处理办法》的规定。',
      findings: [
        {
          messageId: 'check',
          excerpt: '国家行政机关公文处理办法',
          suggestions: ['符合《党政机关公文处理工作条例》的规定。'],
        },
      ],
    },
  ],
})
