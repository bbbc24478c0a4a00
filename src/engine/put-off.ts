import { type Words, words } from '../../flows/screen.ts'
import { createBoundedMap } from '../bounded-map.ts'
import type { Update } from '../contracts/update.ts'
import { NotNow } from '../errors.ts'
import type { EngineParts } from './parts.ts'
import type { Work } from './work.ts'

/** What is said of updates that are not taken now. */
export interface PuttingOff {
  /** More came than a lane holds. */
  flooded(update: Update): void
  /**
   * Nothing was committed, and the person hears so while the update waits to be brought again. A store that is away or
   * refuses puts it off, however long that takes, by the milliseconds returned; whatever else is wrong is for whoever
   * brought it, and thrown.
   */
  hindered(update: Update, error: unknown): number
}

/** ms, until an update is brought again that came while the store was away. */
const STORE_AWAY = 5_000

export const createPuttingOff = (
  { registry, wording, channel, now, report }: EngineParts,
  { background }: Work,
): PuttingOff => {
  /** When those who were put off heard of it last, and the updates of which they heard, or need not hear. */
  const heard = createBoundedMap<number>(1_000)
  const excused = createBoundedMap<true>(10_000)

  /** Said once for an update, however often it is brought again, and once a minute, so that it does not flood back. */
  const excuse = ({ conversation: id, key, said, speaker }: Update, why: Words) => {
    if (excused.get(key)) return
    excused.set(key, true)
    const line = wording.plain(registry.pickLocale(speaker.language), why)
    if (said.kind === 'tap') background(channel.answer(said.callback, line))
    if (now() - (heard.get(id) ?? 0) < 60_000) return
    heard.set(id, now())
    background(channel.say(id, line))
  }

  return {
    flooded: (update) => excuse(update, words('common-busy')),
    hindered(update, error) {
      excuse(update, words('common-later'))
      if (!(error instanceof NotNow)) throw error
      report(error, {})
      return STORE_AWAY
    },
  }
}
