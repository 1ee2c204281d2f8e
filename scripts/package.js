import { dirname } from 'node:path'
import { prepareBuild } from './parts/build.js'
import { prepareDependencies } from './parts/dependencies.js'
import { command, tellProgress } from './parts/report.js'
import { show, tool } from './parts/run.js'
import { isPinned, prepareRuntime } from './parts/runtime.js'

await command(async () => {
  prepareDependencies()
  const executable = await prepareRuntime()
  prepareBuild()
  const args = process.argv.slice(2)
  return show(...tool('electron-builder', [...(args.length > 0 ? args : ['--dir']), ...runtimeOptions(executable)]))
})

/** Left to itself electron-builder fetches the pinned Electron; where that is out of reach it is handed another. */
function runtimeOptions(executable) {
  if (isPinned(executable)) {
    return []
  }
  tellProgress(`用 ${dirname(executable)} 里的 Electron 打包，只供试用，不要发给用户。`)
  return [`-c.electronDist=${dirname(executable)}`]
}
