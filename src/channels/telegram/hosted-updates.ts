import { createBoundedMap } from '../../bounded-map.ts'
import type { Update } from '../../contracts/update.ts'
import type { Engine } from '../../engine/engine.ts'
import { inbound } from './inbound.ts'

/**
 * Hands one raw update of the host's bot to the engine. `true`: it was ours, and the person can see the outcome; `false`:
 * it is for the host. A number: nothing was committed yet, the update is to be handed over again in so many milliseconds.
 * Rejects when nothing was committed.
 */
export type HostedUpdates = (raw: unknown) => Promise<boolean | number>

/** Only a private chat is ever ours. That a person has blocked the bot concerns the host as well. */
export const createHostedUpdates = (engine: Engine): HostedUpdates => {
  /** The first message of each album, and whose it was: the others are of the same. */
  const albums = createBoundedMap<{ readonly message: string; readonly isOurs: Promise<boolean | number> }>(
    1_000,
  )

  const hear = async (update: Update): Promise<boolean | number> => {
    const heard = await engine.hear(update)
    return heard === 'not-ours' ? false : (heard ?? true)
  }

  return async (raw) => {
    const event = inbound(raw)
    if (event?.kind === 'blocked') await engine.setBlocked(event.conversation, event.blocked)
    if (event?.kind !== 'update') return false
    const { album, update } = event
    if (album === undefined || !('message' in update.said)) return hear(update)
    const first = albums.get(album)
    if (first && first.message !== update.said.message) return first.isOurs
    const isOurs = hear(update)
    albums.set(album, { message: update.said.message, isOurs })
    return isOurs
  }
}
