/** The thread that checks, so that the one that writes does not wait. */
import { Clerk } from './clerk'
import type { PageMessage } from './messages'

const turns = new MessageChannel()
const waiting: (() => void)[] = []
turns.port1.onmessage = () => waiting.shift()?.()

const clerk = new Clerk({
  answer: (answer) => self.postMessage(answer),
  now: () => performance.now(),
  // Behind the messages that have come by now, and sooner than a timer would be.
  later: (work) => {
    waiting.push(work)
    turns.port2.postMessage(null)
  },
})

self.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => clerk.hear(data))
