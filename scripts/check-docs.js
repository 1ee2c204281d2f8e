import { existsSync, readFileSync } from 'node:fs'
import { inProject } from './parts/project.js'
import { command, Refusal } from './parts/report.js'

await command(() => {
  const text = readFileSync(inProject('ARCHITECTURE.md'), 'utf8')
  const faults = [
    ...paths(text)
      .filter((path) => !existsSync(inProject(path)))
      .map((path) => `ARCHITECTURE.md names ${path}, which does not exist.`),
    ...dependencies()
      .filter((name) => !name.startsWith('@types/') && !text.includes(`\`${name}\``))
      .map((name) => `ARCHITECTURE.md gives no reason for the dependency ${name}.`),
  ]
  if (faults.length > 0) {
    throw new Refusal(faults.join('\n'))
  }
})

/**
 * The paths among the words in backticks: they begin with a folder or file of the project and have no blank or
 * wildcard. What a build makes is not there to be looked for.
 */
function paths(text) {
  return [...text.matchAll(/`([^`\s*<>{}]+)`/g)]
    .map(([, word]) => word)
    .filter((word) => /^\.?[\w-]+\/|^[\w.-]+\.(ts|js|json|jsonc|yml|md)$/.test(word))
    .filter((word) => !word.startsWith('out/') && !dependencies().includes(word))
}

function dependencies() {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
}
