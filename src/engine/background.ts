import type { Advancing, Committed, Repeated } from './advance.ts'
import { backgroundDone } from './decide.ts'
import type { EngineParts } from './parts.ts'
import { keyOf } from './perform.ts'
import type { PendingBackgroundEffect } from './record.ts'
import type { Work } from './work.ts'

/** Performs a background effect that was begun, while the person goes on; what comes of it goes back to the flow that requested it. */
export type Notify = (id: string, born: number, effect: PendingBackgroundEffect) => Promise<void>

export const createNotify = (
  { registry, performBackground, now, report }: EngineParts,
  { lane }: Work,
  { advance }: Advancing,
  finish: (id: string, came: Committed | Repeated | undefined, unasked: boolean) => Promise<void>,
): Notify => {
  const underWay = new Set<string>()

  const perceive = async (id: string, key: string, effect: PendingBackgroundEffect): Promise<void> => {
    const came = await performBackground(effect.background, {
      key,
      at: now(),
      conversation: id,
      tries: effect.tries,
    }).catch((error: unknown) => {
      report(error, { background: effect.background.type })
      return { retryAt: now() + Math.min(5_000 * 2 ** effect.tries, 300_000) }
    })
    await lane(id, async () => {
      const so = await advance(
        id,
        (before, at) => before && backgroundDone(registry, before, effect.n, came, at),
        {
          unasked: true,
        },
      )
      await finish(id, so, true)
    })
  }

  /** One that takes longer than its lease is not begun a second time by the process that is still at it. */
  return async (id, born, effect) => {
    const key = keyOf(id, born, effect)
    if (underWay.has(key)) return
    underWay.add(key)
    await perceive(id, key, effect).finally(() => underWay.delete(key))
  }
}
