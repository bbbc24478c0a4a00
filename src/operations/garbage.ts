import { getHeapStatistics } from 'node:v8'

/** ms. */
const WINDOW = 10_000
/** ms of processor time within a window below which nobody waits for us. */
const QUIET = 200
/** ms of processor time that are worth a first collection. */
const WORTH = 2_000
/** The next one waits for so many times what the last one took, so that all of them together cost 3 % at most. */
const TIMES = 33
/** Bytes in use beyond which a collection would keep somebody waiting. */
const LARGEST = 64 * 1024 * 1024

/**
 * Collects the garbage in the first quiet moment after work. V8 by itself lets the heap grow to twice of what is in use
 * before it looks, and a program in which nothing happens allocates nothing, so it would stay as large as its busiest
 * minute. Takes some tenths of a second after work, and nothing during it. Needs `--expose-gc`, which `npm start` gives.
 */
export const collectWhenQuiet = (): void => {
  const { gc } = globalThis
  if (!gc) return
  let collected = 0
  let worth = WORTH
  let before = spent()
  const look = () => {
    const now = spent()
    const quiet = now - before < QUIET
    before = now
    if (!quiet || now - collected < worth || getHeapStatistics().used_heap_size > LARGEST) return
    gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    before = collected = spent()
    worth = TIMES * (collected - now)
  }
  setInterval(look, WINDOW).unref()
}

/** ms of processor time of this process so far. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
