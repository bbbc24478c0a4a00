import { withinNothing } from '../contracts/trace.ts'
import { PorticoError } from '../errors.ts'
import type { Logger } from './log.ts'
import type { CountFault } from './metrics/faults.ts'

/** Hears of something that went wrong, and of facts that hold no secrets. */
export type Report = (error: unknown, facts?: Record<string, unknown>) => void

/** ms, for which what was written is only counted when it happens again. */
const QUIET = 60_000
/** As many different faults are told apart at once; in a flood of others only their codes are. */
const MOST = 1_000

/**
 * Counts every fault and writes it once a minute, then how often it came again: a store that is away for an hour
 * does not fill the disk of an operator, and the first line of it still comes at once.
 */
export const createReport = (
  log: Pick<Logger, 'error'>,
  { fault }: { readonly fault: CountFault },
  later: (work: () => void, ms: number) => void = (work, ms) => void setTimeout(work, ms).unref(),
): Report => {
  const again = new Map<string, number>()
  return (error, facts = {}) => {
    const code = error instanceof PorticoError ? error.code : 'unexpected'
    fault(code)
    const message = error instanceof Error ? error.message : String(error)
    const name = again.size < MOST ? `${code} ${message}` : code
    const times = again.get(name)
    if (times !== undefined) return void again.set(name, times + 1)
    again.set(name, 0)
    log.error({ error, ...facts }, message)
    const addUp = () => {
      const times = again.get(name) ?? 0
      again.delete(name)
      if (times > 0) log.error({ fault: code, times, seconds: QUIET / 1000 }, `again: ${message}`)
    }
    withinNothing(() => later(addUp, QUIET))
  }
}
