import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { prepareBuild } from './parts/build.js'
import { demonstrate } from './parts/demonstration.js'
import { prepareDependencies } from './parts/dependencies.js'
import { programArguments, programEnvironment } from './parts/launch.js'
import { hasDisplay } from './parts/project.js'
import { command, Refusal } from './parts/report.js'
import { show } from './parts/run.js'
import { prepareRuntime } from './parts/runtime.js'
import { fontPackages, prepareSystemPackages, virtualScreenPackages, windowPackages } from './parts/system-packages.js'

await command(async () => {
  const file = namedFile()
  prepareScreen()
  prepareDependencies()
  const executable = await prepareRuntime()
  prepareBuild()
  if (!hasDisplay) {
    return demonstrate(executable, file)
  }
  return show(executable, programArguments(file.length > 0 ? file : ['--sample']), { env: programEnvironment() })
})

/** A name is meant from where the command was typed, which npm keeps when it goes to the project's own folder. */
function namedFile() {
  const [name] = process.argv.slice(2)
  if (name === undefined) {
    return []
  }
  const file = resolve(process.env.INIT_CWD ?? '.', name)
  if (!existsSync(file)) {
    throw new Refusal(`找不到文件：${file}`)
  }
  return [file]
}

function prepareScreen() {
  const indispensable = [...windowPackages, ...(hasDisplay ? [] : virtualScreenPackages)]
  const missing = prepareSystemPackages([...indispensable, ...fontPackages])
  if (missing.some((name) => indispensable.includes(name))) {
    throw new Refusal('缺少打开窗口所需的系统组件，没有启动。')
  }
}
