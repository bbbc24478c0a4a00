import { channel } from 'node:diagnostics_channel'

export interface Tally<Name extends string> {
  /** Never whom it has met. */
  by(name: Name): void
  /** Returns what ends the listening. */
  listen(hear: (name: Name) => void): () => void
}

/**
 * What happens deep within transactions, far from whatever counts it, is told on a channel of this process that costs
 * nothing while no part listens.
 */
export const tally = <Name extends string>(name: string): Tally<Name> => {
  const told = channel(name)
  return {
    by: (what) => told.publish(what),
    listen(hear) {
      const listener = (what: unknown) => hear(what as Name)
      told.subscribe(listener)
      return () => told.unsubscribe(listener)
    },
  }
}
