import type { Facts } from '../model/facts'
import { letterheadFit } from '../model/letterhead-fit'
import {
  bodySize,
  characterSpacing,
  characterWidth,
  documentRuleWeight,
  leftMargin,
  letterRuleLength,
  linePitch,
  millimetresOfPoints,
  millimetresOfTwips,
  pageWidth,
  rightMargin,
  textWidth,
  thickRuleWeight,
} from '../model/measures'
import { type HeadItem, headRows, headText, letterheadName, namePitch, signerLabel } from '../model/printed-head'
import { headPlaces } from './head-and-foot'
import type { FontStretch, Furniture, PaperRule, PaperText } from './paper'

/** Where lines of the text area begin and end, in millimetres from the page's left edge. */
export const textSides = { left: leftMargin, right: pageWidth - rightMargin }

/** The left end of the red double lines in millimetres, which are centred on the page (10.1). */
const letterRuleLeft = (pageWidth - letterRuleLength) / 2

/** The lines of a red double line in millimetres; the thin one and the gap beside it are half as thick as the thick one. */
const thick = millimetresOfPoints(thickRuleWeight)
const thin = thick / 2

/** A red double line whose upper edge is at `top` millimetres, as the two lines that it has (10.1). */
export function doubleRule(top: number, order: 'thick above' | 'thin above'): PaperRule[] {
  const rule = (from: number, height: number): PaperRule => ({
    part: 'letterRule',
    colour: 'red',
    left: letterRuleLeft,
    top: top + from,
    width: letterRuleLength,
    height,
  })
  return order === 'thick above' ? [rule(0, thick), rule(thick + thin, thin)] : [rule(0, thin), rule(2 * thin, thick)]
}

/** What is added to every 3号 character, in points. */
const bodySpacing = characterSpacing / 20

/** What a text of the head has where nothing else is said: a line of body text at `top` twips. */
function headLine(top: number): Omit<PaperText, 'text' | 'fonts' | 'align'> {
  return {
    part: 'head',
    colour: 'black',
    scale: 100,
    size: bodySize,
    spacing: bodySpacing,
    top: millimetresOfTwips(top),
    height: millimetresOfTwips(linePitch),
    ...textSides,
  }
}

function inOneFont(text: string, role: FontStretch['role']): Pick<PaperText, 'text' | 'fonts'> {
  return { text, fonts: [{ end: text.length, role }] }
}

const itemFonts = { Secrecy: 'heading', Signer: 'subheading' } as const

function headItem(item: HeadItem | undefined, align: 'left' | 'right', top: number): PaperText[] {
  if (!item) return []
  return [{ ...headLine(top), ...inOneFont(headText(item.text), item.style ? itemFonts[item.style] : 'body'), align }]
}

/** The red name on its line, spread or narrowed as far as it needs (7.2.4, 10.1). */
function nameText(facts: Facts, top: number): PaperText[] {
  const name = letterheadName(facts)
  if (!name) return []
  const fit = letterheadFit(name)
  const sides =
    facts.format === 'letter' ? { left: letterRuleLeft, right: letterRuleLeft + letterRuleLength } : textSides
  return [
    {
      part: 'letterhead',
      ...inOneFont(name, 'title'),
      ...fit,
      colour: 'red',
      align: 'centred',
      top: millimetresOfTwips(top),
      height: millimetresOfTwips(namePitch(fit)),
      ...sides,
    },
  ]
}

/** Document format: the number in the middle, or left with the signer right, each a character in (7.2.5, 7.2.6). */
function numberTexts(facts: Facts, top: number): PaperText[] {
  const line = { ...headLine(top), part: 'documentNumber' } as const
  const number = inOneFont(headText(facts.documentNumber), 'body')
  const signer = headText(facts.signer)
  if (!signer) return number.text ? [{ ...line, ...number, align: 'centred' }] : []
  const text = signerLabel + signer
  const fonts: FontStretch[] = [
    { end: signerLabel.length, role: 'body' },
    { end: text.length, role: 'subheading' },
  ]
  const indent = millimetresOfTwips(characterWidth)
  return [
    ...(number.text ? [{ ...line, ...number, align: 'left' as const, left: line.left + indent }] : []),
    { ...line, text, fonts, align: 'right', right: line.right - indent },
  ]
}

/** All that stands above the title on the first page (版头): the red name, marks, number, signer and the red line (7.2, 10.1). */
export function headFurniture(facts: Facts): Furniture {
  const places = headPlaces(facts)
  const rows = headRows(facts).flatMap(({ left, right }, row) => {
    const top = places.rows + row * linePitch
    return [...headItem(left, 'left', top), ...headItem(right, 'right', top)]
  })
  const name = nameText(facts, places.name)
  const ruleTop = millimetresOfTwips(places.rule)
  if (facts.format === 'letter') return { texts: [...name, ...rows], rules: doubleRule(ruleTop, 'thick above') }
  const rule: PaperRule = {
    part: 'documentRule',
    colour: 'red',
    left: leftMargin,
    top: ruleTop,
    width: textWidth,
    height: millimetresOfPoints(documentRuleWeight),
  }
  return { texts: [...rows, ...name, ...numberTexts(facts, places.number)], rules: [rule] }
}
