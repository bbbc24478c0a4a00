import type { Arrival } from '../mailbox/arrival.ts'
import type { Mailbox } from '../mailbox/mailbox.ts'

/** The mailbox and the SMS of each person: two browsers are two people, who do not read each other's mail. */
export interface Post {
  /** Whether the person reads what arrived. */
  reads(person: number, arrival: Arrival): boolean
  /** Hears of what arrives for the person, until the function that comes back is called. */
  on(person: number, listener: (arrival: Arrival) => void): () => void
}

/**
 * Sorts what arrives as it arrives. `readersOf` says whose an address is; an address that is no longer anybody's stays
 * with its last readers, and what is for an address of nobody is shown to everybody, as it would be lost otherwise.
 */
export const sortPost = (
  mailbox: Pick<Mailbox, 'onArrival'>,
  readersOf: (address: string) => Promise<readonly number[]>,
): Post => {
  const readers = new Map<string, ReadonlySet<number>>()
  const known = new Map<string, ReadonlySet<number>>()
  const listeners = new Set<(arrival: Arrival) => void>()
  const reads: Post['reads'] = (person, { id }) => {
    const sorted = readers.get(id)
    return sorted !== undefined && (sorted.size === 0 || sorted.has(person))
  }

  mailbox.onArrival(async (arrival) => {
    const found = await readersOf(arrival.to)
    if (found.length > 0) known.set(arrival.to, new Set(found))
    readers.set(arrival.id, known.get(arrival.to) ?? new Set())
    for (const listener of listeners) listener(arrival)
  })

  return {
    reads,
    on(person, listener) {
      const hear = (arrival: Arrival) => {
        if (reads(person, arrival)) listener(arrival)
      }
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
