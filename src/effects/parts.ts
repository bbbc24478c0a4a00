import type { ProfileField } from '../../flows/profile.ts'
import type { Numbers } from '../accounts/accounts.ts'
import type { Directory } from '../accounts/store/directory.ts'
import type { Limits } from '../accounts/throttling/limits.ts'
import type { Client } from '../contracts/client.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { Passwords } from '../passwords/passwords.ts'

export type { Performer, Performers, Performing } from '../contracts/performers.ts'

/** Texts behind sealed handles, in memory and until the turn ends. */
export interface Vault {
  take(sealed: string): string | undefined
}

/** What performers are made from. */
export interface Parts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly passwords: Pick<Passwords, 'judge' | 'hash' | 'verify' | 'decoyHash'>
  readonly vault: Vault
  readonly limits: Limits
  /** Where new account numbers come from. */
  readonly numbers: Numbers
  /** The name of the channel that a conversation belongs to, kept with what a person agreed to there. */
  readonly channelOf: (conversation: string) => string
  /** What is asked beside the standard questions; without: nothing. */
  readonly profile?: readonly ProfileField[] | undefined
  /** Applications that let people sign in here; without: none. */
  readonly clients?: readonly Client[] | undefined
  /** ms, see `checkPassword`. */
  readonly pace?: number
}
