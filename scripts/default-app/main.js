// Stands in for the start-up program that Electron's own distribution carries: it runs the application whose folder
// or file is the first argument that is no switch.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

function readCommandLine(args) {
  const modules = []
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '-r' || args[index] === '--require') {
      index += 1
      modules.push(args[index])
    } else if (!args[index].startsWith('-')) {
      return { modules, path: resolve(args[index]) }
    }
  }
  return { modules, path: undefined }
}

function introduce(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) {
    return
  }
  const { version, productName, name } = JSON.parse(readFileSync(file, 'utf8'))
  if (version) {
    app.setVersion(version)
  }
  app.name = productName ?? name ?? app.name
  app.setDesktopName(`${app.name}.desktop`)
}

const { modules, path } = readCommandLine(process.argv.slice(1))
if (path === undefined) {
  process.stderr.write('Name the folder of the application to run.\n')
  app.exit(2)
} else {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  for (const module of modules) {
    require(module)
  }
  introduce(path)
  const entry = require.resolve(path)
  app.setAppPath(existsSync(join(path, 'package.json')) ? path : dirname(entry))
  try {
    // Awaited at the top level: Electron holds back its ready event until the entry module is loaded.
    await import(pathToFileURL(entry).href)
  } catch (error) {
    process.stderr.write(`${error.stack}\n`)
    app.exit(1)
  }
}
