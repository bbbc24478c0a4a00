import { setTimeout as pause } from 'node:timers/promises'
import { ClientOfflineError, ErrorReply } from 'redis'

/**
 * The result of `call`, or a rejection at `deadline` (`performance.now()`). Each call has a timer of its own: Node keeps
 * timers of one length in one list, so one costs about a microsecond, where the time-out of node-redis costs ten.
 */
const withDeadline = <Result>(call: Promise<Result>, deadline: number): Promise<Result> =>
  new Promise((resolve, reject) => {
    const late = () => reject(new Error('No answer came in time.'))
    const timer = setTimeout(afterReading, Math.max(0, Math.ceil(deadline - performance.now())), late)
    call.then(
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

/** Where this process was busy itself, the answer may lie in its socket: the socket is read before `late` is called. */
export const afterReading = (late: () => void): void => void setImmediate(late)

/**
 * Repeats a call until Redis answers or the deadline comes (`performance.now()`): a lost connection, a restart or a
 * fail-over is over by then, or lasts. `again` tells the call that an earlier try may have been carried out. A refusal
 * that would be repeated rejects at once; everything else rejects at the deadline, with its last error.
 */
export const retryUntil = async <Result>(
  deadline: number,
  call: (again: boolean) => Promise<Result>,
  onError: (error: unknown) => void = () => {},
): Promise<Result> => {
  let again = false
  for (;;) {
    try {
      return await withDeadline(call(again), deadline)
    } catch (error) {
      const delay = 20 + 20 * Math.random()
      if (isRefusal(error) || performance.now() + delay > deadline) throw error
      again ||= !(error instanceof ClientOfflineError || error instanceof ErrorReply)
      onError(error)
      await pause(delay)
    }
  }
}

/** Whether Redis would refuse the same call again: what it refuses while it loads, fails over or moves keys passes. */
export const isRefusal = (error: unknown): error is ErrorReply =>
  error instanceof ErrorReply && !temporary.test(error.message)

/** Before Redis 7, an error inside a script stands at the end of a sentence about the script, after a dash. */
const temporary = /(^|-)(LOADING|READONLY|CLUSTERDOWN|TRYAGAIN|MASTERDOWN|NOREPLICAS|BUSY)\b/
