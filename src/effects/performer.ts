import type { AskName, Asks } from '../../flows/effects.ts'
import type { Numbers } from '../accounts/accounts.ts'
import type { Directory } from '../accounts/directory.ts'
import type { Limits } from '../accounts/limits.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Secrets } from '../secrets/secrets.ts'

/** Under which name, when and for whom a wish is performed. */
export interface Performing {
  /**
   * Of this wish and no other, and the same each time it is performed: `conversation:version:n`. A conversation that
   * was forgotten and begins anew must not give the keys of its former life again.
   */
  readonly key: string
  /** Now, epoch ms. */
  readonly at: number
  readonly conversation: string
}

/** Texts behind sealed handles, in memory and until the turn ends. */
export interface Vault {
  take(sealed: string): string | undefined
}

/** Grants one kind of wish. Performing it twice under one key changes nothing and answers the same. */
export type Performer<Name extends AskName> = (
  wish: Asks[Name]['wish'],
  performing: Performing,
) => Promise<Asks[Name]['answer']>

export type Performers = { readonly [Name in AskName]: Performer<Name> }

/** What performers are made from. */
export interface Parts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly passwords: Pick<Passwords, 'judge' | 'hash' | 'verify'>
  readonly vault: Vault
  readonly limits: Limits
  /** Where new account numbers come from. */
  readonly numbers: Numbers
  /** Through which channel consents are given: `telegram`. */
  readonly channel: string
}
