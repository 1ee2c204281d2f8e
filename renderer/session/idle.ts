/** Work that waits until the writer pauses: the latest request wins, and nothing runs while a word is being composed. */
export type Idle = { ask(work: () => void): void; cancel(): void }

/** How long the writer must pause, in milliseconds, before waiting work starts. */
const pause = 250

export function createIdle(isBusy: () => boolean): Idle {
  let timer: number | undefined
  const cancel = () => window.clearTimeout(timer)
  const ask = (work: () => void) => {
    cancel()
    timer = window.setTimeout(() => {
      if (isBusy()) ask(work)
      else window.requestIdleCallback(() => (isBusy() ? ask(work) : work()), { timeout: 1000 })
    }, pause)
  }
  return { ask, cancel }
}
