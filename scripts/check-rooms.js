// The table of rooms: which room may import which, and which packages. What is not listed may not be imported.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const pure = ['letter/model', 'templates']
const rooms = {
  'letter/model': { rooms: ['templates'], packages: ['slate', 'zod'] },
  'letter/checks': { rooms: pure, packages: [] },
  'letter/layout': { rooms: pure, packages: [] },
  'letter/intake': { rooms: pure, packages: ['fflate', 'parse5'] },
  'letter/docx': { rooms: pure, packages: ['cfb', 'docx', 'fflate', 'saxes'] },
  'letter/files': { rooms: [...pure, 'letter/docx', 'letter/intake'], packages: [] },
  'letter/review': { rooms: pure, packages: ['slate'] },
  'electron/preload': { rooms: ['electron/bridge.ts'], packages: ['electron'] },
  electron: { rooms: ['letter', 'templates'], packages: ['electron', 'node:', 'zod', 'write-file-atomic'] },
  renderer: {
    rooms: ['letter', 'templates', 'electron/bridge.ts'],
    packages: [
      'react',
      'react-dom',
      'slate',
      'slate-react',
      'slate-dom',
      'slate-history',
      'radix-ui',
      'lucide-react',
      'nanoid',
    ],
  },
  cli: {
    rooms: ['letter', 'templates', 'package.json'],
    packages: ['node:', 'commander', 'nanoid', 'write-file-atomic'],
  },
}

/** Whether `path` is `root` itself or stands below it. */
function within(path, root) {
  return path === root || path.startsWith(`${root}/`)
}

function roomOf(path) {
  const names = Object.keys(rooms).filter((name) => within(path, name))
  return names.sort((a, b) => b.length - a.length)[0]
}

/** What is wrong with one import, or null. */
function fault(file, specifier) {
  const room = roomOf(file)
  const { rooms: allowed, packages } = rooms[room]
  if (!specifier.startsWith('.'))
    return packages.some((name) => (name.endsWith(':') ? specifier.startsWith(name) : within(specifier, name)))
      ? null
      : `${room} may not use ${specifier}`
  const target = normalize(join(dirname(file), specifier))
  const own = within(target, room)
  const open = allowed.some((name) => within(target, name) || `${target}.ts` === name)
  return own || open ? null : `${room} may not import ${target}`
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && roomOf(file))
const faults = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  const imports = source.matchAll(
    /(?:^(?:import|export|\})[^'"]*?\bfrom\s*|^import\s*|\bimport\(\s*)['"]([^'"]+)['"]/gm,
  )
  return [...imports].flatMap(([, specifier]) => fault(file, specifier) ?? []).map((text) => `${file}: ${text}`)
})
for (const line of faults) console.error(line)
console.log(`rooms: ${files.length} files, ${faults.length} faults`)
process.exit(faults.length > 0 ? 1 : 0)
