/** Work that waits until the writer pauses: the latest request wins, and nothing runs while a word is being composed. */
export type Idle = { ask(work: () => void): void }

/** How long it waits at least, in milliseconds, before it looks again whether a word is still being composed. */
const patience = 50

/** `pause` is how long the writer must pause, in milliseconds, before waiting work starts. */
export function createIdle(isBusy: () => boolean, pause: number): Idle {
  let timer: number | undefined
  let request: number | undefined
  const wait = (work: () => void, time: number) => {
    window.clearTimeout(timer)
    if (request !== undefined) window.cancelIdleCallback(request)
    const again = () => wait(work, Math.max(pause, patience))
    const start = () => {
      request = window.requestIdleCallback(() => (isBusy() ? again() : work()), { timeout: 1000 })
    }
    timer = window.setTimeout(() => (isBusy() ? again() : start()), time)
  }
  return { ask: (work) => wait(work, pause) }
}
