import { backgroundDone } from './decide.ts'
import type { EngineParts } from './parts.ts'
import { effectKey, type PendingBackgroundEffect } from './record.ts'
import type { TakeTurn } from './turn.ts'
import type { Work } from './work.ts'

/** Performs a background effect while the person goes on; its result goes back to the flow that emitted it. */
export type PerformInBackground = (
  id: string,
  createdAt: number,
  effect: PendingBackgroundEffect,
) => Promise<void>

const FIRST_RETRY = 5_000
const LAST_RETRY = 300_000

export const createPerformInBackground = (
  { registry, performBackground, now, report }: EngineParts,
  { lane }: Work,
  takeTurn: TakeTurn,
): PerformInBackground => {
  const underWay = new Set<string>()

  const perform = async (id: string, key: string, { background, n, tries }: PendingBackgroundEffect) => {
    const result = await performBackground(background, { key, at: now(), conversation: id, tries }).catch(
      (error: unknown) => {
        report(error, { effect: background.type })
        return { retryAt: now() + Math.min(FIRST_RETRY * 2 ** tries, LAST_RETRY) }
      },
    )
    await lane(id, () =>
      takeTurn({
        id,
        cause: 'timer',
        decide: (before, at) => before && backgroundDone(registry, before, n, result, at),
      }),
    )
  }

  /** An effect that takes longer than its lease is not begun a second time by the process that still performs it. */
  return async (id, createdAt, effect) => {
    const key = effectKey(id, createdAt, effect)
    if (underWay.has(key)) return
    underWay.add(key)
    await perform(id, key, effect).finally(() => underWay.delete(key))
  }
}
