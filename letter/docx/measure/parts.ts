import { splitRunIn } from '../../model/block'
import { type HeadingMark, headingMarkOf } from '../../model/heading-mark'
import { textEms } from '../../model/text-width'
import type { Paragraph } from '../word/document'
import { type Run, slicedRuns } from '../word/runs'
import { endingOf } from './ending'
import { isRed } from './red-rules'
import { compact, words } from './words'

/** A heading of the body: its paragraph, its number, and the runs of the heading proper. */
export type HeadingPart = { paragraph: Paragraph; mark: HeadingMark; automatic: boolean; runs: Run[] }

/** The parts of a letter as its words and their places tell them; null or empty where there is none. */
export type Parts = {
  letterhead: Paragraph | null
  documentNumber: Paragraph | null
  /** What else stands above the title and is neither name nor title: 份号, 密级, 紧急程度, 签发人. */
  headMarks: Paragraph[]
  title: Paragraph[]
  salutation: Paragraph | null
  headings: HeadingPart[]
  body: Paragraph[]
  attachments: Paragraph[]
  signature: Paragraph[]
  date: Paragraph | null
  notes: Paragraph[]
  disclosure: Paragraph[]
  distribution: Paragraph | null
  printed: Paragraph | null
}

/** The head and the salutation of a letter are among so many paragraphs, the title has at most so many. */
const headParagraphs = 40
const titleParagraphs = 6

/** Notes stand right after the date; what follows later belongs to an attachment. */
const notesBehind = 8

const numberPattern =
  /\p{Script=Han}[〔﹝[［（(【]\d{4}[〕﹞\]］）)】]第?\d{1,6}号|^\p{Script=Han}{2,14}\d{4}\D{0,2}\d{1,6}号/u
const headMark =
  /^(?:\d{6}|(?:[绝机秘]密|内部|工作秘密|商业秘密|商密).{0,8}|特急|加急|特提|平急|急件)(?:签发人[：:].*|办理结果[：:].*)?$|^签发人[：:]|^办理结果[：:]/
