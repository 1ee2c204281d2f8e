import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../letter/intake/paragraph'
import { readProposal } from '../../../letter/intake/proposal/read-proposal'

const of = (text: string) => {
  const { text: _text, ...facts } = readProposal(paragraphsOf(text))
  return facts
}

describe('what a proposal is', () => {
  it('a deputy’s suggestion with labels, problems and advice numbered alike', () => {
    expect(
      of(`云州市第八届人民代表大会第三次会议
代表建议、批评和意见
编号：117
标题：关于完善城东片区公交线网的建议
领衔代表：陈立群
附议代表：周敏、李 强、欧阳文
一、存在的主要问题
（一）线路覆盖不足。城东片区现有公交线路4条。
（二）站点设置不合理。学校门口没有站点。
二、几点建议
（一）增开城东片区公交线路。建议开通连接地铁站的线路。
（二）优化学校周边公交站点。
（三）加密早晚高峰班次；
`),
    ).toEqual({
      kind: 'suggestion',
      number: '117',
      session: '云州市第八届人民代表大会第三次会议',
      names: ['陈立群', '周敏', '李强', '欧阳文'],
      title: '关于完善城东片区公交线网的建议',
      recommendations: ['增开城东片区公交线路', '优化学校周边公交站点', '加密早晚高峰班次'],
    })
  })

  it('a CPPCC proposal with a case and advice counted in words', () => {
    expect(
      of(`政协云州市委员会十三届二次会议
提案第0254号
案    由：关于推进老旧小区加装电梯的提案
提 案 人：王小红
提案内容：
我市老旧小区多，居民上下楼不便。为此，建议：
一是简化审批流程，推行联合审查。二是加大财政补助力度；三是建立协商机制。`),
    ).toMatchObject({
      kind: 'cppcc',
      number: '0254',
      names: ['王小红'],
      title: '关于推进老旧小区加装电梯的提案',
      recommendations: ['简化审批流程，推行联合审查', '加大财政补助力度', '建立协商机制'],
    })
  })

  it('headings that ask, without a section of advice', () => {
    expect(
      of(`关于抢抓机遇推进珠宝产业高质量发展的建议
梁锐等代表（市七届人大一次会议第20210639号建议）
珠宝产业是我市的优势产业。
一、打造全球泛珠宝时尚产业平台
平台是基础。
二、加快设立国际珠宝玉石交易中心
三、制定《关于加快促进优势产业发展的若干措施》`),
    ).toMatchObject({
      kind: 'suggestion',
      number: '20210639',
      session: '市七届人大一次会议',
      title: '关于抢抓机遇推进珠宝产业高质量发展的建议',
      recommendations: [
        '打造全球泛珠宝时尚产业平台',
        '加快设立国际珠宝玉石交易中心',
        '制定《关于加快促进优势产业发展的若干措施》',
      ],
    })
  })

  it('a table of labels, as forms have it', () => {
    const { text: _text, ...facts } = readProposal([
      { text: '省政协十二届四次会议提案' },
      {
        text: '',
        table: [
          [{ text: '提案编号' }, { text: '0029' }, { text: '提案者' }, { text: '民盟省委会' }],
          [{ text: '案 由' }, { text: '关于加强湿地保护的提案', columns: 3 }],
        ],
      },
      { text: '湿地是重要的生态系统。现提出如下建议：' },
      { text: '1.健全保护体系。' },
      { text: '2.加大投入力度。' },
    ])
    expect(facts).toEqual({
      kind: 'cppcc',
      number: '0029',
      session: '省政协十二届四次会议',
      names: ['民盟省委会'],
      title: '关于加强湿地保护的提案',
      recommendations: ['健全保护体系', '加大投入力度'],
    })
  })

  it.each<[string, string, string[]]>([
    ['第一，第二，', '建议如下：\n第一，加强监管。严查违规。\n第二，加大宣传。', ['加强监管', '加大宣传']],
    [
      '首先，其次，',
      '为此，我建议：\n首先，加强监管。\n其次，加大宣传。\n最后，完善制度。',
      ['加强监管', '加大宣传', '完善制度'],
    ],
    ['1、2、 after a line without a number', '建议\n1、加强监管；\n2、加大宣传。', ['加强监管', '加大宣传']],
    ['建议一：', '一、基本情况\n我市现有学校20所。\n建议一：加强监管。\n建议二：加大宣传。', ['加强监管', '加大宣传']],
    ['one request', '一、问题\n停车难。\n二、建议\n建议在中心城区新建停车场。', ['在中心城区新建停车场']],
    [
      'deeper numbers under an item',
      '二、对策建议\n（一）加强监管。\n1.查处违规。\n2.定期通报。\n（二）加大宣传。',
      ['加强监管', '加大宣传'],
    ],
    [
      'causes and advice',
      '一、存在问题及原因\n1.监管不严。\n2.宣传不够。\n二、意见建议\n1.加强监管。\n2.加大宣传。',
      ['加强监管', '加大宣传'],
    ],
    ['nothing to tell', '我市停车难，望有关部门重视。', []],
  ])('advice: %s', (_, text, expected) => {
    expect(of(text).recommendations).toEqual(expected)
  })

  it('nothing makes it fail', () => {
    for (const text of ['', '：', '一、', '建议：', '《'.repeat(1000), '一是'.repeat(1000)])
      expect(() => of(text)).not.toThrow()
  })
})
