import { documentNearMiss } from '../../../letter/checks/rules/document-near-miss'
import { testRule } from '../rule-tester'

testRule(documentNearMiss, {
  valid: [
    '根据《中华人民共和国长江保护法》《中华人民共和国环境保护法》《环境保护税法》办理。',
    '根据《居民委员会组织法》《村民委员会组织法》办理。',
    '根据《云州市消费者权益保护条例》《消费者权益保护条例》办理。',
    '落实《“健康中国2030”规划纲要》和《知识产权强国建设纲要（2021-2035年）》。',
    '按照《统计测算方法》和《云州市公交管理办法（试行）》执行。',
    { opening: '您提出的《关于修改城市公园管理条列》收悉，现答复如下：' },
    '阅读《头发》《西部大开发》。',
    '依照《大气污染防治法（2018年修正）》办理。',
  ],
  invalid: [
    {
      letter: '与《中华人民共和国长江保护发》等一起执行。',
      findings: [
        {
          messageId: 'ending',
          excerpt: '中华人民共和国长江保护发',
          message: '文件名称末尾似有错字：“发”，是否为“法”',
          suggestions: ['与《中华人民共和国长江保护法》等一起执行。'],
        },
      ],
    },
    {
      letter: '按照《建设项目使用林地审核审批管理方法（试行）》办理。',
      findings: [
        {
          messageId: 'ending',
          excerpt: '建设项目使用林地审核审批管理方法（试行）',
          suggestions: ['按照《建设项目使用林地审核审批管理办法（试行）》办理。'],
        },
      ],
    },
    {
      letter: '根据《中华人民共和国消费者权益保障法》第八条办理。',
      findings: [
        {
          messageId: 'near',
          excerpt: '中华人民共和国消费者权益保障法',
          message: '文件名称似有错漏：《中华人民共和国消费者权益保障法》，是否为《中华人民共和国消费者权益保护法》',
          suggestions: ['根据《中华人民共和国消费者权益保护法》第八条办理。'],
        },
      ],
    },
    {
      letter: '根据《治安管理处法法》和《大气污染防法》办理，另见《云州市物业管理条列》。',
      findings: [
        {
          messageId: 'near',
          excerpt: '治安管理处法法',
          suggestions: ['根据《治安管理处罚法》和《大气污染防法》办理，另见《云州市物业管理条列》。'],
        },
        {
          messageId: 'near',
          excerpt: '大气污染防法',
          suggestions: ['根据《治安管理处法法》和《大气污染防治法》办理，另见《云州市物业管理条列》。'],
        },
        {
          messageId: 'ending',
          excerpt: '云州市物业管理条列',
          suggestions: ['根据《治安管理处法法》和《大气污染防法》办理，另见《云州市物业管理条例》。'],
        },
      ],
    },
  ],
})
