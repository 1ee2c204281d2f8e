import { describe, expect, it } from 'vitest'
import { citedTitle, coHandlersIn, proposalNumberIn, sessionIn } from '../../letter/intake/citation'
import { contactOf, isContactLine } from '../../letter/intake/contact'
import { dateOf, signedDateOf } from '../../letter/intake/date-text'
import { disclosureOf } from '../../letter/intake/disclosure'
import { distributionOf } from '../../letter/intake/distribution'
import { endClassOf, headMarksOf } from '../../letter/intake/head-marks'
import { intake } from '../../letter/intake/intake'
import { paragraphsOf } from '../../letter/intake/paragraph'
import { recipientsOf } from '../../letter/intake/recipients'
import { titleWords } from '../../letter/intake/title-words'
import { headingMarkOf, numberedAnew } from '../../letter/model/heading-mark'
import type { Letter } from '../../letter/model/letter'

describe('dateOf', () => {
  it.each([
    ['2021年8月31日', '2021-08-31'],
    ['2022 年 08 月 05 日', '2022-08-05'],
    ['二〇〇五年七月十四日', '2005-07-14'],
    ['二○二三年八月十八日', '2023-08-18'],
    ['二0二一年十二月二十九日', '2021-12-29'],
    ['二零一九年十月三十一日', '2019-10-31'],
    ['２０２１年１月２日', '2021-01-02'],
    ['2021.8.31', '2021-08-31'],
    ['2021-08-31', '2021-08-31'],
    ['成文日期：2021年8月31日', '2021-08-31'],
    ['2021年2月30日', ''],
    ['2021年13月1日', ''],
  ])('%s is %s', (text, date) => expect(dateOf(text)).toBe(date))
  it.each(['2021年8月', '自2021年8月31日起施行', '10.5.6.7', '2021年8月31日印发', '第12号'])('%s is no date', (text) =>
    expect(dateOf(text)).toBeNull(),
  )
  it('finds signature and date on one line', () => {
    expect(signedDateOf('某县水利局   2024年6月26日')).toEqual({ signature: '某县水利局', date: '2024年6月26日' })
    expect(signedDateOf('2024年6月26日')).toBeNull()
  })
})

describe('recipientsOf', () => {
  it.each([
    ['尊敬的梁锐等代表：', ['梁锐'], true, 0],
    ['李敏等8名代表：', ['李敏'], true, 8],
    ['李敏等十二位委员：', ['李敏'], true, 12],
    ['刘文、王勇、马 兰代表：', ['刘文', '王勇', '马兰'], false, 0],
    ['张三代表、李四代表：', ['张三', '李四'], false, 0],
    ['张三和李四委员：', ['张三', '李四'], false, 0],
    ['张三 李四光 王五代表：', ['张三', '李四光', '王五'], false, 0],
    ['县政协社会和法制委员会：', ['县政协社会和法制委员会'], false, 0],
    ['民建临江市委员会：', ['民建临江市委员会'], false, 0],
    ['农工党市委会、周成委员：', ['农工党市委会', '周成'], false, 0],
    ['罗湖代表团：', ['罗湖代表团'], false, 0],
    ['阿依古丽·买买提委员:', ['阿依古丽·买买提'], false, 0],
    ['尊敬的市人大代表陈明同志：', ['陈明'], false, 0],
    ['尊敬的张三代表，', ['张三'], false, 0],
    ['尊敬的张三代表；', ['张三'], false, 0],
    ['尊敬的【姓名】代表：', [], false, 0],
    ['欧阳静 代 表：', ['欧阳静'], false, 0],
  ])('%s', (text, recipients, more, recipientCount) =>
    expect(recipientsOf(text)).toEqual({ recipients, more, recipientCount }),
  )
})

