import { setTimeout as wait } from 'node:timers/promises'

/** ms after which a person who stands in line is told so. */
export const IN_LINE = 1_000

/** Whether a promise settles within so many milliseconds. */
export const within = async (milliseconds: number, promise: Promise<unknown>): Promise<boolean> => {
  const late = new AbortController()
  const settled = promise.then(
    () => true,
    () => true,
  )
  const pause = wait(milliseconds, false, { signal: late.signal }).catch(() => false)
  return Promise.race([settled, pause]).finally(() => late.abort())
}
