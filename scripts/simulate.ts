/**
 * Lives through sign-ups in thousands of unlucky orders of events, and shows the shortest one that breaks a promise.
 *
 *   node scripts/simulate.ts --minutes 5              from a new seed
 *   node scripts/simulate.ts --seed 7 --runs 2000     the same again
 *   node scripts/simulate.ts --engine <file>          another engine.ts, for instance one that was broken on purpose
 *   node scripts/simulate.ts --no-shrink              stops at the first broken promise, without looking for a shorter way
 */
import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import {
  crashes,
  live,
  type Run,
  repeats,
  runs,
  type Step,
  type Subject,
} from '../test/simulation/simulate.ts'
import { stories } from '../test/simulation/stories.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    length: { type: 'string', default: '120' },
    engine: { type: 'string', default: 'src/engine/engine.ts' },
    'no-shrink': { type: 'boolean', default: false },
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
let told = started
/** On a terminal one line that grows, elsewhere a line now and then. */
const progress = (lived: number): void => {
  const now = performance.now()
  const part = most < Number.POSITIVE_INFINITY ? lived / most : (now - started) / (until - started)
  const perMinute = Math.round((lived / (now - started)) * 60_000)
  const line = `${bar(Math.min(1, part))} ${lived} runs, ${perMinute} a minute`
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`)
  else if (now - told > 10_000) {
    told = now
    console.error(line)
  }
}

const sentence = ({ step, ...rest }: Step): string => `  ${step} ${JSON.stringify(rest)}`
const story = ({ steps, ...capabilities }: Run): string =>
  [JSON.stringify(capabilities), ...steps.map(sentence)].join('\n')

/** What was lived through, and the story of the run that broke a promise. */
const search = async (): Promise<{ lived: number; broken?: string }> => {
  let lived = 0
  const unlucky = [...Object.values(stories), ...repeats(), ...crashes()]
  while (lived < most && performance.now() < until) {
    for (const run of unlucky.splice(0, BATCH)) {
      progress(++lived)
      const error = await live(subject, run).then(() => undefined, String)
      if (error) return { lived, broken: `${story(run)}\n${error}` }
    }
    const property = fc.asyncProperty(
      runs(Number(values.length)),
      async (run) => void (await live(subject, run)),
    )
    const found = await fc.check(property, {
      seed: seed + lived,
      numRuns: BATCH,
      interruptAfterTimeLimit: 120_000,
      endOnFailure: values['no-shrink'],
    })
    lived += found.numRuns
    progress(lived)
    const [run] = found.counterexample ?? []
    if (found.failed)
      return { lived, broken: `${run ? story(run) : 'Too long to be told.'}\n${found.errorInstance}` }
  }
  return { lived }
}

console.log(`Seed ${seed}.`)
const { lived, broken } = await search()
if (broken) {
  console.error(`\nA promise is broken after ${lived} runs.\n${broken}`)
  process.exitCode = 1
} else console.log(`\nEvery promise was kept in ${lived} runs (seed ${seed}).`)
