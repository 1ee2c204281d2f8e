import { documentMiscited } from '../../../letter/checks/rules/document-miscited'
import { testRule } from '../rule-tester'

testRule(documentMiscited, {
  valid: [
    '根据《中华人民共和国环境保护法》《环境保护法》办理。',
    '根据《云南省农民工工资支付条例》《云州市招投标法规汇编》办理。',
    '按照环保法和招投标法的规定办理。',
    { opening: '您提出的《招投标法》收悉，现答复如下：' },
    '按照《粤港澳大湾区发展规划纲要》《党政机关公文处理工作条例》执行。',
    '根据《中华人民共和国合同法》（已废止）处理。',
    '《老年人权益保障法》（2018年修正）第三条规定。',
  ],
  invalid: [
    {
      letter: '根据《中华人民共和国环保法》第六条办理。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '环保法',
          message: '文件名称有误：《环保法》应为《环境保护法》',
          suggestions: ['根据《中华人民共和国环境保护法》第六条办理。'],
        },
      ],
    },
    {
      letter: '根据《招投标法》（2017年修正）和《老年人权益保护法》办理。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '招投标法',
          suggestions: ['根据《招标投标法》（2017年修正）和《老年人权益保护法》办理。'],
        },
        {
          messageId: 'wrong',
          excerpt: '老年人权益保护法',
          suggestions: ['根据《招投标法》（2017年修正）和《老年人权益保障法》办理。'],
        },
      ],
    },
    {
      letter: '按照《党政机关公文处理条例》办文。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '党政机关公文处理条例',
          suggestions: ['按照《党政机关公文处理工作条例》办文。'],
        },
      ],
    },
    {
      letter: '落实《非物质文化遗产保护法（2011年）》和《粤港澳大湾区规划纲要》。',
      findings: [
        {
          messageId: 'wrong',
          excerpt: '非物质文化遗产保护法',
          suggestions: ['落实《非物质文化遗产法（2011年）》和《粤港澳大湾区规划纲要》。'],
        },
        {
          messageId: 'wrong',
          excerpt: '粤港澳大湾区规划纲要',
          suggestions: ['落实《非物质文化遗产保护法（2011年）》和《粤港澳大湾区发展规划纲要》。'],
        },
      ],
    },
  ],
})
