import { Clerk } from './clerk'
import type { ClerkAnswer, PageMessage } from './messages'

/** A line to whoever checks. */
export type Line = { tell: (message: PageMessage) => void; close: () => void }

/** How often a thread that broke down is replaced. */
const mostRestarts = 3

/** A clerk in this thread, for a computer on which no other will run: slower, and better than none. */
function clerkHere(hear: (answer: ClerkAnswer) => void): Line {
  let isOpen = true
  const later = (work: () => void) => window.setTimeout(() => isOpen && work())
  const clerk = new Clerk({ answer: (answer) => later(() => hear(answer)), now: () => performance.now(), later })
  const close = () => {
    isOpen = false
  }
  return { tell: (message) => later(() => clerk.hear(message)), close }
}

/** Opens a thread that checks; `onRestart` is told when another one that knows nothing has taken its place. */
export function connectClerk(hear: (answer: ClerkAnswer) => void, onRestart: () => void): Line {
  let restarts = 0
  const open = (): Line => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ClerkAnswer>) => hear(data)
    worker.onerror = () => {
      worker.terminate()
      restarts += 1
      current = restarts > mostRestarts ? clerkHere(hear) : open()
      onRestart()
    }
    return { tell: (message) => worker.postMessage(message), close: () => worker.terminate() }
  }
  let current = open()
  return { tell: (message) => current.tell(message), close: () => current.close() }
}
