import { headingMarkOf } from '../model/heading-mark'
import { isContactLine } from './contact'
import { dateOf, isPartialDate, signedDateOf } from './date-text'
import { isDisclosureLine } from './disclosure'
import { isDistributionLine } from './distribution'
import { endClassOf } from './head-marks'
import { isAgency, withoutSpaces } from './words'

/** What a line at the end of a letter can be by its words alone. */
export type EndingKind =
  | 'distribution'
  | 'imprint'
  | 'disclosure'
  | 'contact'
  | 'class'
  | 'seal'
  | 'date'
  | 'attachment'
  | 'annex'

const imprint =
  /(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九十年月日]{6,})\s*印(?:发|制)?$|^[（(]?共印\s*\d+\s*份|^主\s*题\s*词[：:]/
const seal = /^[（(](?:盖章|印章|公章|单位盖章|章)[）)]$/

const tests: [EndingKind, (text: string) => boolean][] = [
  ['distribution', isDistributionLine],
  ['imprint', (text) => imprint.test(text)],
  ['disclosure', isDisclosureLine],
  ['contact', isContactLine],
  ['class', (text) => endClassOf(text) !== null],
  ['seal', (text) => seal.test(text)],
  ['date', (text) => dateOf(text) !== null || isPartialDate(text) || signedDateOf(text) !== null],
  ['attachment', (text) => /^附\s*件?\s*\d{0,2}\s*[：:]\s*\S/.test(text)],
  ['annex', (text) => /^附\s*件?\s*[\d一二三四五六七八九十]{0,2}\s*[：:]?$/.test(text)],
]

/** The kind of a line at the end of a letter; null for words that may be anything. */
export function endingKind(text: string): EndingKind | null {
  return tests.find(([, test]) => test(text))?.[0] ?? null
}

const formula =
  /^(?:(?:专|特)?此(?:答复|函复|回复|复函|函达|致函|函告|函|复|达|呈)|此致|敬\s*礼|顺致[^，。]{0,8}|此致[，,\s]*敬礼)[。！!.]?$/

/** Whether a line is the closing formula (专此答复。) and nothing else. */
export function isFormula(text: string): boolean {
  return formula.test(text.trim())
}

const runOnFormula = /^(.*[。！!])\s*((?:专|特)此(?:答复|函复|回复|复函|函达|复)[。！!]?|此复[。！!]?)$/

/** A paragraph that ends with the formula, split before it; null where it does not. */
export function runOnFormulaOf(text: string): { before: string; formula: string } | null {
  const found = runOnFormula.exec(text)
  return found?.[1] && found[2] ? { before: found[1], formula: found[2] } : null
}

const thanksAtStart = /^(?:最后[，,]?|再次|衷心|诚挚|非常|十分|在此[，,]?)*(?:地)?(?:感谢|谢谢)/
const thanks =
  /(?:感谢|谢谢)(?:您|你|贵|各位)|欢迎.*(?:继续|提出|监督|批评|建议)|(?:希望|恳请|敬请|望)(?:您|你们?|贵|今后|继续).*(?:关心|关注|支持|监督|建议|理解)/
const process =
  /审签|审定同意|审核同意|反馈意见|填写.*(?:回执|反馈表|征询意见表|意见表)|如(?:您|你们?|有|对).*(?:意见|疑问|联系)|请(?:一并|统一)答复|统一答复.*参考|供贵.{1,12}参考/

/** Whether the words stand in the first half of a paragraph, so that it is theirs and not only ends with them. */
function leads(text: string, words: RegExp): boolean {
  const at = text.search(words)
  return at >= 0 && at <= text.length / 2
}

/** Whether a paragraph takes leave: thanks, an invitation to go on, or how the reply was signed off and may be answered. */
export function isClosing(text: string): boolean {
  if (headingMarkOf(text)) return false
  return thanksAtStart.test(text) || (text.length <= 160 && (leads(text, thanks) || process.test(text)))
}

/** Whether a line can be a signature: the name of an agency; `beside` a date any short line without punctuation will do. */
export function isSignature(text: string, beside: boolean): boolean {
  const name = withoutSpaces(text)
  if (headingMarkOf(text) || isFormula(text) || endingKind(text) !== null) return false
  return isAgency(name) || (beside && name.length <= 30 && !/[，。；：！？:;,!?\t]/.test(name))
}
