import type { Advancing, Committed, Repeated } from './advance.ts'
import { noticed } from './decide.ts'
import type { EngineParts } from './parts.ts'
import { keyOf } from './perform.ts'
import type { Noticing } from './record.ts'
import type { Work } from './work.ts'

/** Performs a notice that was begun, while the person goes on; what comes of it goes back to the flow that wished for it. */
export type Notify = (id: string, born: number, wish: Noticing) => Promise<void>

export const createNotify = (
  { scene, notify, now, report }: EngineParts,
  { lane }: Work,
  { advance }: Advancing,
  finish: (id: string, came: Committed | Repeated | undefined, unasked: boolean) => Promise<void>,
): Notify => {
  const underWay = new Set<string>()

  const perceive = async (id: string, key: string, wish: Noticing): Promise<void> => {
    const came = await notify(wish.notice, { key, at: now(), conversation: id, tries: wish.tries }).catch(
      (error: unknown) => {
        report(error, { notice: wish.notice.type })
        return { retryAt: now() + Math.min(5_000 * 2 ** wish.tries, 300_000) }
      },
    )
    await lane(id, async () => {
      const so = await advance(id, (before, at) => before && noticed(scene, before, wish.n, came, at), {
        unasked: true,
      })
      await finish(id, so, true)
    })
  }

  /** One that takes longer than its lease is not begun a second time by the process that is still at it. */
  return async (id, born, wish) => {
    const key = keyOf(id, born, wish)
    if (underWay.has(key)) return
    underWay.add(key)
    await perceive(id, key, wish).finally(() => underWay.delete(key))
  }
}
