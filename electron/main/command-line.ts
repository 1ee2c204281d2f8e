import { resolve } from 'node:path'

/** What the program is asked to do when it starts. Paths are absolute. */
export type CommandLine = {
  /** The file to open, or null. */
  file: string | null
  /** Open the sample letter. */
  sample: boolean
  /** The folder for what the demonstration leaves, or null. */
  demonstration: string | null
  /** The PDF file that the named draft becomes without a window, or null. */
  pdf: string | null
}

function valueOfSwitch(args: readonly string[], name: string): string | null {
  const start = `--${name}=`
  return args.find((arg) => arg.startsWith(start))?.slice(start.length) ?? null
}

/**
 * Reads the arguments after the program's own path. `isBare` says that the program runs in a bare Electron, where the first word that is
 * no switch names the program; `folder` is where a relative file name starts.
 */
export function readCommandLine(args: readonly string[], folder: string, isBare: boolean): CommandLine {
  const words = args.filter((arg) => arg !== '' && !arg.startsWith('-'))
  const named = words[isBare ? 1 : 0]
  const pathOfSwitch = (name: string) => {
    const value = valueOfSwitch(args, name)
    return value ? resolve(folder, value) : null
  }
  return {
    file: named === undefined ? null : resolve(folder, named),
    sample: args.includes('--sample'),
    demonstration: pathOfSwitch('demonstration'),
    pdf: pathOfSwitch('export-pdf'),
  }
}
