import { redundantQuantity } from '../../../letter/checks/rules/redundant-quantity'
import { testRule } from '../rule-tester'

testRule(redundantQuantity, {
  valid: [
    '累计招收260名，共招收5期，约30%，300人左右，1000余人，100家以上。',
    '累计共享数据3万条，总计共建单位12家。',
    '节约5万元左右，附近3公里左右设站，最近10天左右，签约100余家。',
    '约30家，投资5亿元左右。',
    '超过100家，年产值1亿元以上企业30家。',
    '至少3名，县级以上医院5家；最多5人，60岁以下。',
    '截至目前，到目前为止，截至2021年6月底。',
    '共计12项，合计金额5万元，总共3次，一共两期。',
    '人均每次5元，每年平均12次，约多数企业。',
    '“累计共招收”和《约30家左右》',
    '公共计量设施、公共合计。',
    '突破1亿元，较上年多100多家。',
    '近3年改造道路左右两侧绿化，约30处上下游企业。',
    '约占全市总量的60%，约占八成，占比左右摇摆；约占用3亩、左右两侧各2亩。',
    '超过100家规模以上企业、超过30名科级以上干部、超过100家产值1亿元以上企业。',
  ],
  invalid: [
    {
      letter: '参与学生约占八成左右。',
      findings: [{ messageId: 'twice', excerpt: '约占八成左右', suggestions: ['参与学生约占八成。'] }],
    },
    {
      letter: '民营企业约占全市总量的60%左右。',
      findings: [
        { messageId: 'twice', excerpt: '约占全市总量的60%左右', suggestions: ['民营企业约占全市总量的60%。'] },
      ],
    },
    {
      letter: '累计共招收硕士生260名。',
      findings: [
        {
          messageId: 'twice',
          excerpt: '累计共',
          message: '“累计”与“共”意思重复，留用其一',
          suggestions: ['累计招收硕士生260名。'],
        },
      ],
    },
    {
      letter: '大约需要30天左右，约300家左右，近1000余人。',
      findings: [
        { messageId: 'twice', excerpt: '大约需要30天左右', suggestions: ['大约需要30天，约300家左右，近1000余人。'] },
        { messageId: 'twice', excerpt: '约300家左右', suggestions: ['大约需要30天左右，约300家，近1000余人。'] },
        { messageId: 'twice', excerpt: '近1000余', suggestions: ['大约需要30天左右，约300家左右，近1000人。'] },
      ],
    },
    {
      letter: '超过100家以上，不少于3次以上，最多5个工作日以内。',
      findings: [
        {
          messageId: 'twice',
          excerpt: '超过100家以上',
          suggestions: ['超过100家，不少于3次以上，最多5个工作日以内。'],
        },
        {
          messageId: 'twice',
          excerpt: '不少于3次以上',
          suggestions: ['超过100家以上，不少于3次，最多5个工作日以内。'],
        },
        {
          messageId: 'twice',
          excerpt: '最多5个工作日以内',
          suggestions: ['超过100家以上，不少于3次以上，最多5个工作日。'],
        },
      ],
    },
    {
      letter: '截至目前为止，共累计投入300多万元左右。',
      findings: [
        { messageId: 'twice', excerpt: '截至目前为止', suggestions: ['截至目前，共累计投入300多万元左右。'] },
        { messageId: 'twice', excerpt: '共累计', suggestions: ['截至目前为止，累计投入300多万元左右。'] },
        { messageId: 'twice', excerpt: '300多万元左右', suggestions: ['截至目前为止，共累计投入300多万元。'] },
      ],
    },
    {
      letter: '累计完成投资共3亿元，约1万多户受益，人均每人30元，平均人均12平方米。',
      findings: [
        {
          messageId: 'twice',
          excerpt: '累计完成投资共',
          suggestions: ['累计完成投资3亿元，约1万多户受益，人均每人30元，平均人均12平方米。'],
        },
        {
          messageId: 'twice',
          excerpt: '约1万多',
          suggestions: ['累计完成投资共3亿元，约1万户受益，人均每人30元，平均人均12平方米。'],
        },
        {
          messageId: 'twice',
          excerpt: '人均每人',
          suggestions: ['累计完成投资共3亿元，约1万多户受益，人均30元，平均人均12平方米。'],
        },
        {
          messageId: 'twice',
          excerpt: '平均人均',
          suggestions: ['累计完成投资共3亿元，约1万多户受益，人均每人30元，人均12平方米。'],
        },
      ],
    },
  ],
})