describe('titleWords', () => {
  it.each([
    [
      '市工业和信息化局关于对市七届人大一次会议第20210639号建议答复意见的函',
      '市工业和信息化局',
      '市七届人大一次会议',
      '20210639',
    ],
    ['某某委员会关于区政协三届二次会议第254号提案的复函', '某某委员会', '区政协三届二次会议', '254'],
    ['某某局关于答复县十七届人大三次会议第413号代表建议的函', '某某局', '县十七届人大三次会议', '413'],
    ['对区十八届人大二次会议第129号建议的复函', '', '区十八届人大二次会议', '129'],
    ['关于对市一届人大一次会议第20号建议的答复函', '', '市一届人大一次会议', '20'],
    ['对云南省第十二届人大第五次会议第0123号建议的答复', '', '云南省第十二届人大第五次会议', '0123'],
    ['国务院办公厅对十届全国人大四次会议第7264号建议的答复', '国务院办公厅', '十届全国人大四次会议', '7264'],
    ['某县林草局关于答复政协某县第十届委员会一次会议第2号提案的函', '某县林草局', '政协某县第十届委员会一次会议', '2'],
    ['关于于都县十七届人大二次会议第5号建议的答复', '', '于都县十七届人大二次会议', '5'],
    ['市对外贸易局关于市十五届人大三次会议第DH0271号建议的复函', '市对外贸易局', '市十五届人大三次会议', 'DH0271'],
    ['关于市十二届人大第三十二号建议的答复', '', '市十二届人大', '三十二'],
    ['关于“两会”期间停车建议的答复', '', '', ''],
  ])('%s', (title, agency, session, number) => expect(titleWords(title)).toMatchObject({ agency, session, number }))
})

describe('what an opening cites', () => {
  it.each([
    ['您提出的《关于甲的建议》（第1号）收悉。', '关于甲的建议'],
    ['您提出的《关于修改《物业条例》的建议》收悉。', '关于修改《物业条例》的建议'],
    ['您提出的《关于制定〈条例〉的提案》收悉。', '关于制定〈条例〉的提案'],
    ['您提出的“关于小区停车难问题”的提案收悉。', '关于小区停车难问题'],
    ['您提出的关于“关于规划停车场的建议”的建议收悉。', '关于规划停车场的建议'],
    ['您在“两会”期间提出的《关于乙的建议》收悉。', '关于乙的建议'],
    ['您提出的关于加强“双减”工作的建议收悉，现答复如下：', '关于加强“双减”工作的建议'],
    ['您提出的关于贯彻《安全法》、完善制度的建议，已交我们办理。', '关于贯彻《安全法》、完善制度的建议'],
    ['您提出的建议收悉。', ''],
  ])('%s', (opening, title) => expect(citedTitle(opening)).toBe(title))
  it.each([
    ['您在市人大七届一次会议上提出的《甲》', '市人大七届一次会议'],
    ['您们在镇康县第十七届人民代表大会第二次会议期间提出的', '镇康县第十七届人民代表大会第二次会议'],
    ['您于2023年召开的市政协十五届二次会议提出的', '市政协十五届二次会议'],
    ['您提出的市七届人大一次会议第12号建议收悉', '市七届人大一次会议'],
    ['您在座谈会议上提出的意见', ''],
  ])('session of %s', (text, session) => expect(sessionIn(text)).toBe(session))
  it.each([
    ['（第20210639号建议）', '20210639'],
    ['国办函〔2005〕第29号', ''],
    ['20230117号提案收悉', '20230117'],
    ['第12-3号建议', '12-3'],
    ['建议编号：0088', '0088'],
  ])('number of %s', (text, number) => expect(proposalNumberIn(text)).toBe(number))
  it.each([
    ['经会同市财政局、罗湖区政府研究，现答复如下：', ['市财政局', '罗湖区政府']],
    ['经商信息产业部、国务院信息办，现答复如下：', ['信息产业部', '国务院信息办']],
    ['经会同市财政局和市水务局等单位认真研究', ['市财政局', '市水务局']],
    ['经汇总相关单位意见，并认真研究', []],
    ['经会同有关部门研究', []],
  ])('co-handlers of %s', (text, names) => expect(coHandlersIn(text)).toEqual(names))
})

