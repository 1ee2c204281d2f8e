import { numeralStyleMixed } from '../../../letter/checks/rules/numeral-style-mixed'
import { testRule } from '../rule-tester'

const arabic = '现有学生1400余人、教师94名，建成站点29个、泊位300个，投入500万元、设备12台。'

testRule(numeralStyleMixed, {
  valid: [
    '面积一千余平方米，学生三百余名。',
    `${arabic}开设三个本科专业、两家分院，五百年历史。`,
    `${arabic}十余家企业、数十名专家、几百户居民、上百人参加，十几台设备，二、三十户。`,
    `${arabic}一带一路、十四五、五个一、二十大、第二十次会议、改革开放四十年。`,
    `${arabic}千家万户，百家争鸣，两会，第一百名，一百多年。`,
    `${arabic}“一千余平方米”和《二十名专家名单》。`,
    '面积1000余平方米，学生三百余名。',
  ],
  invalid: [
    {
      letter: `${arabic}面积一千余平米。`,
      findings: [
        {
          messageId: 'mixed',
          excerpt: '一千余',
          message: '文中同类数量多用阿拉伯数字，“一千余”宜改用阿拉伯数字，前后一致',
          suggestions: [`${arabic}面积1000余平米。`],
        },
      ],
    },
    {
      letter: { body: [arabic, '惠及居民二百三十五户、企业三十多家。'] },
      findings: [
        { messageId: 'mixed', excerpt: '二百三十五', suggestions: ['惠及居民235户、企业三十多家。'] },
        { messageId: 'mixed', excerpt: '三十多', suggestions: ['惠及居民二百三十五户、企业30多家。'] },
      ],
    },
    {
      letter: `${arabic}另筹资三千万元。`,
      findings: [{ messageId: 'mixed', excerpt: '三千万', suggestions: [`${arabic}另筹资3000万元。`] }],
    },
  ],
})
