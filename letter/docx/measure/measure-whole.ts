import type { Paragraph } from '../word/document'
import type { Run } from '../word/runs'
import { runsOf } from './looks'
import { absent, judged, listed, type Measurement, parameter } from './measurement'
import type { Sheet } from './sheet'
import { words } from './words'

/** The paragraphs of the letter that were recognised, without the red name. */
function textOf({ parts }: Sheet): Paragraph[] {
  const headings = parts.headings.map(({ paragraph }) => paragraph)
  const ends = [...parts.attachments, ...parts.signature, parts.date, ...parts.notes, ...parts.disclosure]
  const all = [parts.documentNumber, ...parts.title, parts.salutation, ...parts.body, ...headings, ...ends]
  return [...all, parts.distribution, parts.printed].filter((one) => one !== null)
}

function colour(runs: readonly Run[]): Measurement {
  const asked = parameter('text-colour', '文字颜色', '5.2.4', '除发文机关标志和红线外均为黑色')
  if (runs.length === 0) return absent(asked)
  const others = runs.filter(({ format }) => !/^(?:auto|000000|black)$/i.test(format.colour ?? 'auto'))
  const found = listed(others.map(({ format }) => `#${format.colour ?? ''}`))
  return judged(asked, others.length > 0 ? found : '黑色', others.length === 0)
}

function themeFonts(runs: readonly Run[]): Measurement {
  const asked = parameter('theme-fonts', '主题字体', '实务', '不用主题字体，换一台电脑字体不变')
  if (runs.length === 0) return absent(asked)
  const themed = runs.filter(({ text, format }) => format.themed && /\p{Script=Han}/u.test(text))
  const found = listed(themed.map(({ format }) => format.eastAsia ?? ''))
  return judged(asked, themed.length > 0 ? `主题字体${found}` : '没有用', themed.length === 0)
}

/** White that stands for an indent or an alignment: at either end of a line, or three and more signs inside it. */
const typedWhite = /^(?:\u3000| {2}|\t)|\u3000$| {3}|\u3000{3}/

function spaces(paragraphs: readonly Paragraph[]): Measurement {
  const asked = parameter('typed-spaces', '空格排版', '实务', '缩进和对齐用段落格式，不用空格')
  if (paragraphs.length === 0) return absent(asked)
  const typed = paragraphs.filter(({ text }) => text.split('\n').some((line) => typedWhite.test(line)))
  const [first] = typed
  const found = first ? `${typed.length}段用了空格：${words(first).slice(0, 10)}` : '没有用'
  return judged(asked, found, typed.length === 0)
}

/** What holds for the letter as a whole. */
export function measureWhole(sheet: Sheet): Measurement[] {
  const paragraphs = textOf(sheet)
  const runs = runsOf(paragraphs).filter(({ text }) => text.trim() !== '')
  return [colour(runs), themeFonts(runs), spaces(paragraphs)]
}
