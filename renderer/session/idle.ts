/** Work that waits until the writer pauses: the latest request wins, and nothing runs while a word is being composed. */
export type Idle = { ask(work: () => void): void; cancel(): void }

/** `pause` is how long the writer must pause, in milliseconds, before waiting work starts. */
export function createIdle(isBusy: () => boolean, pause: number): Idle {
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
