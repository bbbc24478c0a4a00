/**
 * `npm run check`: everything that is wrong without running a test. As many parts at once as there are cores, the longest
 * first; what a part says is shown only if it finds a fault.
 */
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'

const parts = [
  // More checkers would each infer the same types of the state machines again: twice the work for no less time.
  ['types', 'tsc --checkers 1'],
  ['dead code', 'knip'],
  ['stored conversations', 'node scripts/flows-check.ts'],
  ['drawings', 'node scripts/draw-flows.ts --check'],
  ['types of the playground page', 'tsc -p src/channels/playground/page'],
  ['words', 'node scripts/words.ts --check'],
  ['words of packed records', 'node scripts/packing-words.ts --check'],
  ['tips and guides', 'node scripts/check-content.ts'],
  ['format and lint', 'biome ci .'],
] as const

const run = promisify(execFile)
const waiting = [...parts]
const failed: string[] = []

const work = async () => {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const [name, line] = part
    const [command = '', ...args] = line.split(' ')
    const begun = performance.now()
    const fault = await run(command, args, { maxBuffer: Number.POSITIVE_INFINITY }).then(
      () => undefined,
      ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`,
    )
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${fault === undefined ? '✓' : '✗'} ${name} (${line}), ${seconds} s`)
    if (fault === undefined) continue
    failed.push(name)
    console.error(fault)
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
if (failed.length > 0) {
  console.error(`At fault: ${failed.join(', ')}.`)
  process.exitCode = 1
}
