import { setTimeout as pause } from 'node:timers/promises'
import { ClientOfflineError, ErrorReply } from 'redis'

/**
 * Waits for `work` until `end` (`performance.now()`), and rejects then. A plain timer: Node keeps those of one length in
 * one list, so it costs less than a microsecond where node-redis's own time-out costs about fifteen.
 */
export const inTime = <Result>(work: Promise<Result>, end: number): Promise<Result> =>
  new Promise((resolve, reject) => {
    const late = () => reject(new Error('No answer came in time.'))
    const timer = setTimeout(late, Math.max(0, Math.ceil(end - performance.now())))
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

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
