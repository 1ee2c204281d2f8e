import type { Letter } from '../../../letter/model/letter'
import { Clerk } from '../../../renderer/check/clerk'
import type { Found } from '../../../renderer/check/found'
import { Inquiry } from '../../../renderer/check/inquiry'
import type { ClerkAnswer, PageMessage, Wishes } from '../../../renderer/check/messages'

export const noWishes: Wishes = { overrides: {}, own: {} }

/** A page and a clerk without threads: what is said waits until the test lets it come through. */
export function createRoom(letter: Letter, wishes = noWishes) {
  const toClerk: PageMessage[] = []
  const toPage: ClerkAnswer[] = []
  const work: (() => void)[] = []
  const taken: Found[] = []
  let time = 0
  const clerk = new Clerk({
    answer: (answer) => toPage.push(structuredClone(answer)),
    // Every look at the clock takes a while, so that a slice is a few steps.
    now: () => (time += 2),
    later: (next) => work.push(next),
  })
  const inquiry = new Inquiry(
    { tell: (message) => toClerk.push(structuredClone(message)), take: (found) => taken.push(found) },
    letter,
    wishes,
  )
  const room = {
    inquiry,
    toClerk,
    toPage,
    work,
    taken,
    /** The clerk hears all that was said to it. */
    hearPage: () => {
      for (const message of toClerk.splice(0)) clerk.hear(message)
    },
    /** The clerk works one slice. */
    slice: () => work.shift()?.(),
    /** The page hears all that was answered. */
    hearClerk: () => {
      for (const answer of toPage.splice(0)) inquiry.hear(answer)
    },
    /** Everything comes through until nothing is left to do. */
    settle: () => {
      while (toClerk.length + work.length + toPage.length > 0) {
        room.hearPage()
        room.slice()
        room.hearClerk()
      }
      return taken.at(-1)
    },
  }
  inquiry.begin()
  return room
}