const openingPattern = /如下[：:]$/
const labelPattern = /^(?:签发人|办理结果|抄送|抄报|公开方式|附件\d*|联系人|印发)[：:]/
const distributionPattern = /^(?:抄送|抄报|分送|抄告)[：:]/
const printedPattern = /\d{4}年\d{1,2}月\d{1,2}日印发$/
const notePattern = /^[（(].*[）)]$|^[（(]?联系(?:人|电话)/
const disclosurePattern = /^[（(]?(?:公开方式|公开属性|此件|主动公开|依申请公开|不予公开|不公开)/

function isSalutation(paragraph: Paragraph): boolean {
  const text = compact(paragraph)
  if (/[。；]/.test(text) || openingPattern.test(text) || labelPattern.test(text)) return false
  if (/[：:]$/.test(text)) return text.length <= 600
  return text.length <= 60 && (text.startsWith('尊敬的') || /(?:代表|委员)[，,]?$/.test(text))
}

function isLetterhead(paragraph: Paragraph): boolean {
  const text = compact(paragraph)
  if (text === '' || numberPattern.test(text) || textEms(text) > 60) return false
  const red = paragraph.runs.some(({ format }) => isRed(format.colour))
  const onPage = paragraph.format.frame?.vertical.anchor === 'page'
  const large = paragraph.size >= 24 && !/关于|函$|意见$|通知$/.test(text)
  return (red && paragraph.size >= 14) || large || onPage
}

/** The paragraphs with words, without those of the letter's own head. */
function titleOf(before: readonly Paragraph[], untilSalutation: boolean): Paragraph[] {
  if (untilSalutation) {
    if (before.length <= titleParagraphs) return [...before]
    const start = before.findLastIndex(({ format }) => format.alignment !== 'center') + 1
    return before.slice(Math.max(start, before.length - titleParagraphs))
  }
  const start = before.findIndex(
    (paragraph) =>
      paragraph.format.alignment === 'center' || paragraph.size >= 18 || /关于/.test(compact(paragraph).slice(0, 40)),
  )
  const first = before[start]
  if (!first || /[。：；]$/.test(compact(first))) return []
  const rest = before.slice(start, start + titleParagraphs)
  const end = rest.findIndex(({ size, format }) => size !== first.size || format.alignment !== first.format.alignment)
  return end < 0 ? rest : rest.slice(0, end)
}

/** Whether a heading's words go on counting, as in （一）类……，（二）类……: those of a list in the text, and no heading. */
function goesOnCounting(heading: string, { level, count }: HeadingMark): boolean {
  return [...heading.matchAll(/[，,；;]/g)].some(({ index }) => {
    const next = headingMarkOf(heading.slice(index + 1).trim())
    return next?.level === level && next.count === count + 1
  })
}

function headingOf(paragraph: Paragraph): HeadingPart | null {
  const typed = words(paragraph)
  const mark = headingMarkOf(`${paragraph.number ?? ''}${typed}`)
  const start = paragraph.text.indexOf(typed)
  const { heading } = splitRunIn(typed)
  if (!mark || goesOnCounting(heading, mark)) return null
  return {
    paragraph,
    mark,
    automatic: paragraph.number !== null && paragraph.number !== '',
    runs: slicedRuns(paragraph.runs, start, start + heading.length),
  }
}

/** The centred lines over a table, and those that say that they name a table or a picture. */
function captionsOf(all: readonly Paragraph[]): Set<Paragraph> {
  return new Set(
    all.filter(
      (paragraph, at) =>
        paragraph.format.alignment === 'center' &&
        (/^[表图]\s*\d/.test(words(paragraph)) || Boolean(all[at + 1]?.cell)),
    ),
  )
}

/** Tells the parts of a letter, ours or not, by words and places: `header` is what stands above the text on the first page. */
export function recogniseParts(all: readonly Paragraph[], header: readonly Paragraph[]): Parts {
  const paragraphs = all.filter((paragraph) => compact(paragraph) !== '')
  const letterhead = [...header, ...paragraphs.slice(0, 8)].find(isLetterhead) ?? null
  const salutationAt = paragraphs.slice(0, headParagraphs).findIndex(isSalutation)
  const front = paragraphs.slice(0, salutationAt < 0 ? headParagraphs : salutationAt)
  const documentNumber = front.find((one) => compact(one).length <= 60 && numberPattern.test(compact(one))) ?? null
  // No title stands above the name, whatever else may.
  const below = letterhead ? front.slice(front.indexOf(letterhead) + 1) : front
  const before = below.filter(
    (one) => one !== letterhead && one !== documentNumber && !headMark.test(compact(one)) && !one.cell,
  )
  const title = titleOf(before, salutationAt >= 0)
  const lastTitle = title.at(-1)
  const first = salutationAt >= 0 ? salutationAt + 1 : lastTitle ? paragraphs.indexOf(lastTitle) + 1 : 0
  const ending = endingOf(paragraphs, first)
  const distribution = paragraphs.slice(first).find((one) => distributionPattern.test(compact(one))) ?? null
  const printed = paragraphs.slice(first).find((one) => printedPattern.test(compact(one))) ?? null
  const inText = paragraphs
    .slice(first, ending.start)
    .filter((one) => !one.cell && !one.frame && one !== distribution && one !== printed)
  const attachmentAt = inText.findIndex((one) => /^附件\d*[：:]/.test(words(one)))
  const attachments = attachmentAt < 0 ? [] : inText.slice(attachmentAt).filter((one) => /^附件|^\d/.test(words(one)))
  const others = new Set([...attachments, ...captionsOf(all)])
  const body = inText.filter((one) => !others.has(one))
  const headings = body.flatMap((one) => headingOf(one) ?? [])
  const headed = new Set(headings.map(({ paragraph }) => paragraph))
  const after = paragraphs
    .slice(ending.end, ending.end + notesBehind)
    .filter((one) => !one.cell && !ending.signature.includes(one))
  const disclosure = after.filter((one) => disclosurePattern.test(words(one)) && !/^[（(]/.test(words(one)))
  return {
    letterhead,
    documentNumber,
    headMarks: front.filter((one) => headMark.test(compact(one))),
    title,
    salutation: paragraphs[salutationAt] ?? null,
    headings,
    body: body.filter((one) => !headed.has(one)),
    attachments,
    signature: ending.signature,
    date: ending.date,
    notes: after.filter((one) => notePattern.test(words(one)) && !disclosure.includes(one)),
    disclosure,
    distribution,
    printed,
  }
}
