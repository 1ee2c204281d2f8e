import type { Block } from '../../model/block'
import { blockRule } from '../rule'
import { unquotedWords } from '../text/own-words'

/** From so many places in one paragraph on. */
const leastPlaces = 6
/** A stretch of so many characters is a word or name of its own; shorter ones only where they are listed. */
const stretch = 5
const worn =
  /打造|目前|进一步|积极|切实|大力|不断|有效|着力|助力|赋能|抓手|有序|扎实|深入|全力|充分|聚焦|推进|推动|加强|加快|提升|开展|完善|促进|强化|优化|落实|持续|全面|实施|支持|形成|构建|探索|鼓励|引导|深化|拓展|创新|加大|规范|健全|建立|夯实|统筹/g
const han = /^[一-鿿]+$/

type Repeated = { word: string; count: number; start: number }

function countOf(words: string, word: string): number {
  return words.split(word).length - 1
}

/** The longest stretch that comes as often, from where the short one first stands. */
function grown(words: string, start: number, count: number): string {
  let end = start + stretch
  while (end - start < 16 && han.test(words.charAt(end)) && countOf(words, words.slice(start, end + 1)) === count)
    end += 1
  return words.slice(start, end)
}

function repeatedStretch(words: string): Repeated | null {
  const places = new Map<string, { start: number; next: number; count: number }>()
  for (let at = 0; at + stretch <= words.length; at += 1) {
    const word = words.slice(at, at + stretch)
    if (!han.test(word)) continue
    const known = places.get(word)
    if (!known) places.set(word, { start: at, next: at + stretch, count: 1 })
    else if (at >= known.next) {
      known.count += 1
      known.next = at + stretch
    }
  }
  const [found] = [...places].filter(([, { count }]) => count >= leastPlaces).sort((a, b) => a[1].start - b[1].start)
  if (!found) return null
  const { start, count } = found[1]
  return { word: grown(words, start, count), count, start }
}

function repeatedWorn(words: string): Repeated[] {
  const places = new Map<string, Repeated>()
  for (const { 0: word, index } of words.matchAll(worn)) {
    const known = places.get(word)
    if (known) known.count += 1
    else places.set(word, { word, count: 1, start: index })
  }
  return [...places.values()].filter(({ count }) => count >= leastPlaces)
}

function repeatedIn(block: Block, text: string): Repeated[] {
  const words = unquotedWords(block, text)
  const stretches = repeatedStretch(words)
  return [...repeatedWorn(words), ...(stretches ? [stretches] : [])]
}

/** W07: within one paragraph a word does not come again and again. */
export const wordRepeated = blockRule({
  id: 'word-repeated',
  code: 'W07',
  name: '同一段中同一个词不反复使用',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：用词有变化，不堆砌套话',
  messages: { repeated: '“{word}”在本段用了{count}次，可酌情删减、合并或换用其他说法' },
  example: { wrong: '推进……推进……推进……（一段六次）', right: '推进……落实……完善……' },
  create: (report) => (block, text) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    for (const { word, count, start } of repeatedIn(block, text))
      report({ messageId: 'repeated', data: { word, count }, block: block.id, start, end: start + word.length })
  },
})
