import type { Said } from '../../flows/screen.ts'
import type { Speaker } from './decide.ts'

/** One update of a channel: whose it is, a key that is the same when it comes again, and what was said. */
export interface Update {
  readonly conversation: string
  readonly key: string
  readonly said: Said
  readonly speaker: Speaker
}
