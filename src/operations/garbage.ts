import { getHeapStatistics } from 'node:v8'
import type { Job } from './run-jobs.ts'

/** ms. */
const WINDOW = 10_000
/** ms of processor time within a window below which the program is at rest. */
const QUIET = 200
/** ms of processor time that are worth a first collection. */
const WORTH = 2_000
/** The next collection waits for so many times the processor time of the last one: together they cost 3 % at most. */
const TIMES = 33
/** Bytes in use beyond which a collection would keep people waiting. */
const LARGEST = 64 * 1024 * 1024

/**
 * Collects the garbage in the first quiet moment after work. V8 by itself lets the heap grow to twice of what is in use
 * before it looks, and a program in which nothing happens allocates nothing, so it would stay as large as its busiest
 * minute. Takes some tenths of a second after work, and nothing during it. There is such a job only under
 * `node --expose-gc`, as in `npm run start:small`.
 */
export const garbageJobs = (): readonly Job[] => {
  const { gc } = globalThis
  if (!gc) return []
  let collected = 0
  let worth = WORTH
  let before = processorTime()
  const collectIfQuiet = async () => {
    const now = processorTime()
    const quiet = now - before < QUIET
    before = now
    if (!quiet || now - collected < worth || getHeapStatistics().used_heap_size > LARGEST) return
    gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    before = collected = processorTime()
    worth = TIMES * (collected - now)
  }
  return [{ name: 'garbage', every: WINDOW, after: WINDOW, run: collectIfQuiet }]
}

/** ms of processor time of this process so far. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
