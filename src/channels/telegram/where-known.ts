import type { Caller, Outcome } from './telegram.ts'

/** Makes a call with parameters that a newer Bot API has; without them where the server does not know or allow them. */
type WhereKnown = (
  method: string,
  params: Readonly<Record<string, unknown>>,
  newer: Readonly<Record<string, unknown>>,
) => Promise<Outcome>

/**
 * A server ignores a parameter that it does not know, or refuses the call (400). After a refusal the call is made without
 * it; if that one is taken, the parameter was the reason, and it is left out from then on.
 */
export const whereKnown = (call: Caller): WhereKnown => {
  const unknown = new Set<string>()
  return async (method, params, newer) => {
    const names = Object.keys(newer).join()
    if (unknown.has(names)) return call(method, params)
    const outcome = await call(method, { ...params, ...newer })
    if (outcome.ok || outcome.code !== 400) return outcome
    const without = await call(method, params)
    if (without.ok) unknown.add(names)
    return without
  }
}
