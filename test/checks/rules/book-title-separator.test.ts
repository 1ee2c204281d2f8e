import { bookTitleSeparator } from '../../../letter/checks/rules/book-title-separator'
import { testRule } from '../rule-tester'

const long = '关于进一步加强城市公共交通线网规划建设和运营管理工作全面提升公共交通服务水平的指导意见'

testRule(bookTitleSeparator, {
  valid: [
    '出台了《认定办法》《考核办法》。',
    '出台了《认定办法》（2020年修订）、《考核办法》。',
    '出台了《认定办法》和《考核办法》。',
    '出台了《认定办法》等、《考核办法》。',
    '推进“设计之都”、《认定办法》落实。',
    '出台了《甲、乙办法》、实施细则。',
  ],
  invalid: [
    {
      letter: '修订了《深圳市文化创意产业园区认定办法》、《深圳市文化产业园区（基地）评估考核办法》等有关政策。',
      findings: [
        {
          messageId: 'separator',
          excerpt: '《深圳市文化创意产业园区认定办法》、《深圳市文化产业园区（基地）评估考核办法》',
          message: '并列的书名号之间不用顿号',
        },
      ],
      output: '修订了《深圳市文化创意产业园区认定办法》《深圳市文化产业园区（基地）评估考核办法》等有关政策。',
    },
    {
      letter: '《甲》、《乙》 、《丙》（试行）、《丁》',
      findings: [
        { messageId: 'separator', excerpt: '《甲》、《乙》' },
        { messageId: 'separator', excerpt: '《乙》 、《丙》' },
      ],
      output: '《甲》《乙》《丙》（试行）、《丁》',
    },
    {
      letter: `《${long}》、《乙》和《关于〈甲〉、〈乙〉的解读》`,
      findings: [
        { messageId: 'separator', excerpt: '》、《乙》' },
        { messageId: 'separator', excerpt: '〈甲〉、〈乙〉' },
      ],
      output: `《${long}》《乙》和《关于〈甲〉〈乙〉的解读》`,
    },
  ],
})
