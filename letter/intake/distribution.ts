import { withoutSpaces } from './words'

const label = /^(?:抄\s*送|抄\s*报|主\s*送|分\s*送)\s*(?:单位|机关)?\s*[：:]?\s*/
const copies = /[（(]\s*(?:各\s*)?[\d一二两三四五六七八九十]+\s*份\s*[）)]|[，,]?各[\d一二两三四五六七八九十]+份/g

/** Whether a line begins a list of copies (抄送, 抄报). */
export function isDistributionLine(text: string): boolean {
  return /^(?:抄\s*送|抄\s*报|分\s*送)\s*(?:单位|机关)?\s*[：:]/.test(text)
}

/** The agencies that get a copy, in the order in which they are printed, without the number of copies (2份). */
export function distributionOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(label, ''))
    .join('、')
    .replace(copies, '、')
    .split(/[、，,；;。\s]+/)
    .map(withoutSpaces)
    .filter((name) => name !== '' && !/^【.*】$/.test(name))
}
