import type { BackgroundEffect, RequestName } from '../../flows/requests.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import type { Channel } from '../contracts/channel.ts'
import type { Conversations } from '../contracts/conversations.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { Performer, Performing } from '../effects/parts.ts'
import type { Wording } from '../words/words.ts'
import type { FlowRegistry } from './flow-registry.ts'
import type { ScreenAssets } from './screen-assets.ts'
import type { Vault } from './vault.ts'

/** What an engine is made of. */
export interface EngineParts {
  readonly registry: FlowRegistry
  readonly wording: Wording
  readonly screenAssets: ScreenAssets
  readonly conversations: Conversations
  readonly secrets: Secrets
  readonly vault: Vault
  readonly channel: Channel
  readonly performers: { readonly [Name in RequestName]: Performer<Name> }
  /** Performs a background effect; what comes of it goes back to the flow. */
  readonly notify: (
    background: BackgroundEffect,
    performing: Performing & { readonly tries: number },
  ) => Promise<{ event?: FlowEvent; retryAt?: number }>
  readonly now: () => number
  /** Other processes work on the same conversations: a screen may be outrun by one of theirs. */
  readonly shared?: boolean
  /** Does something after so many milliseconds unless it is called off; in real time, where none is given. */
  readonly later?: (work: () => void, ms: number) => () => void
  /** Hears of what went wrong and will be tried again. */
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
}
