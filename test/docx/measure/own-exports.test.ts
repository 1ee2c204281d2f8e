import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { standardFonts } from '../../../letter/docx/write/fonts'
import { writeDocx } from '../../../letter/docx/write/write-docx'
import { intake } from '../../../letter/intake/intake'
import { paragraphsOf } from '../../../letter/intake/paragraph'
import { layoutLetter } from '../../../letter/layout/layout'
import type { Facts } from '../../../letter/model/facts'
import type { Letter } from '../../../letter/model/letter'
import { longLetters } from '../../layout/long-letters'
import { specialLetters } from '../../layout/special-letters'
import { letterOf, part, plainLetter, seedLetter } from '../letters'
import { fullLetter } from './letters'
import { idsOf, measured } from './spoil'

const without = (letter: Letter, ...types: string[]): Letter => ({
  ...letter,
  blocks: letter.blocks.filter(({ type }) => !types.includes(type)),
})
const facts = (letter: Letter, own: Partial<Facts>): Letter => ({ ...letter, facts: { ...letter.facts, ...own } })

const plain = plainLetter(3)
const row = (...cells: string[]) => ({
  type: 'row' as const,
  children: cells.map((text) => ({ type: 'cell' as const, children: [{ text }] })),
})
const letters: Record<string, Letter> = {
  seed: seedLetter(),
  'the seed in the document format': facts(seedLetter(), { format: 'document' }),
  'a letter with every part': fullLetter('letter'),
  'a document with every part': fullLetter('document'),
  'a short letter': plainLetter(0),
  'a short document': plainLetter(0, { format: 'document' }),
  'a letter without a number': facts(plain, { documentNumber: '' }),
  'a document without a number': facts(plain, { documentNumber: '', format: 'document' }),
  'a letter with a long name': facts(plain, { letterhead: '某某市人力资源和社会保障局某某市退役军人事务局' }),
  'a letter with a short name': facts(plain, { letterhead: '某局' }),
  'a letter without copies': without(plain, 'distribution'),
  'a document without copies': facts(without(plain, 'distribution'), { format: 'document' }),
  'a letter without notes': without(plain, 'note', 'disclosure'),
  'a letter that nobody signed': without(plain, 'signature', 'date'),
  'a letter signed with a long name': {
    ...plain,
    blocks: plain.blocks.map((block) =>
      block.type === 'signature' ? part('signature', '某某市人力资源和社会保障局某某市退役军人事务局') : block,
    ),
  },
  'a letter with a table': letterOf([
    ...plain.blocks.slice(0, 4),
    part('paragraph', '表1 办理情况'),
    {
      type: 'table',
      id: 'table',
      headRows: 1,
      children: [row('事项', '完成日期'), row('甲', '2021年8月1日'), row('乙', '2021年8月2日')],
    },
    ...plain.blocks.slice(-5),
  ]),
  'a letter with a table right above the signature': letterOf([
    ...plain.blocks.slice(0, 4),
    { type: 'table', id: 'table', headRows: 0, children: [row('甲', '2021年8月1日')] },
    ...plain.blocks.slice(-5),
  ]),
  'a letter signed by several': {
    ...plain,
    blocks: plain.blocks.flatMap((block) =>
      block.type === 'signature' ? [block, part('signature', '深圳市财政局')] : [block],
    ),
  },
  'a letter without a date': without(plain, 'date'),
  'a letter with blanks': {
    ...plain,
    blocks: plain.blocks.map((block) => (block.type === 'date' ? part('date', '【成文日期】') : block)),
  },
  'a letter for use inside': facts(plain, { secrecy: '内部资料' }),
  'a letter for use inside without a number': facts(plain, { secrecy: '内部', documentNumber: '' }),
  'a document for use inside': facts(plain, { secrecy: '内部', urgency: '特急', format: 'document' }),
  'a document with a mark that nobody knows': facts(plain, { secrecy: '敏感信息', format: 'document' }),
  'a letter with a list in its text': letterOf([
    ...plain.blocks.slice(0, 4),
    part('paragraph', '（一）类企业执行国家标准，（二）类企业执行行业标准，其余企业执行地方标准。均已落实。'),
    part('paragraph', '1.市区6条道路已经改造；2.郊区8条道路正在改造；3.其余道路明年改造。'),
    ...plain.blocks.slice(-5),
  ]),
  'nothing but a sentence': letterOf([part('paragraph', '现答复如下。')], { issuer: '' }),
}

describe('our own exports', () => {
  it.each(Object.entries(letters))('%s has no fault', async (_name, letter) => {
    const found = measured(await writeDocx(letter))
    expect(found.filter(({ verdict }) => verdict === 'fail')).toEqual([])
    expect(found.length).toBeGreaterThan(85)
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })

  it.each(['letter', 'document'] as const)('with the spacing of their layout have no fault, %s', async (format) => {
    for (const [name, one] of Object.entries({ seed: seedLetter(), ...longLetters, ...specialLetters(format) })) {
      const letter = facts(one, { format })
      const found = measured(await writeDocx(letter, standardFonts, layoutLetter(letter)))
      expect(
        found.filter(({ verdict }) => verdict === 'fail'),
        name,
      ).toEqual([])
    }
  })

  /** What the words of a letter decide, and no export can mend. */
  const ofTheWords = [
    ...['number-form', 'letterhead-wording', 'heading-marks', 'date-form', 'note-brackets', 'distribution-stop'],
  ]
  const fixtures = new URL('../../fixtures/letters/', import.meta.url)
  it.each(readdirSync(fixtures).filter((name) => name.endsWith('.txt')))(
    'of the reply %s have no fault but those of its words',
    async (name) => {
      const { letter } = intake(paragraphsOf(readFileSync(new URL(name, fixtures), 'utf8')))
      for (const format of ['letter', 'document'] as const) {
        const fails = idsOf(measured(await writeDocx(facts(letter, { format }))), 'fail')
        expect(fails.filter((id) => !ofTheWords.includes(id))).toEqual([])
      }
    },
  )

  it('of a full letter leave nothing open', async () => {
    expect(idsOf(measured(await writeDocx(fullLetter('letter'))), 'unknown')).toEqual([])
    expect(idsOf(measured(await writeDocx(fullLetter('document'))), 'unknown')).toEqual([])
  })

  it('name a clause of the standard or practice for everything', async () => {
    for (const { clause, required, found, name } of measured(await writeDocx(fullLetter('letter')))) {
      expect(clause).toMatch(/^(?:\d+(?:\.\d+)*|实务)/)
      expect([required, found, name].every((text) => /\S/.test(text))).toBe(true)
    }
  })
})
