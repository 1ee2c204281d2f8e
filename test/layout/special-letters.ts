import type { Block } from '../../letter/model/block'
import type { Facts } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'
import { heading, letterOf, part, plainLetter } from '../docx/letters'

/** Chinese words of exactly so many characters. */
const han = (count: number): string => '建设工作推进落实提升'.repeat(count).slice(0, count)
const lines = (count: number): Block[] => Array.from({ length: count }, (_, at) => part('paragraph', `第${at}行。`))
const ofType = (blocks: readonly Block[], type: Block['type']): number =>
  blocks.findIndex((block) => block.type === type)

/** The plain letter with other words in one of its parts. */
function withPart(type: 'title' | 'signature' | 'distribution', text: string, facts: Partial<Facts> = {}): Letter {
  const letter = plainLetter(3, facts)
  const blocks = letter.blocks.map((block) => (block.type === type ? { ...part(type, text), id: block.id } : block))
  return { ...letter, blocks: blocks as Block[] }
}

/** The plain letter with these blocks as its body, and without its closing where that is said. */
function withBody(body: readonly Block[], facts: Partial<Facts> = {}, closing = true): Letter {
  const { blocks, facts: known } = plainLetter(0, facts)
  const rest = blocks.slice(ofType(blocks, closing ? 'closing' : 'signature'))
  return letterOf([...blocks.slice(0, 3), ...body, ...rest], known)
}

const agencies = ['深圳市工业和信息化局', '深圳市发展和改革委员会', '深圳市人力资源和社会保障局']
const longAgency = '新疆维吾尔自治区克孜勒苏柯尔克孜自治州人民政府国有资产监督管理委员会办公室'
const copies = `抄送：${'市人大常委会选联任工委，市政府办公厅，市发展和改革委员会，'.repeat(5)}市政府督查室。`
const mixed = [
  '推进“5G+工业互联网”融合应用项目128个，建成GB/T 9704-2012标准示范线36条，',
  '其中AI质检占42.5%（同比提高3.8个百分点），PM2.5年均浓度降至21微克/立方米，APP注册用户达1,024.6万人。',
].join('')

const all: Record<string, Letter> = {
  'a title of three lines': withPart(
    'title',
    '深圳市工业和信息化局关于深圳市第七届人民代表大会第一次会议第20210639号关于推进产业高质量发展建议答复意见的函',
  ),
  'a title of four lines': withPart(
    'title',
    '新疆维吾尔自治区工业和信息化厅关于新疆维吾尔自治区第十四届人民代表大会第二次会议第20240639号关于推进天山北坡城市群绿色转型建议答复意见的函',
  ),
  'a title with breaks by hand': withPart(
    'title',
    '深圳市工业和信息化局\n关于市七届人大一次会议\n第20210639号建议答复意见的函',
  ),
  'copies of six lines': withPart('distribution', copies),
  'copies of six lines without room': { ...withBody(lines(29)), blocks: withCopies(withBody(lines(29)), copies) },
  'a last page too full for the imprint': withBody(lines(17)),
  'a signature with one empty line above it': withBody(lines(20)),
  'a signature with none above it': withBody(lines(21)),
  'a signature that takes words along': withBody(lines(22)),
  'a long last paragraph': withBody([...lines(17), part('paragraph', han(300))], {}, false),
  'Latin words and digits': withBody([
    ...Array.from({ length: 28 }, (_, at) => part('paragraph', `${han(at)}${mixed}`)),
    heading(2, `AI赋能。${mixed}`),
  ]),
  'a paragraph of 2,000 characters': withBody([part('paragraph', `${mixed}${han(2000)}`.slice(0, 2000))]),
  'a letter of 40 pages': plainLetter(430),
  'a joint signature': withPart('signature', agencies.join('\n')),
  'joint signatures in blocks of their own': withSignatures(plainLetter(3), agencies),
  'a long agency': withPart('signature', longAgency, { issuer: longAgency }),
  'no seal': plainLetter(3, { seal: 'unsealed' }),
  'no seal and a short name': withPart('signature', '市教育局', { seal: 'unsealed' }),
  'no seal and no room': withBody(lines(21), { seal: 'unsealed' }),
  'no copies': { ...plainLetter(3), blocks: plainLetter(3).blocks.slice(0, -1) },
  'no issuer': plainLetter(3, { issuer: '' }),
}

function withCopies({ blocks }: Letter, text: string): Block[] {
  return blocks.map((block) => (block.type === 'distribution' ? { ...block, children: [{ text }] } : block))
}

function withSignatures(letter: Letter, names: readonly string[]): Letter {
  const blocks = letter.blocks.flatMap((block) =>
    block.type === 'signature' ? names.map((name) => part('signature', name)) : [block],
  )
  return letterOf(blocks, letter.facts)
}

/** Letters that trip layouts over: long and broken titles, full last pages, long copies, joint and missing seals. */
export const specialLetters: Readonly<Record<string, Letter>> = all
