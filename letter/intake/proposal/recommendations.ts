import { askedIn, type Form, type Item, itemOf, spokenItems } from './items'

/** A line of a proposal, and whether all its words are bold. */
export type ProposalLine = { text: string; bold: boolean }

type Line = ProposalLine & { item: Item | null }

/** Words that announce what is asked for, in a heading of their own or at the end of a sentence. */
const announces = /建\s*议|对策|意见|措施|办法|请求|诉求|思路|途径/
const tellsProblem = /问题|困难|现状|背景|原因|情况|案由|案据|理由|依据|分析|必要性|意义|不足|短板/
/** 为此，提出以下建议： and what is like it, at the end of a paragraph. */
const leadsOver = /(?:建议|意见|对策|措施|请求|办法)(?:如下|是|有)?\s*[：:]?$|(?:建议|意见|对策|措施)如下[：:。]?$/
/** What the form and the proposal itself are called, at the head. */
const namesForm =
  /代表建议|委员提案|建议、批评|批评和意见|^(?:建议|提案)(?:编号|人|者|表)|关于.{4,}的(?:建议|提案|议案)[》”]?$/
const nothingMore =
  /^(?:此致|敬\s*礼|以上(?:建议|意见|提案)|妥否|特此|附\s*[：:件]|提\s*案\s*人|建议人|联系)|^\d{4}年\d{1,2}月\d{1,2}日$/

/** 为此，我建议 before a request. */
const leadIn = /^(?:为此|因此|对此|鉴于此)?[，,]?(?:我们?|本人|特)?建议[：:，,]?\s*/
/** The longest line that is a heading because it is bold, in characters. */
const longestBold = 40

/** The longest line that is looked at as a heading, in characters. */
const longestHeading = 60

/** A heading that announces advice and tells of no problem; 存在问题及建议 tells of both and announces none. */
function isAdviceHeading({ text, item }: Line): boolean {
  if (text.length > longestHeading) return false
  const words = (item?.text ?? text).replace(/[：:。\s]+$/, '')
  return (
    words.length <= 24 &&
    announces.test(words) &&
    !tellsProblem.test(words) &&
    !namesForm.test(words) &&
    !/[，。；]/.test(words) &&
    !startsRequest(words)
  )
}

/** 建议增设公交站点 asks for something itself. */
function startsRequest(words: string): boolean {
  return /^建议(?!如下|$|[：:])(?=.{4,})/.test(words) || /^关于.{4,}的建议$/.test(words)
}

/** The items of one form that stand in a row, beginning with the first. */
function itemsOfForm(lines: readonly Line[], form: Form): string[] {
  return lines.flatMap(({ item }) => (item?.form === form ? [askedIn(item.text)] : []))
}

/** The form of the first item among lines; null where none is numbered. */
function firstForm(lines: readonly Line[]): Form | null {
  return lines.find(({ item }) => item !== null)?.item?.form ?? null
}

/** The lines of a section: up to the next heading of the same form as the one before it, or to what ends the document. */
function sectionFrom(lines: readonly Line[], start: number, form: Form | null): Line[] {
  const rest = lines.slice(start)
  const end = rest.findIndex(({ text, item }) => nothingMore.test(text) || (form !== null && item?.form === form))
  return end < 0 ? rest : rest.slice(0, end)
}

/** The items that a line counts up in words, be they all in one line or each in its own. */
function countedUp({ text, item }: Line): Item[] {
  const items = spokenItems(text)
  if (items.length > 0) return items
  return item?.form === 'narrative' ? [item] : []
}

/** What a section of advice asks for: its numbered items, else what a sentence counts up, else one request a paragraph. */
function askedInSection(section: readonly Line[]): string[] {
  const form = firstForm(section)
  const numbered = form === null || form === 'narrative' ? [] : itemsOfForm(section, form)
  if (numbered.length > 1) return numbered
  const spoken = section.flatMap(countedUp)
  if (spoken.length > 0) return spoken.map(({ text }) => askedIn(text))
  if (numbered.length === 1) return numbered
  const bold = section.filter((line) => line.bold && line.text.length <= longestBold)
  const asked = bold.length > 1 && bold.length < section.length ? bold : section
  return asked.map(({ text }) => requestIn(text))
}

/** The request of a sentence without the words that lead over to it. */
function requestIn(text: string): string {
  return askedIn(text.replace(leadIn, ''))
}

