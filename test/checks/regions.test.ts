import { describe, expect, it } from 'vitest'
import { createChecker } from '../../letter/checks/kernel'
import { rules } from '../../letter/checks/rules'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'

const body = `一、关于增开公交线路的建议
我局会同东城区政府实地核实了居民出行需求，已于2024年5月20日开通186路公交线路。
二、关于优化站点的建议
我局已将东城小学站向北移设80米。下一步，我局将根据客流变化及时调整班次。`

/** Right letters as different regions write them: what stands above and below the body, all names invented. */
const letters: [string, string][] = [
  [
    'class and disclosure above the greeting, contact and attachment below',
    `云交复〔2024〕12号
A类
公开
对云州省第十二届人大第五次会议第0123号建议的答复
吴敏代表：
您提出的《关于完善公交线网的建议》，已交我们研究办理，现答复如下：
${body}
感谢您对交通运输工作的关心和支持。
附件：云州省人大代表建议办理情况征询意见表
云州省交通运输厅
2024年6月18日
（联系人及电话：魏敏　0871-5551234）`,
  ],
  [
    'a receipt, the chief’s approval, spaced labels',
    `云州区交通运输委员会
关于区政协三届二次会议第254号提案的复函
云交函〔2024〕31号
李敏委员：
您提出的《关于完善公交线网的提案》（第254号）收悉。经与区规划局共同研究办理，现答复如下：
${body}
此复函已经赵明主任审签。对以上答复您有什么意见，请通过填写回执及时反馈，以便我们进一步改进工作。
云州区交通运输委员会
2024年6月18日
（联 系 人：周敏，联系电话：55512345）
（此件公开发布）`,
  ],
  [
    'several deputies, copies with their numbers',
    `云州市交通运输局关于市十四届人大二次会议第71号建议的复函
云交函〔2024〕45号
刘敏、王明、马力代表：
你们提出的《关于完善公交线网的建议》（第71号建议）收悉。现将办理情况答复如下：
${body}
感谢你们对我市公共交通工作的关心和支持！
特此函复。
云州市交通运输局
2024年6月18日
公开方式：主动公开
联系人：周敏　联系电话：0000-5551234
抄送：市人大代选工委（1份），市政府督查室（1份）。`,
  ],
  [
    'an agency’s imprint in the document format',
    `云水〔2024〕86号
云州县水利局关于答复县十七届人大三次会议第413号代表建议的函
陈敏代表：
您提出的《关于完善公交线网的建议》（第413号建议）收悉。经研究，现答复如下：
${body}
感谢您的关心和支持，欢迎继续提出宝贵意见。
专此函复。
云州县水利局
2024年6月18日
（此件公开发布）
抄送：县人大代表工委，赵明副县长。
云州县水利局办公室　　　　　　2024年6月18日印发`,
  ],
  [
    'a party’s proposal, kept from the public with a reason',
    `云州市交通运输局关于市政协八届三次会议第54号提案的复函
云交函〔2024〕46号
民建云州市委员会：
贵会提出的《关于完善公交线网的提案》（第54号提案）收悉。经会同市发展改革委研究，现答复如下：
${body}
感谢贵会对交通运输工作的关心和支持。
专此函复。
附件：1.公交线网图
2.站点一览表
云州市交通运输局
2024年6月18日
公开方式：依申请公开（涉及未公布的规划数据）
抄送：市政协提案委员会，市政府办公室。`,
  ],
  [
    'an opinion to the lead agency',
    `云交函〔2024〕47号
云州省交通运输厅对省政协十二届四次会议第0029号提案的会办意见
省林业局：
贵局转来的省政协十二届四次会议第0029号提案收悉。经研究，现将会办意见函告如下：
${body}
以上意见供贵局统一答复提案人时参考。
云州省交通运输厅
2024年6月18日
同意公开
联系单位及协办人：综合规划处周敏　联系电话：0000-5551234`,
  ],
]

describe('right letters of many regions', () => {
  it.each(letters)('%s: nothing is wrong with the ending', (_, text) => {
    const { letter } = intake(paragraphsOf(text))
    const findings = createChecker(rules)
      .check(letter)
      .filter(({ code, severity }) => severity !== 'info' && /^(?:S2|S3|D)/.test(code))
    expect(findings.map(({ code, rule, excerpt }) => `${code} ${rule}: ${excerpt}`)).toEqual([])
  })
})
