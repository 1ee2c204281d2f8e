import type { Change } from '../spoil'

/** What is spoilt, how, the parameters that then fail, and those that nobody can tell any more. */
export type Spoiling = [what: string, changes: Change[], fails: string[], lost?: string[]]
