import { createContext, useContext } from 'react'
import type { Session } from './session'

/** The document that the components below work on. */
export const SessionContext = createContext<Session | null>(null)

/** The open document; throws outside one, which is a mistake in the tree. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no document is open here')
  return session
}
