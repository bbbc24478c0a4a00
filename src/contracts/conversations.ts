/**
 * The store of conversations. A conversation is one small document, and everything that must change together (state,
 * pending effects, timers, keys of updates) is written by one {@link Conversations.commit}. The document is opaque to the
 * store: the engine encrypts it.
 */
export interface Conversations {
  /** The document and its version, the note beside it, and whether the update `seen` was committed. One round trip. */
  load(id: string, seen?: string): Promise<Loaded>

  /**
   * Writes everything or nothing. `conflict`: another process committed since the load, or the update `seen` was
   * committed before; load again and decide again.
   */
  commit(change: Commit): Promise<'committed' | 'conflict'>

  /**
   * Notes what was drawn, beside the document and at any time, and returns the note that stood there before. Kept
   * until `expires` (epoch ms) if nothing happens until then.
   */
  note(id: string, note: string, expires: number): Promise<string | undefined>

  /**
   * Takes up to `limit` conversations whose `wake` has come, the most overdue first, and moves each one's wake
   * to `until` so that no other process takes it meanwhile. The process that takes it commits a new wake; if it
   * dies before, the conversation is due again at `until`.
   */
  claim(now: number, until: number, limit: number): Promise<string[]>

  /** Forgets the conversation entirely, its seen keys included. */
  forget(id: string): Promise<void>

  /** Every conversation that is stored, for checks before an upgrade; read-only, in no order. */
  all(): AsyncIterable<{ id: string; record: Uint8Array }>

  /** Answers while the store does; throws when it does not. */
  ping(): Promise<void>

  close(): Promise<void>
}

export interface Loaded {
  /** 0: nothing is stored. */
  readonly version: number
  readonly record?: Uint8Array
  /** What was noted last, see {@link Conversations.note}. */
  readonly note?: string
  /** `seen` was committed within the last 48 hours. */
  readonly repeated: boolean
}

export interface Commit {
  readonly id: string
  /** The version that was loaded; the new one is one higher. */
  readonly version: number
  readonly record: Uint8Array
  /** The key of the update that led here, kept for 48 hours: a channel may send an update again for 24. */
  readonly seen?: string
  /** When a process must wake this conversation even if the person does nothing (epoch ms); absent: never. */
  readonly wake?: number
  /** Now, epoch ms. */
  readonly at: number
  /** When the document may be dropped if nothing happens until then (epoch ms). */
  readonly expires: number
}
