import type { AskName, Notice } from '../../flows/effects.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import type { Conversations } from '../conversations/conversations.ts'
import type { Performer, Performing } from '../effects/performer.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Wording } from '../words/words.ts'
import type { Channel } from './channel.ts'
import type { Easel } from './easel.ts'
import type { Scene } from './scene.ts'
import type { Vault } from './vault.ts'

/** What an engine is made of. */
export interface EngineParts {
  readonly scene: Scene
  readonly wording: Wording
  readonly easel: Easel
  readonly conversations: Conversations
  readonly secrets: Secrets
  readonly vault: Vault
  readonly channel: Channel
  readonly performers: { readonly [Name in AskName]: Performer<Name> }
  /** Performs a notice; what comes of it goes back to the flow. */
  readonly notify: (
    notice: Notice,
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
