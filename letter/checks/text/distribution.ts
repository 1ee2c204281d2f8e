import { blankPattern } from '../../model/phrases'
import { linesOf } from './lines'

/** A name in 抄送 with its place (UTF-16 units), and the sign that parts it from the next; empty after the last. */
export type CopiedOffice = { name: string; start: number; end: number; sign: string }

const label = /^[^\S\n]*(?:抄\s*送|抄\s*报|主\s*送|分\s*送)\s*[：:]/
const printed = /印\s*发\s*$/

/** The lists of a 抄送 block: each from its first name up to its end; a line of 印发机关和印发日期 belongs to none. */
export function copyLists(text: string): { start: number; end: number }[] {
  const lists: { start: number; end: number }[] = []
  let open = false
  for (const line of linesOf(text)) {
    const mark = label.exec(line.text)
    const words = line.text.trimEnd()
    if (mark) {
      lists.push({ start: line.start + mark[0].length, end: line.start + words.length })
      open = true
    } else if (printed.test(line.text)) open = false
    else if (open && words.trim() !== '') {
      const last = lists.at(-1)
      if (last) last.end = line.start + words.length
    }
  }
  return lists.filter(
    ({ start, end }) =>
      text
        .slice(start, end)
        .replace(blankPattern, '')
        .replace(/[\s。]/g, '') !== '',
  )
}

/** The offices of a list, parted by 、 ， or ； outside brackets. */
export function copiedOffices(text: string, { start, end }: { start: number; end: number }): CopiedOffice[] {
  const offices: CopiedOffice[] = []
  let depth = 0
  let from = start
  const close = (to: number, sign: string) => {
    const words = text.slice(from, to)
    const name = words.trim()
    if (name !== '') {
      const at = from + words.indexOf(name)
      offices.push({ name, start: at, end: at + name.length, sign })
    }
    from = to + 1
  }
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at)
    if ('（('.includes(sign)) depth += 1
    else if ('）)'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '、，；。'.includes(sign)) close(at, sign)
  }
  close(end, '')
  return offices
}
