import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const inProject = (...names) => join(root, ...names)

// Inside node_modules, so that a fresh installation also starts with nothing remembered.
export const inCache = (...names) => inProject('node_modules', '.cache', ...names)

export const isRoot = process.getuid?.() === 0

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
