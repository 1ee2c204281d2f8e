import type { Finding } from '../../letter/checks/finding'
import type { Letter } from '../../letter/model/letter'
import { connectClerk } from '../check/connect'
import { type Found, nothingFound, sameFinding } from '../check/found'
import { Inquiry } from '../check/inquiry'
import type { ClerkAnswer, FixedAnswer } from '../check/messages'
import { checkWishes } from '../check/wishes'
import { createStore, type Store } from '../store'
import { createIdle } from './idle'

/** The check of an open letter, which another thread makes. */
export type Checking = {
  /** What is known so far; it never changes while a word is being composed. */
  found: Store<Found>
  /** The finding that is being looked at. */
  looked: Store<Finding | null>
  /** Has the letter as it stands checked, or as soon as no word is being composed. */
  ask: () => void
  /** What all rules find in the letter as it stands then. */
  settled: () => Promise<Found>
  /** Has every safe fix made in the letter as it stands; null where it changed meanwhile. */
  fix: () => Promise<FixedAnswer | null>
  close: () => void
}

/** Checks a letter as long as it is open. `letterNow` is the letter as it stands. */
export function createChecking(letterNow: () => Letter, isComposing: () => boolean): Checking {
  const first = letterNow()
  const found = createStore(nothingFound(first))
  const looked = createStore<Finding | null>(null)
  const waiting = createIdle(isComposing, 0)
  const held: ClerkAnswer[] = []
  const take = (now: Found) => {
    found.set(now)
    looked.update((finding) => finding && sameFinding(now, finding))
  }
  const line = connectClerk(
    (answer) => {
      held.push(answer)
      catchUp()
    },
    () => inquiry.begin(),
  )
  const inquiry = new Inquiry({ tell: line.tell, take }, first, checkWishes.get())
  const send = () => inquiry.ask(letterNow(), checkWishes.get())
  const work = () => {
    send()
    for (const answer of held.splice(0)) inquiry.hear(answer)
  }
  const catchUp = () => (isComposing() ? waiting.ask(work) : work())
  inquiry.begin()
  const stop = checkWishes.subscribe(catchUp)
  return {
    found,
    looked,
    ask: catchUp,
    settled: async () => {
      for (;;) {
        send()
        const now = await inquiry.whole()
        if (!send()) return now
      }
    },
    fix: () => {
      send()
      return inquiry.fix()
    },
    close: () => {
      stop()
      line.close()
    },
  }
}
