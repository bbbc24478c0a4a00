import { type Words, words } from '../../flows/screen.ts'
import { createBoundedMap } from '../bounded-map.ts'
import { turnedAway } from '../contracts/turned-away.ts'
import type { Update } from '../contracts/update.ts'
import { NotNow } from '../errors.ts'
import type { EngineParts } from './parts.ts'
import type { Work } from './work.ts'

/** What is said of updates that are not taken now. */
export interface PuttingOff {
  /** More updates came than a lane holds: this one is dropped, and the person is told. */
  flooded(update: Update): undefined
  /**
   * Nothing was committed, and the person is told so while the update waits to be sent again. A store that is away or
   * refuses puts it off, however long that takes, by the milliseconds returned; any other error is thrown.
   */
  hindered(update: Update, error: unknown): number
}

/** ms, after which an update is to be sent again that came while the store was away. */
const STORE_AWAY = 5_000
/** ms, for which a chat that was told is not told again: answers must not flood back. */
const TOLD_FOR = 60_000

export const createPuttingOff = (
  { registry, wording, channel, now, report }: EngineParts,
  { background }: Work,
): PuttingOff => {
  /** When a chat was told last, by conversation. */
  const toldAt = createBoundedMap<number>(1_000)
  /** Updates that were excused, by key: once, however often they are sent again. */
  const excused = createBoundedMap<true>(10_000)

  const excuse = ({ conversation: id, key, said, speaker }: Update, why: Words): undefined => {
    // In a host's chat it is not known yet whose any other message is.
    if (registry.hosted && said.kind !== 'tap' && said.kind !== 'command') return
    if (excused.get(key)) return
    excused.set(key, true)
    const line = wording.plain(registry.pickLocale(speaker.language), why)
    if (said.kind === 'tap') background(channel.answer(id, said.callback, line))
    if (now() - (toldAt.get(id) ?? 0) < TOLD_FOR) return
    toldAt.set(id, now())
    background(channel.say(id, line))
  }

  return {
    flooded(update) {
      turnedAway.by('lane')
      return excuse(update, words('common-busy'))
    },
    hindered(update, error) {
      excuse(update, words('common-later'))
      if (!(error instanceof NotNow)) throw error
      report(error, {})
      return STORE_AWAY
    },
  }
}
