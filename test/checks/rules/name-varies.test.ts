import { nameVaries } from '../../../letter/checks/rules/name-varies'
import { testRule } from '../rule-tester'

testRule(nameVaries, {
  valid: [
    '建成城东片区公交服务中心，城东片区公交服务中心已启用。',
    '新建云州市第一人民医院、云州市第二人民医院。',
    '依托城东社区养老服务中心和城西社区养老服务中心。',
    '建设春熙路社区文化活动中心、春熙路社区体育活动中心。',
    { body: ['云州市东城文化创意产业园已建成。', '云州市西城文化创意产业园已建成。'] },
    '建设“数字云州”平台，“数字云州”平台已上线。',
    '已向国家有关部委汇报，有关部委表示支持。',
    { body: [{ heading: '关于“建设珠宝文化产业园”的建议' }, '珠宝产业园已建成。'] },
  ],
  invalid: [
    {
      letter: { body: ['推动水贝万山珠宝产业园建设。', '已推荐云州市水贝万山珠宝文化产业园申报项目。'] },
      findings: [
        {
          messageId: 'alike',
          excerpt: '云州市水贝万山珠宝文化产业园',
          message: '“云州市水贝万山珠宝文化产业园”与他处的“水贝万山珠宝产业园”相近，如是同一事物，名称应一致',
        },
      ],
    },
    {
      letter: '办好泛珠宝时尚产业联盟论坛，已举办两届泛珠宝时尚产业平台论坛。',
      findings: [{ messageId: 'alike', excerpt: '泛珠宝时尚产业平台论坛' }],
    },
    {
      letter: '大力宣传深圳珠宝区域品牌。打造“深圳珠宝”区域品牌。',
      findings: [{ messageId: 'quotes', excerpt: '“深圳珠宝”区域品牌' }],
    },
    {
      letter: '建设国际珠宝玉石交易中心，组建“国际珠宝玉石交易中心”运营主体。',
      findings: [{ messageId: 'quotes', excerpt: '“国际珠宝玉石交易中心”' }],
    },
    {
      letter: '征求有关国家部委意见。目前正积极与国家有关部委沟通。',
      findings: [
        {
          messageId: 'order',
          excerpt: '国家有关部委',
          message: '“国家有关部委”与前文的“有关国家部委”写法不一，宜一致',
        },
      ],
    },
  ],
})
