import { describe, expect, it } from 'vitest'
import { blockText } from '../../../letter/model/block'
import { loadLetter } from '../../../letter/model/editor/letter-editor'
import { letterIn, recordIn, setFacts, setRecord } from '../../../letter/model/editor/record'
import { addPart } from '../../../letter/model/editor/responses'
import { indexOfBlock, setText } from '../../../letter/model/editor/text-place'
import type { Facts } from '../../../letter/model/facts'
import { type SkeletonRequest, skeleton } from '../../../letter/model/skeleton'
import { countedIds } from '../ids'
import { editorOf, type TestEditor } from './notation'
import { expectSound } from './sound'
import { settle } from './try-command'

const known: Partial<Facts> = {
  issuer: '云州市交通运输局',
  session: '市八届人大三次会议',
  proposalNumber: '117',
  proposalTitle: '关于完善公交线网的建议',
  recipients: ['陈立群'],
  date: '2024-06-18',
  disclosure: '主动公开',
}

function open(request: Partial<SkeletonRequest> = {}): TestEditor {
  const editor = editorOf([])
  const wanted = { template: 'suggestion', profile: 'national', facts: known, ...request }
  loadLetter(editor, skeleton({ ...wanted, newId: countedIds() }))
  return editor
}

function words(editor: TestEditor, type: string): string {
  return letterIn(editor)
    .blocks.filter((block) => block.type === type)
    .map(blockText)
    .join(' / ')
}

function write(editor: TestEditor, type: string, text: string): void {
  const block = letterIn(editor).blocks.find((one) => one.type === type)
  setText(editor, [indexOfBlock(editor, block?.id ?? '')], text)
}

describe('facts', () => {
  it.each<[string, Partial<Facts>, string, string]>([
    ['the number', { proposalNumber: '118' }, 'title', '云州市交通运输局关于市八届人大三次会议第118号建议的复函'],
    ['the issuer', { issuer: '云州市教育局' }, 'signature', '云州市教育局'],
    ['the name in the title', { titleIssuer: '市交通局' }, 'title', '市交通局关于市八届人大三次会议第117号建议的复函'],
    ['one name', { recipients: ['李敏'] }, 'salutation', '尊敬的李敏代表：'],
    ['several names', { recipients: ['李敏', '王强'] }, 'salutation', '尊敬的李敏、王强代表：'],
    [
      'several names',
      { recipients: ['李敏', '王强'] },
      'closing',
      '再次感谢你们对有关工作的关心和支持，欢迎继续提出宝贵意见和建议。',
    ],
    ['the date', { date: '2024-07-01' }, 'date', '2024年7月1日'],
    ['no date', { date: '' }, 'date', '【成文日期】'],
    ['the disclosure', { disclosure: '不予公开' }, 'disclosure', '公开方式：不予公开'],
    ['copies', { distribution: ['甲办', '乙委'] }, 'distribution', '抄送：甲办，乙委。'],
    ['the contact', { contact: { name: '周敏', phone: '0000' } }, 'note', '（联系人：周敏，联系电话：0000）'],
    ['the kind', { kind: 'cppcc' }, 'title', '云州市交通运输局关于市八届人大三次会议第117号提案的复函'],
  ])('%s: the parts follow', async (_, change, type, expected) => {
    const editor = open()
    const before = structuredClone(editor.children)
    await settle()
    setFacts(editor, change)
    await settle()
    expect(words(editor, type)).toBe(expected)
    expect(recordIn(editor).facts).toMatchObject(change)
    expectSound(editor)
    expect(editor.history.undos).toHaveLength(1)
    editor.undo()
    expect(editor.children).toEqual(before)
  })

  it('change only themselves where a clerk wrote other words', () => {
    const editor = open()
    write(editor, 'salutation', '陈立群代表并市八届人大三次会议全体：')
    setFacts(editor, { recipients: ['李敏'], session: '市八届人大四次会议', proposalNumber: '9' })
    expect(words(editor, 'salutation')).toBe('李敏代表并市八届人大四次会议全体：')
  })

  it('are not exchanged twice when one takes the words of another', () => {
    const editor = open()
    write(editor, 'signature', '市八届人大三次会议、云州市交通运输局')
    setFacts(editor, { session: '云州市交通运输局', issuer: '云州市教育局' })
    expect(words(editor, 'signature')).toBe('云州市交通运输局、云州市教育局')
  })

  it('leave words alone that print none of them', () => {
    const editor = open()
    write(editor, 'title', '关于一件事的函')
    setFacts(editor, { session: '市八届人大四次会议' })
    expect(words(editor, 'title')).toBe('关于一件事的函')
  })

  it('leave the body alone', () => {
    const editor = open()
    write(editor, 'paragraph', '云州市交通运输局已办。')
    setFacts(editor, { issuer: '云州市教育局' })
    expect(words(editor, 'paragraph')).toBe('云州市交通运输局已办。')
  })

  it('go into one note only', () => {
    const editor = open()
    addPart(editor, 'note')
    setFacts(editor, { contact: { name: '周敏', phone: '1' } })
    expect(words(editor, 'note')).toBe('（联系人：周敏，联系电话：1） / ')
  })

  it('go to every agency that signs with words of its own', () => {
    const editor = open()
    addPart(editor, 'signature')
    editor.insertText('云州市财政局')
    setFacts(editor, { issuer: '云州市教育局' })
    expect(words(editor, 'signature')).toBe('云州市教育局 / 云州市财政局')
  })
})

describe('the record', () => {
  it('brings the words and the copies of another region', () => {
    const editor = open()
    setRecord(editor, { profile: 'shenzhen' })
    expect(words(editor, 'formula')).toBe('专此答复。')
    expect(words(editor, 'distribution')).toBe('抄送：市人大常委会选联任工委、市政府督查室。')
    expectSound(editor)
    setRecord(editor, { profile: 'national' })
    expect(words(editor, 'distribution')).toBe('抄送：【抄送机关】。')
  })

  it('keeps copies of its own in another region', () => {
    const editor = open({ facts: { ...known, distribution: ['甲办', '乙委'] } })
    setRecord(editor, { profile: 'shenzhen' })
    expect(words(editor, 'distribution')).toBe('抄送：甲办、乙委。')
  })

  it('is undone with the words', async () => {
    const editor = open()
    const before = letterIn(editor)
    setFacts(editor, { issuer: '云州市教育局' })
    await settle()
    editor.undo()
    expect(letterIn(editor)).toEqual(before)
    await settle()
    editor.redo()
    expect(recordIn(editor).facts.issuer).toBe('云州市教育局')
  })

  it('is not there before a letter is', () => {
    const editor = editorOf([])
    editor.children = []
    expect(() => recordIn(editor)).toThrow('the editor holds no letter')
  })

  it('leaves blocks that did not change the same objects', () => {
    const editor = open()
    const before = letterIn(editor).blocks
    write(editor, 'paragraph', '新')
    const after = letterIn(editor).blocks
    const changed = after.filter((block, index) => block !== before[index])
    expect(changed.map((block) => block.type)).toEqual(['paragraph'])
  })
})
