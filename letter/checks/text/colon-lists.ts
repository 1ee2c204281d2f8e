import { withoutQuoted } from './pairs'

/**
 * A colon before the first of several items in the same line: its place, that of the first full stop after it, where the second item
 * begins, and whether the first holds a full stop inside. There is none where the items are parted by semicolons, as they should be.
 */
export type CutList = { colon: number; stop: number; second: number; inner: boolean }

/** The first and second item of a list, by the form of their marks. */
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [/^一是/, /(?<![一二三四五六七八九十第])二是/],
  [/^一要/, /(?<=[。；，])二要/],
  [/^首先/, /(?<=[。；，])其次/],
  [/^第一[，、]/, /(?<=[。；，])第二[，、]/],
  [/^其一[，、]/, /(?<=[。；，])其二[，、]/],
  [/^一方面/, /另一方面/],
  [/^①/, /②/],
  [/^[（(]1[）)]/, /(?<=[。；，\s])[（(]2[）)]/],
  [/^[（(]一[）)]/, /(?<=[。；，\s])[（(]二[）)]/],
  [/^1[.．、]/, /(?<=[。；，\s])2[.．、]/],
]

/** The longest list that is read for its second item, in characters. */
const longest = 1500

function cutListAt(text: string, colon: number): CutList | null {
  const begin = colon + 1
  const words = text.slice(begin, begin + longest)
  const form = forms.find(([first]) => first.test(words))
  if (!form) return null
  const second = form[1].exec(words)?.index ?? -1
  const stop = words.indexOf('。')
  if (second < 0 || stop < 0 || stop >= second) return null
  const item = words.slice(0, second).trimEnd()
  return { colon, stop: begin + stop, second: begin + second, inner: stop < item.length - 1 }
}

/** The colons of a text whose list is cut by a full stop; what stands in “” and 《》 is somebody else's. */
export function cutLists(text: string): CutList[] {
  const readable = withoutQuoted(text)
  let from = 0
  return readable.split('\n').flatMap((line) => {
    const start = from
    from += line.length + 1
    return [...line.matchAll(/：/g)].flatMap(({ index }) => {
      const found = cutListAt(line, index)
      if (!found) return []
      const { colon, stop, second, inner } = found
      return [{ colon: start + colon, stop: start + stop, second: start + second, inner }]
    })
  })
}
