const separators = /[、，,;；\n\r]+/
const singleHan = /^\p{Script=Han}$/u

/** Joins a name of two characters that was set apart to fill three places (李　明). */
function joined(words: readonly string[]): string[] {
  const names: string[] = []
  let half: string | null = null
  for (const word of words) {
    if (half !== null && singleHan.test(word)) {
      names.push(half + word)
      half = null
      continue
    }
    if (half !== null) names.push(half)
    half = singleHan.test(word) ? word : null
    if (half === null) names.push(word)
  }
  return half === null ? names : [...names, half]
}

/** Names typed in one line, parted by 、 or a comma, a line break or spaces. 李　明 with a space inside stays one name. */
export function splitNames(text: string): string[] {
  return text
    .split(separators)
    .flatMap((part) => joined(part.trim().split(/\s+/u)))
    .filter((name) => name !== '')
}

/** Names of agencies, which may hold spaces: parted by 、 or a comma or a line break only. */
export function splitAgencies(text: string): string[] {
  return text
    .split(separators)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Recommendations typed or pasted one to a line; empty lines and their own numbers (一、 1. （1） 第一条) go. */
export function splitLines(text: string): string[] {
  return text
    .split(/[\n\r]+/)
    .map((line) =>
      line
        .trim()
        .replace(
          /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]、?|\d{1,2}(?:[、．]|\.(?!\d)))\s*/u,
          '',
        )
        .replace(/[。；;]$/u, ''),
    )
    .filter((line) => line !== '')
}
