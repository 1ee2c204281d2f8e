/** Where a command reads and writes besides files, so that it runs in a test as in a terminal. */
export type Io = {
  stdin: () => Promise<Uint8Array>
  stdout: (text: string) => void
  stderr: (text: string) => void
}

/** A wrong use, or a file that cannot be read or written: one Chinese sentence for standard error, exit code 2. */
export class UserError extends Error {}

/** Exit codes: done and nothing wrong; done with findings of severity error; wrong use or unreadable input. */
export const exitCodes = { done: 0, findings: 1, failed: 2 } as const
