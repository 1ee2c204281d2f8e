import { prepareDependencies } from './parts/dependencies.js'
import { command, say } from './parts/report.js'
import { prepareRuntime } from './parts/runtime.js'

await command(async () => {
  prepareDependencies()
  say(await prepareRuntime())
})
