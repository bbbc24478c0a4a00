import type { Commit, Conversations, Loaded } from '../../src/contracts/conversations.ts'

const REMEMBER_SEEN = 48 * 60 * 60 * 1000

interface Document {
  readonly version: number
  readonly record: Uint8Array
  readonly wake: number | undefined
  readonly expires: number
  readonly note?: string
}

/** The store that all processes share, in memory; each call is done at once. */
export interface MemoryStore {
  load(id: string, seen?: string): Loaded
  commit(change: Commit): 'committed' | 'conflict'
  note(id: string, note: string): string | undefined
  claim(now: number, until: number, limit: number): string[]
  forget(id: string): void
  all(): { id: string; record: Uint8Array }[]
}

export const createMemoryStore = (now: () => number): MemoryStore => {
  const documents = new Map<string, Document>()
  const seenUntil = new Map<string, number>()
  const found = (id: string) => {
    const document = documents.get(id)
    return document && document.expires > now() ? document : undefined
  }
  const seenKey = (id: string, seen: string) => JSON.stringify([id, seen])
  const wasSeen = (id: string, seen: string | undefined) =>
    seen !== undefined && (seenUntil.get(seenKey(id, seen)) ?? 0) > now()
  return {
    load(id, seen) {
      const document = found(id)
      const repeated = wasSeen(id, seen)
      if (!document) return { version: 0, repeated }
      const { version, record, note } = document
      return { version, record, repeated, ...(note === undefined ? {} : { note }) }
    },
    commit({ id, version, record, seen, wake, at, expires }) {
      if ((found(id)?.version ?? 0) !== version || wasSeen(id, seen)) return 'conflict'
      const note = found(id)?.note
      documents.set(id, {
        version: version + 1,
        record,
        wake,
        expires,
        ...(note === undefined ? {} : { note }),
      })
      if (seen !== undefined) seenUntil.set(seenKey(id, seen), at + REMEMBER_SEEN)
      return 'committed'
    },
    note(id, note) {
      const document = found(id)
      if (document) documents.set(id, { ...document, note })
      return document?.note
    },
    claim(moment, until, limit) {
      const due = [...documents.keys()].flatMap((id) => {
        const wake = found(id)?.wake
        return wake !== undefined && wake <= moment ? [{ id, wake }] : []
      })
      due.sort((one, other) => one.wake - other.wake || (one.id < other.id ? -1 : 1))
      const claimed = due.slice(0, limit).map(({ id }) => id)
      for (const id of claimed) documents.set(id, { ...(documents.get(id) as Document), wake: until })
      return claimed
    },
    forget(id) {
      documents.delete(id)
      for (const key of seenUntil.keys()) if (JSON.parse(key)[0] === id) seenUntil.delete(key)
    },
    all: () =>
      [...documents.keys()].flatMap((id) => {
        const document = found(id)
        return document ? [{ id, record: document.record }] : []
      }),
  }
}

/** How a call travels: it may be late, fail, or lose its answer. */
export type Travel = <Result>(name: string, work: () => Result) => Promise<Result>

/** The store as one process reaches it. */
export const reach = (store: MemoryStore, travel: Travel): Conversations => {
  let closed = false
  return {
    load: (id, seen) => travel('load', () => store.load(id, seen)),
    commit: (change) => travel('commit', () => store.commit(change)),
    note: (id, note) => travel('note', () => store.note(id, note)),
    claim: (now, until, limit) => travel('claim', () => store.claim(now, until, limit)),
    forget: (id) => travel('forget', () => store.forget(id)),
    async *all() {
      yield* await travel('all', () => store.all())
    },
    ping: () =>
      travel('ping', () => {
        if (closed) throw new Error('closed')
      }),
    async close() {
      closed = true
    },
  }
}
