import type { ClerkAnswer, PageMessage } from './messages'

/** A line to the thread that checks. */
export type Line = { tell: (message: PageMessage) => void; close: () => void }

/** How often a thread that broke down is replaced. */
const mostRestarts = 3

/** Opens a thread that checks; `onRestart` is told when another one that knows nothing has taken its place. */
export function connectClerk(hear: (answer: ClerkAnswer) => void, onRestart: () => void): Line {
  let restarts = 0
  const open = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ClerkAnswer>) => hear(data)
    worker.onerror = () => {
      worker.terminate()
      restarts += 1
      if (restarts > mostRestarts) return
      current = open()
      onRestart()
    }
    return worker
  }
  let current = open()
  return { tell: (message) => current.postMessage(message), close: () => current.terminate() }
}
