import {
  bodySize,
  documentRuleGap,
  firstRuleGap,
  leftMargin,
  letterRuleLength,
  millimetresOfPoints,
  millimetresOfTwips,
  pageWidth,
  secondRuleBottom,
  textWidth,
} from '../../model/measures'
import { inkMargins } from '../../model/printed-head'
import { hasSeveralPages, lineHeight, whiteAround } from './flow'
import { absent, figure, judged, judgedPlace, type Measurement, near, parameter } from './measurement'
import { isRed, type Rule } from './red-rules'
import type { Sheet } from './sheet'

const formNames = { single: '单线', double: '等粗双线', thickThin: '上粗下细双线', thinThick: '上细下粗双线' }

/** How far the length and the middle of a line may be off in millimetres. */
const ruleTolerance = 1.5

/** What every red line is asked, before its place: the same words for the first and the second one. */
type RuleWanted = { id: string; name: string; clause: string; form: Rule['form']; length: number; centres: number[] }

function measureRule(wanted: RuleWanted, rule: Rule | null, missing: boolean | null): Measurement[] {
  const { id, name, clause } = wanted
  const form = parameter(`${id}-form`, `${name}线型`, clause, formNames[wanted.form])
  const colour = parameter(`${id}-colour`, `${name}颜色`, clause, '红色')
  const length = parameter(`${id}-length`, `${name}长度`, clause, `${wanted.length} mm`)
  const middles = wanted.centres.length > 1 ? '居中（以纸张或版心为准）' : '居中（以版心为准）'
  const centre = parameter(`${id}-centre`, `${name}左右位置`, clause, middles)
  if (!rule) {
    const none = [colour, length, centre].map((asked) => absent(asked))
    return [missing === null ? absent(form) : judged(form, '没有红线', false), ...none]
  }
  const long = millimetresOfTwips(rule.length)
  const middle = rule.left === null ? null : millimetresOfTwips(rule.left) + long / 2
  const isCentred = (at: number) => wanted.centres.some((one) => near(at, one, ruleTolerance))
  return [
    judged(form, formNames[rule.form], rule.form === wanted.form),
    judged(
      colour,
      isRed(rule.colour) ? '红色' : /^auto$/i.test(rule.colour) ? '黑色' : `#${rule.colour}`,
      isRed(rule.colour),
    ),
    judged(length, `${figure(long)} mm`, rule.length > 0 ? near(long, wanted.length, ruleTolerance) : null),
    middle === null
      ? absent(centre, '无法判断')
      : judged(centre, `中点距纸左边${figure(middle)} mm`, isCentred(middle)),
  ]
}

/** How far the first line stands under the name, or under the document number (7.2.7). */
function headRuleGap({ format, headRule, parts, places, section }: Sheet): Measurement {
  const above = format === 'document' ? parts.documentNumber : parts.letterhead
  const wanted = format === 'document' ? documentRuleGap : firstRuleGap
  const asked =
    format === 'document'
      ? parameter('head-rule-gap', '红线位置', '7.2.7', `发文字号下${documentRuleGap} mm`)
      : parameter('head-rule-gap', '第一条红线位置', '10.1', `发文机关标志下${firstRuleGap} mm`)
  if (!headRule || !above) return absent(asked)
  const place = places.get(above)
  if (!place || headRule.top === null) return absent(asked, '无法判断')
  const { below } = inkMargins(above.size || bodySize, lineHeight(above, section).twips / 20)
  const gap = millimetresOfTwips(headRule.top - place.bottom) + millimetresOfPoints(below)
  return judgedPlace(asked, gap, wanted, place.sure && headRule.sure)
}

/** From the page's lower edge to a line, in twips: what stands under it in the footer, and the footer's own distance. */
function fromPageFoot(
  { rule, kind }: NonNullable<Sheet['footRule']>,
  sheet: Sheet,
): { twips: number; sure: boolean } | null {
  const { section, footers } = sheet
  if (rule.top !== null) return { twips: section.height - rule.top, sure: rule.sure }
  if (rule.side === null || kind === 'text') return null
  const footer = footers[kind]
  const below = footer.slice(footer.indexOf(rule.paragraph) + 1).filter(({ frame }) => !frame)
  const own = lineHeight(rule.paragraph, section)
  const heights = below.map((one) => lineHeight(one, section))
  const white = below.reduce((sum, one) => {
    const { before, after } = whiteAround(one, section)
    return sum + before + after
  }, whiteAround(rule.paragraph, section).after)
  return {
    twips:
      section.footer +
      white +
      heights.reduce((sum, { twips }) => sum + twips, 0) +
      (rule.side === 'top' ? own.twips + rule.space : 0),
    sure: heights.every(({ sure }) => sure) && (rule.side === 'bottom' || own.sure),
  }
}

function footRulePlace(sheet: Sheet): Measurement[] {
  const place = parameter('foot-rule-place', '第二条红线位置', '10.1', `距纸下边${secondRuleBottom} mm`)
  const pages = parameter('foot-rule-pages', '第二条红线所在页', '10.1（首页）', '只在首页')
  const { footRule, document, section } = sheet
  if (!footRule) return [absent(place), absent(pages)]
  const at = fromPageFoot(footRule, sheet)
  const right = footRule.onlyFirst || !hasSeveralPages(document.paragraphs, section)
  return [
    at ? judgedPlace(place, millimetresOfTwips(at.twips), secondRuleBottom, at.sure) : absent(place, '无法判断'),
    judged(pages, right ? '只在首页' : '不只在首页', right),
  ]
}

/** The red lines: both double lines of the letter format (10.1), or the one of the document format (7.2.7). */
export function measureRules(sheet: Sheet): Measurement[] {
  const { format, headRule, footRule, parts } = sheet
  const onText = leftMargin + textWidth / 2
  const asked: RuleWanted =
    format === 'document'
      ? { id: 'head-rule', name: '红线', clause: '7.2.7', form: 'single', length: textWidth, centres: [onText] }
      : {
          id: 'head-rule',
          name: '第一条红线',
          clause: '10.1',
          form: 'thickThin',
          length: letterRuleLength,
          centres: [pageWidth / 2, onText],
        }
  const second: RuleWanted = { ...asked, id: 'foot-rule', name: '第二条红线', form: 'thinThick' }
  const isHeaded = format !== null || parts.letterhead !== null
  const letterOnly = format === 'letter' ? measureRule(second, footRule?.rule ?? null, true) : []
  return [
    ...measureRule(asked, headRule, isHeaded || null),
    headRuleGap(sheet),
    ...letterOnly,
    ...(format === 'letter' ? footRulePlace(sheet) : []),
  ]
}
