import { run } from '../../cli/run'

/** What a command left: its exit code, standard output and standard error. */
export type Ran = { code: number; out: string; err: string }

/** Runs a command line as a terminal would, with `input` on standard input. */
export async function dafu(argv: string[], input: string | Uint8Array = ''): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' }
  ran.code = await run(argv, {
    stdin: async () => Buffer.from(input),
    stdout: (text) => {
      ran.out += text
    },
    stderr: (text) => {
      ran.err += text
    },
  })
  return ran
}
