import { crc32 } from 'node:zlib'

/**
 * Conversations are spread over this many partitions by their id. A partition's keys share one hash tag, so they are
 * in one slot of a Redis Cluster and one script may change them together. What is stored is found by this number:
 * another one needs a migration. See docs/decisions/0010-redis-keys.md.
 */
export const partitions: readonly number[] = Array.from({ length: 64 }, (_, partition) => partition)

export interface Keys {
  /** The keys of one conversation, and its partition. */
  of(id: string): ConversationKeys
  /** A sorted set of the ids of a partition, by their wake (epoch ms). */
  wakes(partition: number): string
  /** Written by whoever asks whether a partition can be written to; kept for a minute. */
  probe(partition: number): string
  /** A pattern that matches every document, and the id in a document's key. */
  readonly documents: string
  idOf(document: string): string
}

export interface ConversationKeys {
  readonly partition: number
  /** The document and its version; Redis drops it when it expires. */
  readonly document: string
  /** What was drawn last; Redis drops it when it expires. */
  readonly note: string
  /** A sorted set of the updates that were committed, by the time until which they are remembered (epoch s). */
  readonly seen: string
}

/** All keys in Redis. An id comes last and after the hash tag, so no character in it has a meaning. */
export const createKeys = (prefix: string): Keys => {
  const tagged = (partition: number) => `${prefix}:{${partition}}:`
  return {
    of(id) {
      const partition = crc32(id) % partitions.length
      const tag = tagged(partition)
      return { partition, document: `${tag}c:${id}`, note: `${tag}n:${id}`, seen: `${tag}s:${id}` }
    },
    wakes: (partition) => `${tagged(partition)}wakes`,
    probe: (partition) => `${tagged(partition)}probe`,
    documents: `${prefix}:{*}:c:*`,
    idOf: (document) => document.slice(document.indexOf('}:c:') + 4),
  }
}
