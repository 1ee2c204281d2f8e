import { unitName } from '../../../letter/checks/rules/unit-name'
import { testRule } from '../rule-tester'

testRule(unitName, {
  valid: [
    '占地1000平方米、30平方公里，挖方5000立方米。',
    '亩均产值12万元，里程30公里，用水2吨，面积3公顷。',
    '110kV变电站，用电500千瓦时，30km。',
    '广义货币M2增长8%，建设CC园区。',
    '《1000平米方案》，“100平米”户型。',
    '平方米单价、水平方向、公分母。',
    '型号8KMX，5KWx。',
    '英寸、斤两等由另一规则处理：55英寸、5斤。',
  ],
  invalid: [
    {
      letter: '场地面积一千余平米，每平米造价3000元。',
      findings: [
        { messageId: 'name', excerpt: '平米', message: '“平米”不是法定计量单位的名称或符号，应为“平方米”' },
        { messageId: 'name', excerpt: '平米' },
      ],
      output: '场地面积一千余平方米，每平方米造价3000元。',
    },
    {
      letter: '建成200平方的用房，清淤3万立方，管径30公分。',
      findings: [
        { messageId: 'name', excerpt: '平方' },
        { messageId: 'name', excerpt: '立方' },
        { messageId: 'name', excerpt: '公分' },
      ],
      output: '建成200平方米的用房，清淤3万立方米，管径30厘米。',
    },
    {
      letter: '节电5万千瓦小时，新建110KV线路12KM。',
      findings: [
        { messageId: 'name', excerpt: '千瓦小时' },
        { messageId: 'name', excerpt: 'KV' },
        { messageId: 'name', excerpt: 'KM' },
      ],
      output: '节电5万千瓦时，新建110kV线路12km。',
    },
    {
      letter: {
        body: [
          {
            table: [
              ['面积（平米）', '水量（立升）'],
              ['100', '20'],
            ],
          },
        ],
      },
      findings: [
        { messageId: 'name', excerpt: '平米' },
        { messageId: 'name', excerpt: '立升' },
      ],
      output: '面积（平方米）\t水量（升）\n100\t20',
    },
    { letter: '泵站流量500m3/h。', findings: [{ messageId: 'name', excerpt: 'm3' }], output: '泵站流量500m³/h。' },
  ],
})
