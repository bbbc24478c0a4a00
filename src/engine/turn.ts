import type { Decision } from './decision.ts'
import type { Conversation, PendingBackgroundEffect, PendingRequest } from './record.ts'

/** Everything that can happen to a conversation (an update, a page, a receipt, a timer) is a turn of it. */
export interface Turn {
  /** The conversation. */
  readonly id: string
  readonly cause: Cause
  /** Pure. `before` is undefined where nothing is stored; `undefined` as the answer: there is nothing to do. */
  readonly decide: (before: Conversation | undefined, at: number) => Decision | undefined
  /** The key of the update that leads here: it is committed with the decision, once. */
  readonly seen?: string | undefined
  /** Called as soon as the decision is committed, or as there is nothing to do. */
  readonly onDecided?: ((committed: Committed | undefined) => void) | undefined
  /** What this process committed last: if it is still what is stored, nothing needs to be loaded. */
  readonly known?: Committed | undefined
  /** What was committed before, where this decides on the answer to a request: it is drawn together. */
  readonly soFar?: Committed | undefined
  /** How often another process committed first. */
  readonly conflicts?: number
  /** How many requests were answered before. */
  readonly answers?: number
}

/**
 * What leads to a turn. Only an `update` is sent again by its channel when this process dies, so what is drawn after
 * anything else is owed until it is delivered. Only what is drawn after a `timer` may wait for its channel's pace.
 */
export type Cause = 'update' | 'event' | 'timer'

/** Resolves when the person can see the outcome, to what was committed first. */
export type TakeTurn = (turn: Turn) => Promise<Committed | Repeated | undefined>

/** The update was committed before. */
export type Repeated = Loaded & { readonly repeated: true }

export interface Loaded {
  /** Upgraded to the flows of this release; undefined where nothing is stored. */
  readonly conversation: Conversation | undefined
  readonly version: number
  /** The update that leads here was committed before. */
  readonly repeated: boolean
  /** What was noted when the screen was last drawn. */
  readonly note: string | undefined
}

/** A decision that was committed. */
export interface Committed {
  readonly decision: Decision
  readonly version: number
  /** The requests that this commit brought or took up and that are not answered yet: only this process performs them. */
  readonly requests: readonly PendingRequest[]
  /** The background effects that this commit brought or took up. */
  readonly background: readonly PendingBackgroundEffect[]
  /** The note of the last drawing, as it was before the commit. */
  readonly note: string | undefined
}

/** Hears after each commit where a conversation is, and which states it came to (`flow.state`). */
export type CommitListener = (id: string, conversation: Conversation, entered: readonly string[]) => void
