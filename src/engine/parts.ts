import type { Channel } from '../contracts/channel.ts'
import type { Conversations } from '../contracts/conversations.ts'
import type { PerformBackground, Performers } from '../contracts/performers.ts'
import type { Report } from '../contracts/report.ts'
import type { ScreenAssets } from '../contracts/screen-assets.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { Wording } from '../contracts/wording.ts'
import type { FlowRegistry } from './flow-registry.ts'
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
  readonly performers: Performers
  readonly performBackground: PerformBackground
  readonly now: () => number
  /** Other processes work on the same conversations, so one of them may draw a newer screen at the same moment. */
  readonly shared?: boolean
  /** Calls `work` after so many milliseconds and returns what calls it off; real time where none is given. */
  readonly later?: (work: () => void, ms: number) => () => void
  readonly report: Report
}
