import { readFileSync } from 'node:fs'
import type { Block, HeadingLevel, PartType } from '../../letter/model/block'
import { emptyFacts, type Facts } from '../../letter/model/facts'
import type { Letter } from '../../letter/model/letter'

/** A letter of these blocks; ids are given by their place. */
export function letterOf(blocks: readonly Block[], facts: Partial<Facts> = {}): Letter {
  return {
    template: 'suggestion',
    profile: 'national',
    facts: { ...emptyFacts('suggestion'), issuer: '深圳市工业和信息化局', ...facts },
    proposal: null,
    comments: [],
    suggestions: [],
    versions: [],
    ignored: [],
    blocks: blocks.map((block, index) => (block.type === 'table' ? block : { ...block, id: `b${index}` })),
  }
}

export const part = (type: PartType | 'paragraph', text: string): Block => ({ type, id: '', children: [{ text }] })
export const heading = (level: HeadingLevel, text: string): Block => ({
  type: 'heading',
  id: '',
  level,
  children: [{ text }],
})

const seedFile = new URL('../fixtures/seed-shenzhen-20210639.txt', import.meta.url)

function seedBlock(line: string): Block {
  const text = line.trim()
  if (/^[一二三四五六七八九十]、/.test(text)) return heading(1, text.replace(/^[一二三四五六七八九十]、/, ''))
  if (/^（[一二三四五]）/.test(text)) return heading(2, text.replace(/^（[一二三四五]）/, ''))
  if (/关于.*的函$/.test(text)) return part('title', text)
  if (/代表：$/.test(text)) return part('salutation', text)
  if (/现答复如下：$/.test(text)) return part('opening', text)
  if (/^再次感谢/.test(text)) return part('closing', text)
  if (text === '专此答复。') return part('formula', text)
  if (text === '深圳市工业和信息化局') return part('signature', text)
  if (/^\d{4}年\d+月\d+日$/.test(text)) return part('date', text)
  if (/^公开方式：/.test(text)) return part('disclosure', text)
  if (/^抄送：/.test(text)) return part('distribution', text)
  return part('paragraph', text)
}

/** The seed letter, read line by line, with the facts that its text does not print. */
export function seedLetter(): Letter {
  const lines = readFileSync(seedFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return letterOf(lines.map(seedBlock), { date: '2021-08-31', documentNumber: '深工信函〔2021〕639号' })
}

/** A letter with so many paragraphs of two sentences between its parts. */
export function plainLetter(paragraphs: number, facts: Partial<Facts> = {}): Letter {
  const sentence = '我局高度重视您提出的建议，会同有关单位认真研究，结合工作实际逐项推进落实，取得了阶段性成效。'
  return letterOf(
    [
      part('title', '深圳市工业和信息化局关于市七届人大一次会议第20210639号建议答复意见的函'),
      part('salutation', '尊敬的梁锐代表：'),
      part(
        'opening',
        '您在市七届人大一次会议上提出的《关于推进产业高质量发展的建议》（第20210639号）收悉。现答复如下：',
      ),
      ...Array.from({ length: paragraphs }, () => part('paragraph', sentence)),
      part('closing', '再次感谢您对有关工作的关心与支持！'),
      part('formula', '专此答复。'),
      part('signature', '深圳市工业和信息化局'),
      part('date', '2021年8月31日'),
      part('note', '（联系人：张三，联系电话：0755-12345678）'),
      part('disclosure', '公开方式：主动公开'),
      part('distribution', '抄送：市人大常委会选联任工委、市政府督查室。'),
    ],
    { date: '2021-08-31', documentNumber: '深工信函〔2021〕639号', ...facts },
  )
}
