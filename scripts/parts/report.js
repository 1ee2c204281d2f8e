/** An error whose message is all that the person at the keyboard needs: it is shown without a stack. */
export class Refusal extends Error {}

/** What was asked for goes to standard output, so that another program can read it; all else is beside the point. */
export const say = (line) => process.stdout.write(`${line}\n`)

export const tellProgress = (line) => process.stderr.write(`${line}\n`)

/** Runs a command of this folder and turns its outcome into the exit code. */
export async function command(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}
