import type { Said } from '../../flows/screen.ts'

/** The name and language that a channel tells of the person who sent an update. */
export interface Speaker {
  readonly name?: string
  /** The public name by which others find the person, without an @. */
  readonly handle?: string
  readonly language?: string
}

/** One update of a channel, translated: the conversation, what was said, and a key that is the same when it is sent again. */
export interface Update {
  readonly conversation: string
  readonly key: string
  readonly said: Said
  readonly speaker: Speaker
}
