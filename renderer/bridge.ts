import type { Bridge } from '../electron/bridge'

declare global {
  interface Window {
    dafu: Bridge
  }
}

/** What the preload puts into the page. */
export const bridge: Bridge = window.dafu
