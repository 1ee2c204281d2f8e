import { isRoot, root } from './project.js'

/** The arguments that make a bare Electron run this program. */
export function programArguments(args) {
  // Chromium refuses to put itself into a sandbox when root starts it.
  return [...(isRoot && process.platform === 'linux' ? ['--no-sandbox'] : []), root, ...args]
}

/** Programs such as editors set this for their own children; with it Electron would be a plain Node. */
export function programEnvironment(extra = {}) {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  return { ...environment, ...extra }
}
