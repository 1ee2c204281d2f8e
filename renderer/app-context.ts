import { createContext, useContext } from 'react'
import type { App } from './app-state'

/** The window that the components below belong to. */
export const AppContext = createContext<App | null>(null)

/** The window's state; throws outside the window, which is a mistake in the tree. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('no window here')
  return app
}
