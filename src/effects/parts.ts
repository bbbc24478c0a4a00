import type { RequestName, Requests } from '../../flows/requests.ts'
import type { Numbers } from '../accounts/accounts.ts'
import type { Directory } from '../accounts/store/directory.ts'
import type { Limits } from '../accounts/throttling/limits.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { Passwords } from '../passwords/passwords.ts'

/** Under which name, when and for whom a effect is performed. */
export interface Performing {
  /**
   * Of this effect and no other, and the same each time it is performed: `conversation:version:n`. A conversation that
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

/** Grants one kind of effect. Performing it twice under one key changes nothing and answers the same. */
export type Performer<Name extends RequestName> = (
  input: Requests[Name]['input'],
  performing: Performing,
) => Promise<Requests[Name]['output']>

export type Performers = { readonly [Name in RequestName]: Performer<Name> }

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
