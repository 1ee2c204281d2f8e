import { type NarrativeItem, narrativeItems } from './narrative-items'
import { withoutQuoted } from './pairs'

/** An item of a run within one text, from its mark up to the next item's; `words` without the marks inside 《》 and “”. */
export type RunItem = NarrativeItem & { until: number; words: string }

/** The runs 一是…二是… of a text, each begun by 一是 and counted on; the last item goes up to the end of its line. */
export function narrativeRuns(text: string): RunItem[][] {
  const items = narrativeItems(text).filter(({ plain }) => plain)
  const readable = withoutQuoted(text)
  const runs: RunItem[][] = []
  items.forEach((item, index) => {
    const line = readable.indexOf('\n', item.end)
    const lineEnd = line < 0 ? readable.length : line
    const until = Math.min(items[index + 1]?.start ?? lineEnd, lineEnd)
    const whole = { ...item, until, words: readable.slice(item.start, until) }
    const run = runs.at(-1)
    if (item.count === 1) runs.push([whole])
    else if (run?.at(-1)?.count === item.count - 1) run.push(whole)
  })
  return runs.filter((run) => run.length > 1)
}
