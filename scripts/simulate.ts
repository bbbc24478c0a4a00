/**
 * Lives through sign-ups in thousands of unlucky orders of events, and shows the shortest one that breaks a promise.
 *
 *   node scripts/simulate.ts --minutes 5              from a new seed
 *   node scripts/simulate.ts --seed 7 --runs 2000     the same again
 *   node scripts/simulate.ts --engine <file>          another engine.ts, for instance one that was broken on purpose
 */
import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { live, type Run, runs, type Step, type Subject } from '../test/simulation/simulate.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    length: { type: 'string', default: '120' },
    engine: { type: 'string', default: 'src/engine/engine.ts' },
  },
})

const subject: Subject = await import(pathToFileURL(resolve(values.engine)).href)
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
const most = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs)
const started = performance.now()
const until =
  started + (values.runs === undefined ? Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY)
const BATCH = 100

const bar = (done: number): string => `${'█'.repeat(Math.round(done * 30)).padEnd(30, '░')}`
const progress = (lived: number): void => {
  const [done, spent] = [performance.now(), (performance.now() - started) / 1000]
  const part = most < Number.POSITIVE_INFINITY ? lived / most : (done - started) / (until - started)
  const line = `${bar(Math.min(1, part))} ${lived} runs, ${Math.round(lived / spent)} a second`
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : lived % 5000 === 0 ? `${line}\n` : '')
}

const told = ({ step, ...rest }: Step): string => `  ${step} ${JSON.stringify(rest)}`
const story = ({ steps, ...house }: Run): string => [JSON.stringify(house), ...steps.map(told)].join('\n')

console.log(`Seed ${seed}.`)
let lived = 0
while (lived < most && performance.now() < until) {
  const found = await fc.check(
    fc.asyncProperty(runs(Number(values.length)), async (run) => {
      await live(subject, run)
    }),
    { seed: seed + lived, numRuns: Math.min(BATCH, most - lived), interruptAfterTimeLimit: 120_000 },
  )
  lived += found.numRuns
  progress(lived)
  if (!found.failed) continue
  const [run] = found.counterexample ?? []
  console.error(`\nA promise is broken after ${lived} runs, ${found.numShrinks} times made shorter.`)
  console.error(run ? story(run) : 'It took too long to make it shorter.')
  console.error(String((found.errorInstance as Error | undefined)?.stack ?? ''))
  process.exit(1)
}
console.log(`\nEvery promise was kept in ${lived} runs (seed ${seed}).`)
