import { type Block, isBody, splitRunIn } from '../../model/block'
import type { Letter } from '../../model/letter'
import { letterRule } from '../rule'
import { matchPairs } from '../text/pairs'
import { type Part, partsOf } from '../text/parts'

/** A paragraph ends in one of these, or in one of them before a closing mark. */
const ended = /[。！？…；：.!?;:—～][”’）)》〉」』】〕]{0,3}$/
/** Nothing but an item's number stands at the end: what it numbers is missing, and H02 allows no mark after it. */
const itemNumber = /(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[①-⑳⑴-⒇㈠-㈩])$/
/** A line that stands in brackets or is a name, an address or a number has no end mark. */
const noSentence = /^[（(].*[）)]$|^[《“].*[》”]$|https?:|@|(?:联系人|电话|地址|邮编|附件|抄送|网址|日期|时间)[：:]/
/** Words that cannot end a sentence: it broke off. */
const brokenOff = /[，、的和与及将以为在对从向由被把使并或]$/
/** Shorter lines without a stop inside are headings or entries of a list. */
const shortest = 30
/** Shorter closings are no thanks. */
const shortestClosing = 6
/** What lists attachments has no end mark wherever it stands (S35). */
const attachments = /^\s*附\s*件\s*\d{0,2}\s*[：:]/
/** Blocks that hold sentences. */
const holding = ['paragraph', 'heading', 'closing']

/** The sentences of a block: of a run-in heading the text behind it. */
function sentencesOf({ block, text }: Part): string {
  if (block.type === 'heading') return splitRunIn(text).rest.slice(1).trim()
  return text.trim()
}

/** Whether the last sentence has its end before a note: ……。（市财政局负责） */
function endsBeforeNote(words: string): boolean {
  const note = /[）)]$/.test(words) && matchPairs(words).pairs.find(({ close }) => close === words.length - 1)
  return note ? /[。！？；]$/.test(words.slice(0, note.open)) : false
}

/** Whether a text needs no end mark or has it. */
function isEnded(words: string): boolean {
  if (ended.test(words.slice(-4)) || itemNumber.test(words.slice(-6))) return true
  return words.includes('【') || endsBeforeNote(words)
}

/** Whether a text without an end mark is one or more sentences, and not an entry of a list. */
function isSentence(words: string, last: Block | undefined, lastWords: string): boolean {
  if (noSentence.test(words.slice(0, 400)) || /\n/.test(words)) return false
  if (/[。！？]/.test(words)) return true
  const listed = last && isBody(last) && /[：:；;]$/.test(lastWords)
  if (listed) return false
  return words.length >= shortest && words.includes('，')
}

/** The paragraphs with sentences, and which of them lack their end. */
function read(letter: Pick<Letter, 'blocks'>): { all: number; open: { part: Part; words: string }[] } {
  const parts = partsOf(letter)
  let all = 0
  const open: { part: Part; words: string }[] = []
  parts.forEach((part, index) => {
    if (!holding.includes(part.type) || attachments.test(part.text)) return
    const words = sentencesOf(part)
    if (words === '') return
    all += 1
    const last = parts[index - 1]
    if (isEnded(words)) return
    if (
      (part.type === 'closing' && words.length >= shortestClosing && !noSentence.test(words.slice(0, 400))) ||
      isSentence(words, last?.block, last?.text.trim() ?? '')
    )
      open.push({ part, words })
  })
  return { all, open }
}

/** P14: a paragraph ends with a mark. Where many do not, the lines are no paragraphs, and nothing is said. */
export const sentenceEndMissing = letterRule({
  id: 'sentence-end-missing',
  code: 'P14',
  name: '段末有句号',
  severity: 'warning',
  strength: 'required',
  basis: 'GB/T 15834-2011，句号',
  messages: {
    missing: '段末缺少标点',
    comma: '段末不应是“{mark}”',
    broken: '这一段没有写完，末尾是“{mark}”',
  },
  example: { wrong: '目前工程进展顺利', right: '目前工程进展顺利。' },
  create:
    (report) =>
    ({ letter }) => {
      const { all, open } = read(letter)
      if (open.length > 2 && open.length * 4 > all) return
      for (const { part, words } of open) {
        const end = part.text.trimEnd().length
        const mark = brokenOff.exec(words)?.[0]
        const start = Math.max(0, end - (mark ? 1 : 4))
        if (mark === undefined)
          report({
            messageId: 'missing',
            block: part.id,
            start,
            end,
            fixes: [{ title: '补上“。”', edits: [{ block: part.id, start: end, end, text: '。' }] }],
          })
        else if ('，、'.includes(mark))
          report({ messageId: 'comma', data: { mark }, block: part.id, start, end, suggestions: [{ text: '。' }] })
        else report({ messageId: 'broken', data: { mark }, block: part.id, start, end })
      }
    },
})
