import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inProject, root } from './project.js'
import { Refusal } from './report.js'

/** Runs a program in front of the user and gives its exit code. */
export function show(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a program out of sight; what it said is shown only when it failed. */
export function quietly(program, args, failure, options = {}) {
  const result = attempt(program, args, options)
  if (!result.ok) {
    throw new Refusal(`${failure}\n${result.output.trim()}`)
  }
  return result.stdout
}

export function attempt(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  return {
    ok: result.status === 0,
    stdout: result.stdout ?? '',
    output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`,
  }
}

/**
 * The command line of a development tool, as [program, arguments]. Going through the file that the package names
 * as its bin works alike on every system, where the links in node_modules/.bin are shell scripts on some.
 */
export function tool(packageName, args, binName = packageName) {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', packageName, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[binName]
  return [process.execPath, [inProject('node_modules', packageName, file), ...args]]
}

/** npm itself, the one that runs this script where there is one. */
export function npm(args) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) {
    return [process.execPath, [own, ...args]]
  }
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', args]
}