/** Whether a heading asks for something itself: 一、建议增设站点, 二、关于加大投入的建议, 三、加快…. */
function asks({ item }: Line): boolean {
  if (!item) return false
  const words = askedIn(item.text)
  if (tellsProblem.test(words) && !/建议/.test(words)) return false
  return (
    startsRequest(words) ||
    /^(?:关于.{3,}的建议|(?:进一步|大力|切实|积极|尽快|适当)?(?:加[强快大]|建立|完善|健全|推[动进行]|提[高升]|优化|增[加设开强]|扩大|支持|制定|出台|设立|落实|深化|打造|构建|规范|强化|改善|开展|实施|鼓励|引导|统筹|保障|培育|创新|拓[宽展]|解决|将|把|严格|明确|探索|成立|承接|允许|放宽|整合|发展|组织))/.test(
      words,
    )
  )
}

/** The lines cut before every line of a form. */
function chaptersOf(lines: readonly Line[], form: Form): Line[][] {
  const chapters: Line[][] = [[]]
  for (const line of lines) {
    if (line.item?.form === form) chapters.push([])
    else chapters.at(-1)?.push(line)
  }
  return chapters
}

/** What is asked for where each of several chapters ends with advice of its own; empty where it is not so. */
function askedInChapters(lines: readonly Line[], form: Form | null): string[] {
  const outer = firstForm(lines)
  if (outer === null || outer === form) return []
  const asked = chaptersOf(lines, outer).flatMap((chapter) => {
    const heading = chapter.findLastIndex((line) => isAdviceHeading(line) && (line.item?.form ?? null) === form)
    const section = heading < 0 ? [] : sectionFrom(chapter, heading + 1, form)
    return section.length > 0 ? [askedInSection(section)] : []
  })
  return asked.length > 1 ? asked.flat() : []
}

/** What is asked for behind the last heading that announces advice, or behind each where every chapter has one. */
function askedBehindHeading(lines: readonly Line[]): string[] {
  const heading = lines.findLastIndex(isAdviceHeading)
  if (heading < 0) return []
  const form = lines[heading]?.item?.form ?? null
  const inChapters = askedInChapters(lines, form)
  return inChapters.length > 0 ? inChapters : askedInSection(sectionFrom(lines, heading + 1, form))
}

/** What is asked for behind a sentence that leads over to a list. */
function askedBehindSentence(lines: readonly Line[]): string[] {
  const over = lines.findLastIndex(({ text, item }) => !item && leadsOver.test(text) && !namesForm.test(text))
  const section = over < 0 ? [] : sectionFrom(lines, over + 1, null)
  return section.some(({ item }) => item !== null) ? askedInSection(section) : []
}

function askingHeadings(lines: readonly Line[]): string[] {
  const form = firstForm(lines.filter(asks))
  const items = lines.filter(({ item }) => form !== null && item?.form === form)
  const asking = items.filter(asks)
  // Where most of a row ask, the others do too, but for those that tell how things are.
  const all = items.filter((line) => asks(line) || !tellsProblem.test(line.item?.text ?? ''))
  return (asking.length * 2 >= all.length ? all : asking).map(({ item }) => askedIn(item?.text ?? ''))
}

/** What a paragraph counts up behind 建议, in the last one that does. */
function askedInWords(lines: readonly Line[]): string[] {
  const spoken = lines
    .filter(({ text }) => /建议/.test(text))
    .map(({ text }) => spokenItems(text.slice(text.lastIndexOf('建议'))))
  return (spoken.findLast((items) => items.length > 0) ?? []).map(({ text }) => askedIn(text))
}

function plainRequests(lines: readonly Line[]): string[] {
  return lines
    .filter(({ text }) => startsRequest(text.replace(/^(?:为此|因此|对此)[，,]?/, '')))
    .map(({ text }) => requestIn(text))
}

/** From the clearest sign of a request to the weakest. */
const ways = [askedBehindHeading, askedBehindSentence, askingHeadings, askedInWords, plainRequests]

/**
 * What a proposal asks for, in its order and words, each without its number: the items of its last section of advice, or those of all
 * chapters where each has one, else the headings that ask for something, else what a sentence after 建议： counts up. Empty where
 * nothing can be told.
 */
export function recommendationsIn(all: readonly ProposalLine[]): string[] {
  const lines = all.map((line) => ({ ...line, item: itemOf(line.text) }))
  for (const way of ways) {
    const asked = way(lines).filter((words) => words !== '')
    if (asked.length > 0) return asked
  }
  return []
}
