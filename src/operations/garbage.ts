import { getHeapStatistics } from 'node:v8'

/** ms. */
const WINDOW = 5_000
/** ms of processor time within a window below which nobody waits for us. */
const QUIET = 100
/** ms of processor time since the last collection that are worth another one. */
const WORTH = 1_000
/** Bytes in use beyond which a collection would keep somebody waiting. */
const LARGEST = 64 * 1024 * 1024

/**
 * Collects the garbage in the first quiet moment after work. V8 by itself lets the heap grow to twice of what is in use
 * before it looks, and a program in which nothing happens allocates nothing, so it would stay as large as its busiest
 * minute. Costs a tenth of a second after work, and nothing during it. Needs `--expose-gc`, which `npm start` gives.
 */
export const collectWhenQuiet = (): void => {
  const { gc } = globalThis
  if (!gc) return
  let collected = 0
  let before = spent()
  const look = () => {
    const now = spent()
    const quiet = now - before < QUIET
    before = now
    if (!quiet || now - collected < WORTH || getHeapStatistics().used_heap_size > LARGEST) return
    gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    before = collected = spent()
  }
  setInterval(look, WINDOW).unref()
}

/** ms of processor time of this process so far. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
