import type { BackgroundEffect, RequestName, Requests } from '../../flows/requests.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import type { Speaker } from './update.ts'

/** Under which key, when and for which conversation an effect is performed. */
export interface Performing {
  /**
   * The idempotency key: one effect has the same key at every attempt, and no other effect ever has it, not even in a
   * conversation that was forgotten and began again.
   */
  readonly key: string
  /** Now, epoch ms. */
  readonly at: number
  readonly conversation: string
  /** What the channel told of the person last. */
  readonly speaker?: Speaker | undefined
}

/** Performs one kind of request. A second performance under the same key changes nothing and gives the same answer. */
export type Performer<Name extends RequestName> = (
  input: Requests[Name]['input'],
  performing: Performing,
) => Promise<Requests[Name]['output']>

/**
 * Performs a request of a host's own flow. It may be asked twice under one key and must then act once; what can be
 * expected to go wrong is an answer, and what throws is tried again.
 */
export type OwnPerformer = (
  input: never,
  performing: Performing & {
    /** The account that the conversation speaks for: the account ID that people see. */
    readonly account: () => Promise<string | undefined>
  },
) => Promise<object>

export type Performers = { readonly [Name in RequestName]: Performer<Name> }

/** What became of a background effect: an event for the flow that emitted it, and when to try again if it is not done. */
export interface BackgroundResult {
  readonly event?: FlowEvent
  /** Epoch ms. */
  readonly retryAt?: number
}

/** Performs every kind of background effect, each safe to be performed twice under one key. */
export type PerformBackground = (
  effect: BackgroundEffect,
  performing: Performing & { readonly tries: number },
) => Promise<BackgroundResult>
