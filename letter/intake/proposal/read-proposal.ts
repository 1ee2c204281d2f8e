import type { Kind } from '../../model/facts'
import type { Proposal } from '../../model/letter'
import type { Paragraph } from '../../model/paragraph'
import { proposalNumberIn, sessionIn } from '../citation'
import { cellLines } from '../table-lines'
import { withoutAlignment, withoutSpaces } from '../words'
import { type ProposalLine, recommendationsIn } from './recommendations'

/** How many lines at the head of a proposal say what it is. */
const headLength = 30
/** So many characters of each of these are looked at. */
const longestHeadLine = 400

const label = (names: string): RegExp => new RegExp(`^(?:${names})\\s*[：:]\\s*(\\S.*)$`)
const labels = {
  title: label('(?:建议|提案|议案)?\\s*(?:标\\s*题|题\\s*目|名\\s*称)|案\\s*由|案\\s*名|事\\s*由|主\\s*题'),
  number: label('(?:建议|提案|议案)?\\s*(?:编\\s*号|案\\s*号|序\\s*号|流水号)|(?:建议|提案|议案)号'),
  session: label('届\\s*次|会\\s*议(?:名称)?|提出时间'),
  names: label(
    '(?:第一)?(?:提\\s*案\\s*(?:人|者|委员|单位)|提\\s*出\\s*人|建\\s*议\\s*人|领\\s*衔\\s*(?:代表|人)|代表(?:姓名)?|委员(?:姓名)?|姓\\s*名|附\\s*议\\s*(?:人|代表)|联\\s*名\\s*(?:人|代表|委员)|撰\\s*稿\\s*人|集体提案)',
  ),
}

function kindOf(head: readonly string[]): Kind {
  const words = head.join('\n')
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0
  if (/政协|政治协商/.test(words) || count(/提\s*案/g) > count(/建\s*议/g)) return 'cppcc'
  if (count(/议\s*案/g) > 0 && count(/建\s*议/g) === 0) return 'bill'
  return 'suggestion'
}

/** The value behind a label in one of the lines; the value may stand on the next line of a table of labels. */
function labelled(lines: readonly string[], pattern: RegExp): string {
  for (const line of lines) {
    const value = pattern.exec(line)?.[1]
    if (value) return value.trim()
  }
  return ''
}

const titleForm = /^[《“]?(关于.{2,120}的?\s*(?:建\s*议|提\s*案|议\s*案|意见))[》”]?$/

function titleIn(lines: readonly string[]): string {
  const said = labelled(lines, labels.title)
  if (said) return withoutAlignment(said.replace(/^[《“]|[》”]$/g, ''))
  // A title may be set in two lines.
  for (const [at, line] of lines.entries()) {
    const joined = line + (lines[at + 1] ?? '')
    const found =
      titleForm.exec(withoutAlignment(line)) ??
      (/^[《“]?关于/.test(line) ? titleForm.exec(withoutAlignment(joined)) : null)
    if (found?.[1]) return withoutSpaces(found[1])
  }
  return ''
}

const notName = /代表团|工作委员会$/
function namesIn(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) => {
    const value = labels.names.exec(line)?.[1]
    if (!value) return []
    return value
      .replace(/(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s\u3000]([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g, '$1$2')
      .replace(/\s*等\s*\d*\s*(?:名|位|人)?(?:代表|委员)?\s*$/, '')
      .split(/[、，,；;\s\u3000]+/)
      .map((name) =>
        name
          .replace(/[（(].*$/, '')
          .replace(/(?:代表|委员)$/, '')
          .trim(),
      )
      .filter((name) => (name.length >= 2 && name.length <= 4) || notName.test(name) || /[会盟党团委部]$/.test(name))
  })
  return [...new Set(names)]
}

const body =
  /^(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟|[^，。；：]{0,8}(?:工商联|总工会|妇联|团委|科协|侨联|台联))[^，。；：]{0,16}$/

/** Who made the proposal: behind a label, else a party or body that stands by itself at the head. */
function submittersIn(lines: readonly string[], head: readonly string[]): string[] {
  const names = namesIn(lines)
  return names.length > 0 ? names : head.filter((line) => line.length <= 24 && body.test(line)).slice(0, 1)
}

/** Lines of the paragraphs: a table of labels gives a line a row, its cells joined as label and value. */
function linesOf(paragraphs: readonly Paragraph[]): ProposalLine[] {
  return paragraphs.flatMap(({ text, table, bold = false }) => {
    const texts = table ? table.flatMap(cellLines) : text.split('\n')
    return texts.map((line) => ({ text: line.trim(), bold }))
  })
}

/** Understands a deputy's suggestion or a CPPCC proposal. Never fails: what is not found is empty, and `text` holds all words. */
export function readProposal(paragraphs: readonly Paragraph[]): Proposal {
  const all = linesOf(paragraphs).filter(({ text }) => text !== '')
  const lines = all.map(({ text }) => text)
  const head = lines.slice(0, headLength).map((line) => line.slice(0, longestHeadLine))
  const said = labelled(head, labels.number)
  const whole = head.join('\n')
  return {
    kind: kindOf(head),
    number: (/[0-9A-Za-z][0-9A-Za-z-]*/.exec(said)?.[0] ?? '') || proposalNumberIn(whole),
    session: sessionOf(head),
    names: submittersIn(lines, head),
    title: titleIn(head),
    text: lines.join('\n'),
    recommendations: recommendationsIn(all),
  }
}

function sessionOf(head: readonly string[]): string {
  const said = labelled(head, labels.session)
  if (/届/.test(said)) return withoutSpaces(said)
  for (const line of head) {
    const found = sessionIn(line)
    if (found) return withoutSpaces(found)
    const short =
      /^[（(]?([^，。；：《》“”（）()]{0,20}第?[一二三四五六七八九十\d]+届[^，。；：《》“”（）()]{0,20}?第?[一二三四五六七八九十\d]+次(?:全体)?会议)/.exec(
        withoutSpaces(line),
      )
    if (short?.[1]) return short[1]
  }
  return ''
}
