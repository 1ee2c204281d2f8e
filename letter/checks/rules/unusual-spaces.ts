import { blockRule } from '../rule'
import { type BlankRun, blankRuns, wordsEnd, wordsStart } from '../text/blanks'
import { withoutQuoted } from '../text/pairs'

const places = ['opening', 'heading', 'paragraph', 'closing', 'formula']
const chinese = /[\u3400-\u9fff〇，。；：、！？（）《》“”‘’〔〕…—]/
/** 第一条 and the like are set off by a full-width space. */
const article = /第[\d〇零一二三四五六七八九十百千]{1,8}[条章节款编]$/
/** After a stop within a sentence figures and letters stand close as well; a number that heads an item (1. or A.) may be set off. */
const stop = /[，。；！？]/
const figureOrLetter = /^(?!\d{1,2}[.．、)）]|[A-Z][.．、)）]|\d{1,2}(?![\d年月日个.]))[\dA-Za-z]/
const sentence = /[，。；：！？]/
/** More runs in one paragraph than this are columns that somebody set with spaces, or names in a row. */
const most = 5

/** What kind of space a run is; null where it may stand: one space between words of other scripts. */
function faultOf(text: string, { text: run, start, end }: BlankRun): string | null {
  if (run.includes('\t')) return 'tab'
  if (run.includes('\u3000')) return article.test(text.slice(Math.max(0, start - 12), start)) ? null : 'wide'
  if (chinese.test(text.charAt(start - 1)) && chinese.test(text.charAt(end))) return 'plain'
  if (/^ +$/.test(run) && stop.test(text.charAt(start - 1)) && figureOrLetter.test(text.slice(end, end + 4)))
    return 'plain'
  return /^ +$/.test(run) ? null : 'special'
}

/** T05: inside a paragraph stand no full-width or no-break spaces, no tabs, and no spaces between Chinese characters. */
export const unusualSpaces = blockRule({
  id: 'unusual-spaces',
  code: 'T05',
  name: '段落中没有全角空格、不间断空格、制表符和多余空格',
  severity: 'info',
  strength: 'practice',
  basis: '惯例：汉字之间不留空格',
  messages: {
    wide: '段落中有全角空格',
    special: '段落中有不间断空格等特殊空格',
    tab: '段落中有制表符',
    plain: '汉字之间有多余的空格',
  },
  example: { wrong: '我局已开通　186路公交线路。', right: '我局已开通186路公交线路。' },
  create: (report) => (block, original) => {
    if (!places.includes(block.type) || blankRuns(original).length === 0) return
    const text = withoutQuoted(original)
    const [from, to] = [wordsStart(text), wordsEnd(text)]
    const found = blankRuns(text)
      .filter(({ start, end }) => start > from && end < to && text[start - 1] !== '\n' && text[end] !== '\n')
      .flatMap((run) => {
        const messageId = faultOf(text, run)
        return messageId === null ? [] : [{ messageId, run }]
      })
    // A line of words without punctuation is a row of names or a table that somebody set with spaces.
    if (found.length > most || (block.type === 'paragraph' && !sentence.test(text))) return
    for (const { messageId, run } of found)
      report({ messageId, block: block.id, start: run.start, end: run.end, suggestions: [{ text: '' }] })
  },
})
