import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

const TIMES = 10

/** Does the work again after a conflict with another transaction, up to ten times. */
export async function retryConflicts<T>(work: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work()
    } catch (error) {
      if (time >= TIMES || !isConflict(error)) throw error
      await pause(randomInt(1, 2 + 2 ** time))
    }
  }
}

/**
 * Postgres: serialization_failure, deadlock_detected, unique_violation (appendix A of its manual).
 * SQLite: BUSY and LOCKED with their extensions, CONSTRAINT_PRIMARYKEY, CONSTRAINT_UNIQUE (https://sqlite.org/rescode.html).
 */
export function isConflict(error: unknown): boolean {
  if (isStalePlan(error)) return true
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number')
    return [5, 6].includes(errcode & 0xff) || errcode === 1555 || errcode === 2067
  return typeof code === 'string' && ['40001', '40P01', '23505'].includes(code)
}

/**
 * Whether Postgres has no use for a statement that was prepared before: its tables were changed meanwhile, or a pooler
 * that nothing told of has another connection carry it out. Nothing was done; another connection prepares it anew.
 */
export function isStalePlan(error: unknown): boolean {
  const { code, routine } = error as { code?: unknown; routine?: unknown }
  return code === '26000' || (code === '0A000' && routine === 'RevalidateCachedQuery')
}
