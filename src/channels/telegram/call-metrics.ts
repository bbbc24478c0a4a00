import { Counter, type Registry } from 'prom-client'
import type { Caller, Outcome } from './outcome.ts'

/** Makes the same calls, and counts them by method and by how each ended. */
export const countedCalls = (call: Caller, registry: Registry): Caller => {
  const calls = new Counter({
    name: 'portico_telegram_calls_total',
    help: 'Calls of the Bot API by method and outcome: ok, slow-down (429), refused (4xx), failed (5xx), unanswered.',
    labelNames: ['method', 'outcome'],
    registers: [registry],
  })
  return async (method, params) => {
    const outcome = await call(method, params)
    calls.labels(method, outcomeOf(outcome)).inc()
    return outcome
  }
}

const outcomeOf = (outcome: Outcome): string => {
  if (outcome.ok) return 'ok'
  const { code } = outcome
  if (code === 0) return 'unanswered'
  if (code === 429) return 'slow-down'
  return code < 500 ? 'refused' : 'failed'
}
