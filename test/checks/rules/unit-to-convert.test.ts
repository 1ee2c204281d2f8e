import { unitToConvert } from '../../../letter/checks/rules/unit-to-convert'
import { testRule } from '../rule-tester'

testRule(unitToConvert, {
  valid: [
    '寸土寸金，尺度适宜，斤斤计较，加大马力。',
    '产量500公斤，功率80千瓦，面积30亩。',
    '提交2寸照片一张。',
    '500平米、30公分由另一规则处理。',
    '三尺讲台、千斤顶、百丈瀑布、十里长街。',
    '《55英寸屏幕》和“100斤”。',
  ],
  invalid: [
    {
      letter: '亩产800斤，配备120马力拖拉机。',
      findings: [
        {
          messageId: 'convert',
          excerpt: '斤',
          message: '“斤”不是法定计量单位，宜折合为“千克”或“公斤”（1斤等于0.5千克）',
        },
        { messageId: 'convert', excerpt: '马力' },
      ],
    },
    { letter: '安装55英寸显示屏。', findings: [{ messageId: 'convert', excerpt: '英寸' }] },
    {
      letter: '年发电量3亿度电，海拔八千英尺。',
      findings: [
        { messageId: 'convert', excerpt: '度电' },
        { messageId: 'convert', excerpt: '英尺' },
      ],
    },
  ],
})
