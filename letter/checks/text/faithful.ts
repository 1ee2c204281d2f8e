import { comparedWords, titleSubject } from './cited-title'

const clauseMark = /[，。；：、！？,.;:"<>（）()]/

function isWholeClauses(words: string, original: string): boolean {
  for (let at = original.indexOf(words); at >= 0; at = original.indexOf(words, at + 1)) {
    const before = original.slice(Math.max(0, at - 2), at)
    const after = original.slice(at + words.length)
    const begins =
      before === '' || clauseMark.test(before.slice(-1)) || /(?:建议|关于|[一二三四五六七八九十]是)$/.test(before)
    const ends = after === '' || clauseMark.test(after.charAt(0)) || /^的?(?:建议|问题)/.test(after)
    if (begins && ends) return true
  }
  return false
}

/** Whether a quotation is faithful: the recommendation itself, or whole clauses of it; 关于……的建议 around it makes no difference. */
export function isFaithful(quote: string, recommendation: string): boolean {
  const words = comparedWords(quote).replace(/[。；，]$/, '')
  const original = comparedWords(recommendation)
  const subject = titleSubject(words)
  return isWholeClauses(words, original) || (subject !== '' && isWholeClauses(subject, original))
}