describe('headMarksOf', () => {
  it.each([
    ['深工信函〔2021〕639号', { documentNumber: '深工信函〔2021〕639号' }],
    ['潼民发【2024】275号', { documentNumber: '潼民发【2024】275号' }],
    ['建提复字〔2023〕第29号', { documentNumber: '建提复字〔2023〕第29号' }],
    ['白交字〔2020〕10号 A类', { documentNumber: '白交字〔2020〕10号', resultClass: 'A' }],
    ['湘教提复字〔2019〕5号B类', { documentNumber: '湘教提复字〔2019〕5号', resultClass: 'B' }],
    ['类别：C类', { resultClass: 'C' }],
    ['（Ｂ类）', { resultClass: 'B' }],
    ['A', { resultClass: 'A' }],
    ['办理结果：A', { resultClass: 'A' }],
    ['签发人：张坤', { signer: '张坤' }],
    ['签 发 人：李 明', { signer: '李明' }],
    ['潼教函〔2022〕7号　　签发人：王大力', { documentNumber: '潼教函〔2022〕7号', signer: '王大力' }],
    ['机密★1年', { secrecy: '机密★1年' }],
    ['特急', { urgency: '特急' }],
    ['000012', { copyNumber: '000012' }],
  ])('%s', (line, facts) => expect(headMarksOf(line)?.facts).toEqual(facts))
  it.each(['同意公开', '公开', '主动公开', '公开方式：依申请公开'])('%s is a disclosure mark', (line) =>
    expect(headMarksOf(line)?.disclosure).toBe(line),
  )
  it.each(['深圳市水务局', '关于甲（2021—2025年）的函', 'A市水务局', '公开招标的答复'])('%s is no mark', (line) =>
    expect(headMarksOf(line)).toBeNull(),
  )
  it('counts 甲乙丙 through and says so', () => {
    expect(headMarksOf('乙类')).toMatchObject({
      facts: { resultClass: 'B' },
      doubtful: [expect.stringContaining('乙类')],
    })
    expect(endClassOf('办复类别:B')).toMatchObject({ facts: { resultClass: 'B' } })
    expect(endClassOf('A')).toBeNull()
  })
})

describe('disclosureOf', () => {
  it.each([
    ['公开方式：主动公开', '主动公开', ''],
    ['（此件公开发布）', '主动公开', ''],
    ['同意公开', '主动公开', ''],
    ['公开', '主动公开', ''],
    ['注：“主动公开”。', '主动公开', ''],
    ['是否公开：否', '不予公开', ''],
    ['公开属性： 依申请公开', '依申请公开', ''],
    ['（此件不公开）', '不予公开', ''],
    ['公开方式：不予公开（涉及商业秘密）', '不予公开', '涉及商业秘密'],
  ])('%s', (text, disclosure, reason) => expect(disclosureOf(text)).toEqual({ disclosure, reason }))
  it.each(['是', '公开征求意见的情况如下。', '主动公开政府信息120条', '我局公开承诺', '公开方式：【公开方式】'])(
    '%s is none',
    (text) => expect(disclosureOf(text)).toBeNull(),
  )
})

describe('contactOf', () => {
  it.each([
    ['（联系人及电话：魏岚　0871-65110000）', '魏岚', '0871-65110000'],
    ['（联 系 人：谭芸，联系电话：023-61230000）', '谭芸', '023-61230000'],
    ['联系人：马东 联系电话：0951-6880000', '马东', '0951-6880000'],
    ['承办负责人：龙国\n承办人及联系电话：向 阳  138-0000-2345', '向阳', '138-0000-2345'],
    ['主管领导人姓名/联系电话：余慧 027-84460001\n具体经办人姓名/联系电话：熊涛 027-84460002', '熊涛', '027-84460002'],
    ['联系单位及电话:某县执法局5972877', '某县执法局', '5972877'],
    ['联系人:崔立\n联系电话:8053021', '崔立', '8053021'],
    ['（联系人：夏舟）', '夏舟', ''],
    ['联系电话：0755-83070000', '', '0755-83070000'],
    ['经 办 人: 王石 联系电话: 13900001234', '王石', '13900001234'],
    ['分管领导：赵一 13700000000；联系人：钱二，电话：010-66660000转8021', '钱二', '010-66660000转8021'],
  ])('%s', (text, name, phone) => expect(contactOf(text)).toEqual({ name, phone }))
  it('knows contact lines from sentences', () => {
    expect(isContactLine('邮政编码：430050')).toBe(true)
    expect(isContactLine('（联系人：夏舟）')).toBe(true)
    expect(isContactLine('我局联系人大代表的情况：')).toBe(false)
    expect(contactOf('（本文有删减）')).toBeNull()
  })
})

