import { setTimeout as pause } from 'node:timers/promises'
import { ClientOfflineError, ErrorReply } from 'redis'

/**
 * Waits for `work` until `end` (`performance.now()`), and rejects then. A timer a call: Node keeps those of one length in
 * one list, so it costs about a microsecond, where the time-out of node-redis costs ten.
 */
const inTime = <Result>(work: Promise<Result>, end: number): Promise<Result> =>
  new Promise((resolve, reject) => {
    const late = () => reject(new Error('No answer came in time.'))
    const timer = setTimeout(afterReading, Math.max(0, Math.ceil(end - performance.now())), late)
    work.then(
      (result) => {
        clearTimeout(timer)
        resolve(result)
      },
      (error) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })

/** If we were busy ourselves, the answer may have come long ago: what has come is read before `late` is called. */
export const afterReading = (late: () => void): void => void setImmediate(late)

/**
 * Does `work` again and again until Redis answers or `end` comes: what a lost connection, a restart or a fail-over
 * breaks is mended by then, or not soon. `again` says that an earlier try may have been carried out. The refusals that
 * stay are rejected at once, everything else with its last reason.
 */
export const patiently = async <Result>(
  work: (again: boolean) => Promise<Result>,
  end: number,
  onBroken: (error: unknown) => void = () => {},
): Promise<Result> => {
  let again = false
  for (;;) {
    try {
      return await inTime(work(again), end)
    } catch (error) {
      const next = 20 + 20 * Math.random()
      if (isRefusal(error) || performance.now() + next > end) throw error
      again ||= !(error instanceof ClientOfflineError || error instanceof ErrorReply)
      onBroken(error)
      await pause(next)
    }
  }
}

/** Redis understood and will say the same again; not so while it loads, fails over, or moves keys. */
export const isRefusal = (error: unknown): error is ErrorReply =>
  error instanceof ErrorReply && !passing.test(error.message)

/** Before Redis 7, an error inside a script stands at the end of a sentence about the script, after a dash. */
const passing = /(^|-)(LOADING|READONLY|CLUSTERDOWN|TRYAGAIN|MASTERDOWN|NOREPLICAS|BUSY)\b/
