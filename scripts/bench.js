import { prepareDependencies } from './parts/dependencies.js'
import { command } from './parts/report.js'
import { show, tool } from './parts/run.js'

await command(() => {
  prepareDependencies()
  return show(...tool('vitest', ['bench', '--run', ...process.argv.slice(2)]))
})