describe('distributionOf', () => {
  it.each([
    ['抄送：市人大常委会选联任工委、市政府督查室。', ['市人大常委会选联任工委', '市政府督查室']],
    ['抄送：市人大代选工委（1份）市政府督查室（1份）', ['市人大代选工委', '市政府督查室']],
    ['抄 报：县政府办 县政协提案委', ['县政府办', '县政协提案委']],
    ['抄报：市政府办公室\n抄送：市政协提案委（2份），各1份。', ['市政府办公室', '市政协提案委']],
    ['抄送：【抄送机关】。', []],
  ])('%s', (text, names) => expect(distributionOf(text)).toEqual(names))
})

describe('headingMarkOf', () => {
  it.each([
    ['一、情况', 1, '一、', '情况'],
    ['十二、情况', 1, '十二、', '情况'],
    ['一. 情况', 1, '一.', '情况'],
    ['二，情况', 1, '二，', '情况'],
    ['三 情况', 1, '三', '情况'],
    ['（一）情况', 2, '（一）', '情况'],
    ['(二)、情况', 2, '(二)、', '情况'],
    ['（三)情况', 2, '（三)', '情况'],
    ['1.情况', 3, '1.', '情况'],
    ['2、情况', 3, '2、', '情况'],
    ['3．2022年，完成', 3, '3．', '2022年，完成'],
    ['（1）情况', 4, '（1）', '情况'],
    ['(2) 情况', 4, '(2)', '情况'],
    ['3）情况', 4, '3）', '情况'],
  ])('%s', (line, level, mark, text) => expect(headingMarkOf(line)).toMatchObject({ level, mark, text }))
  it.each([
    '一是推进',
    '第一，推进',
    '第一、推进',
    '一方面，推进',
    '一、二级市场',
    '1.5亿元',
    '2021年，完成',
    '3、4月份',
    '（一）',
    '7.1 各省',
    '十三五期间',
  ])('%s is no heading', (line) => expect(headingMarkOf(line)).toBeNull())
})

describe('numbers typed wrong', () => {
  const wrong = (mark: string) =>
    intake(paragraphsOf(`关于第1号建议的复函\n张三代表：\n您提出的第1号建议收悉，现答复如下：\n${mark}推进改造\n`))
  const heading = (letter: Letter) => letter.blocks.find((block) => block.type === 'heading')

  it.each(['一，', '（一）、', '1、', '二、', '(一)'])('%s stays in the heading for the check to see', (mark) => {
    const { letter } = wrong(mark)
    expect(heading(letter)).toMatchObject({ byHand: true, children: [{ text: `${mark}推进改造` }] })
    const [anew] = numberedAnew(letter.blocks).filter((block) => block.type === 'heading')
    expect(anew).toMatchObject({ children: [{ text: '推进改造' }] })
    expect(anew).not.toHaveProperty('byHand')
  })

  it.each(['一、', '（一）', '1.', '1．', '１.', '（1）'])('%s is derived and leaves the text', (mark) => {
    const found = heading(wrong(mark).letter)
    expect(found).toMatchObject({ children: [{ text: '推进改造' }] })
    expect(found).not.toHaveProperty('byHand')
  })
})
