import type { App } from '../app-state'
import { createStore } from '../store'
import type { Wishes } from './messages'

/** What the agency wants of the check; a new object whenever that has become something else. */
export const checkWishes = createStore<Wishes>({ overrides: {}, own: {} })

/** Has letters checked by the severities and the words of the settings, whatever these become. */
export function followWishes(app: App): void {
  const follow = () => {
    const { settings, vocabulary } = app.start.get()
    const { overrides, own } = checkWishes.get()
    if (JSON.stringify([settings.rules, vocabulary]) === JSON.stringify([overrides, own])) return
    checkWishes.set({ overrides: settings.rules, own: vocabulary })
  }
  app.start.subscribe(follow)
  follow()
}
