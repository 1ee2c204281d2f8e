import fc from 'fast-check'
import type { Block, HeadingLevel, PartType } from '../../letter/model/block'
import { emptyFacts, type Facts } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { partOrder, requiredParts } from '../../letter/model/structure'

const signs = [
  ...'为进一步推动全市供水设施改造工作我局会同有关单位研究制定方案并于年内完成验收，、“”《》（）0123456789%',
]
const words = fc.string({ unit: fc.constantFrom(...signs), minLength: 3, maxLength: 30 })
const sentence = words.map((text) => `近年来${text}情况。`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(''))
const names = fc.constantFrom('陈敏', '欧阳静', '阿依古丽·买买提', '李光华', '马兰')
const agency = fc.constantFrom('江南市水务局', '临海市教育局', '牟山县人民政府', '云南省林业和草原局')
const session = fc.constantFrom('市七届人大一次会议', '县十七届人大三次会议', '省第十三届人大第二次会议')

const body: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph.map((text): Block => ({ type: 'paragraph', id: '', children: [{ text }] })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom<HeadingLevel>(1, 2, 3, 4), fc.oneof(words, paragraph))
      .map(([level, text]): Block => ({ type: 'heading', id: '', level, children: [{ text: `关于${text}` }] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(fc.constantFrom('年度', '2021', '标准（元）', '8412', '合计'), { minLength: 2, maxLength: 2 }), {
        minLength: 2,
        maxLength: 4,
      })
      .map(
        (rows): Block => ({
          type: 'table',
          id: '',
          headRows: 1,
          children: rows.map((cells) => ({
            type: 'row',
            children: cells.map((text) => ({ type: 'cell', children: [{ text }] })),
          })),
        }),
      ),
  },
)

/** Two tables without words between them are one in plain text. */
function withWordsBetweenTables(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => block.type !== 'table' || blocks[index - 1]?.type !== 'table')
}

const parts = fc.record({
  title: fc
    .tuple(agency, session, fc.nat({ max: 9999 }))
    .map(([who, where, number]) => `${who}关于${where}第${number}号建议的复函`),
  salutation: fc
    .tuple(fc.array(names, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([all, more]) => `尊敬的${all.join('、')}${more ? '等' : ''}代表：`),
  opening: session.map((where) => `您在${where}上提出的《关于改造供水设施的建议》收悉。现答复如下：`),
  closing: fc.constantFrom('', '感谢您对我们工作的关心和支持！', '欢迎您继续提出宝贵意见。'),
  formula: fc.constantFrom('', '专此答复。', '此复。'),
  attachment: fc.constantFrom('', '附件：征询意见表', '附件：1.征询意见表'),
  signature: agency,
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`),
  note: fc.constantFrom('', '（联系人：何婧，联系电话：0755-83070000）'),
  disclosure: fc.constantFrom('', '公开方式：主动公开', '（此件公开发布）'),
  distribution: fc.constantFrom('', '抄送：市人大常委会选联任工委、市政府督查室。'),
})

const facts: fc.Arbitrary<Partial<Facts>> = fc.record({
  documentNumber: fc.constantFrom('', '江水函〔2022〕418号'),
  signer: fc.constantFrom('', '张坤'),
  resultClass: fc.constantFrom('' as const, 'A' as const, 'C' as const),
  urgency: fc.constantFrom('', '特急'),
})

/** Letters as offices write them: all parts, a body of headings of any level, paragraphs and tables; ids as the intake gives them. */
export const anyLetter: fc.Arbitrary<Letter> = fc
  .tuple(parts, fc.array(body, { minLength: 1, maxLength: 12 }), facts)
  .map(([texts, middle, known]) => {
    const types = Object.keys(texts) as (keyof typeof texts)[]
    const required: readonly PartType[] = requiredParts
    const around = types
      .filter((type) => texts[type] !== '' || required.includes(type))
      .map((type): Block => ({ type, id: '', children: [{ text: texts[type] }] }))
    const all = [...around, ...withWordsBetweenTables(middle)].sort((a, b) => partOrder[a.type] - partOrder[b.type])
    return {
      template: 'suggestion',
      profile: 'national',
      facts: { ...emptyFacts(), ...known },
      proposal: null,
      comments: [],
      suggestions: [],
      versions: [],
      ignored: [],
      blocks: all.map((block, index) => ({ ...block, id: `b${index + 1}` })),
    }
  })
