import { crc32 } from 'node:zlib'

/**
 * Conversations are spread over this many partitions by their id. A partition's keys share one hash tag, so they are
 * in one slot of a Redis Cluster and one script may change them together. What is stored is found by this number:
 * another one needs a migration. See docs/decisions/0010-redis-keys.md.
 */
export const partitions: readonly number[] = Array.from({ length: 64 }, (_, partition) => partition)

export interface Keys {
  /** The document and its version; Redis drops it when it expires. */
  document(id: string): string
  /** What was drawn last; Redis drops it when it expires. */
  note(id: string): string
  /** A sorted set of what was seen, by the time until which it is remembered (epoch s). */
  seen(id: string): string
  /** A sorted set of the ids of a partition, by their wake (epoch ms). */
  wakes(partition: number): string
  /** A hash of how often each state was entered, in a partition. */
  funnel(partition: number): string
  partition(id: string): number
  /** A pattern that matches every document, and the id in a document's key. */
  readonly documents: string
  idOf(document: string): string
}

/** All names in Redis. An id comes last and after the hash tag, so no character in it has a meaning. */
export const createKeys = (prefix: string): Keys => {
  const partition = (id: string) => crc32(id) % partitions.length
  const within = (number: number, rest: string) => `${prefix}:{${number}}:${rest}`
  return {
    partition,
    document: (id) => within(partition(id), `c:${id}`),
    note: (id) => within(partition(id), `n:${id}`),
    seen: (id) => within(partition(id), `s:${id}`),
    wakes: (number) => within(number, 'wakes'),
    funnel: (number) => within(number, 'funnel'),
    documents: `${prefix}:{*}:c:*`,
    idOf: (document) => document.slice(document.indexOf('}:c:') + 4),
  }
}
