import { channel } from 'node:diagnostics_channel'

const channelOfLimits = channel('portico:turned-away')

/**
 * A limit has turned something away. Limits are checked deep within transactions, far from whatever counts, and are told
 * on a channel of this process that costs nothing while no part listens.
 */
export const turnedAway = {
  /** `limit`: its name, as in `Limits`; never whom it has met. */
  by(limit: string): void {
    channelOfLimits.publish(limit)
  },
  /** Returns what ends the listening. */
  listen(hear: (limit: string) => void): () => void {
    const listener = (limit: unknown) => hear(String(limit))
    channelOfLimits.subscribe(listener)
    return () => channelOfLimits.unsubscribe(listener)
  },
}
