import { add, closingLine, nothing } from './parts/counts.js'
import { prepareDependencies } from './parts/dependencies.js'
import { command, Refusal, say } from './parts/report.js'
import { steps } from './parts/steps.js'

await command(async () => {
  const [name, ...args] = process.argv.slice(2)
  if (name !== undefined && !(name in steps)) {
    throw new Refusal(`没有这个步骤：${name}。可用的有：${Object.keys(steps).join(' ')}`)
  }
  prepareDependencies()
  let total = nothing
  for (const step of name === undefined ? Object.values(steps) : [steps[name]]) {
    say(`\n── ${step.title} ──`)
    total = add(total, await outcome(step, args))
  }
  say(`\n${closingLine(total)}`)
  return total.failed > 0 ? 1 : 0
})

/** A step that cannot even begin is one failure more; the steps after it still have something to tell. */
async function outcome(step, args) {
  try {
    return await step.run(args)
  } catch (error) {
    say(error instanceof Refusal ? error.message : error.stack)
    return { ...nothing, failed: 1 }
  }
}
