/** Where a person can be reached. `value` is canonical: e-mail with lower-case ASCII domain, phone in E.164. */
export interface Address {
  readonly kind: 'email' | 'phone'
  readonly value: string
}

/** By what a person says which account is theirs; `account` is the account ID. */
export type Identifier = Address | { readonly kind: 'account'; readonly value: string }

/** One way to reach an account, as its owner sees it. */
export interface AddressSeen {
  /** Always the same for this address of this account; tells nothing of it. */
  readonly id: string
  readonly kind: Address['kind']
  readonly masked: string
  /** Codes go there, and it stands in what is sent to others. One of them is. */
  readonly primary: boolean
  /** When it was proven (epoch ms). */
  readonly since: number
}

/** An account as its owner sees it. All times are epoch ms. */
export interface AccountSeen {
  /** The account ID that people see. */
  readonly account: string
  readonly name: string
  readonly region: string
  /** `frozen`: it opens to no sign-in until it is recovered. `pending-deletion`: deleted at `deletionAt`. */
  readonly state: 'active' | 'frozen' | 'pending-deletion'
  readonly since: number
  /** The primary one first, then the oldest. */
  readonly addresses: readonly AddressSeen[]
  readonly passwordSince: number
  readonly twoStep: boolean
  /** Recovery codes that were not used yet. */
  readonly codesLeft: number
  /** Where somebody is signed in now. */
  readonly sessions: number
  readonly lastSignIn?: { readonly at: number; readonly device: string }
  /** Conversations that speak for it, this one included. */
  readonly chats: number
  /** News and offers are wanted. */
  readonly offers: boolean
  readonly deletionAt?: number
  /** After a recovery: what is sensitive needs the second factor until then. */
  readonly coolingUntil?: number
  /** When the owner last tried whether the ways back in still work. */
  readonly recoveryCheckedAt?: number
  /** Wrong tries of the last 24 hours from elsewhere than the linked chats. */
  readonly tries?: {
    readonly count: number
    readonly last: number
    /** No try from elsewhere is compared before this. */
    readonly until?: number
  }
}

/** With so few recovery codes left, the owner is asked to make new ones. */
export const FEW_CODES = 3
