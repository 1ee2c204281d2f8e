import { build } from './parts/build.js'
import { prepareDependencies } from './parts/dependencies.js'
import { command } from './parts/report.js'

await command(() => {
  prepareDependencies()
  build()
})
