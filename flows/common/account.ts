import * as z from 'zod'

/** Where a person can be reached. `value` is canonical: e-mail with lower-case ASCII domain, phone in E.164. */
export interface Address {
  readonly kind: 'email' | 'phone'
  readonly value: string
}

/** By what a person says which account is theirs; `account` is the account ID. */
export type Identifier = Address | { readonly kind: 'account'; readonly value: string }

/** One address of an account, as its owner sees it. */
export const addressSeen = z
  .strictObject({
    /** Always the same for this address of this account; tells nothing of it. */
    id: z.string(),
    kind: z.enum(['email', 'phone']),
    masked: z.string(),
    /** Codes go to the primary address, and it stands in what is sent to others. Each account has one. */
    primary: z.boolean(),
    /** When it was proven. */
    since: z.int(),
  })
  .readonly()

export type AddressSeen = z.infer<typeof addressSeen>

/** Who unlocks a frozen account: its owner by getting back in, where a change is disputed, or the operator who froze it. */
export const frozenBy = z.enum(['dispute', 'operator'])

export type FrozenBy = z.infer<typeof frozenBy>

/** An account as its owner sees it. */
export const accountSeen = z
  .strictObject({
    /** The account ID that people see. */
    account: z.string(),
    name: z.string(),
    region: z.string(),
    /** `frozen`: every sign-in is refused until it is unlocked. `pending-deletion`: deleted at `deletionAt`. */
    state: z.enum(['active', 'frozen', 'pending-deletion']),
    frozenBy: frozenBy.optional(),
    since: z.int(),
    /** The primary one first, then the oldest. */
    addresses: z.array(addressSeen).readonly(),
    passwordSince: z.int(),
    twoStep: z.boolean(),
    /** Recovery codes that were not used yet. */
    codesLeft: z.int(),
    /** How many there are; absent where there are none. */
    passkeys: z.int().optional(),
    /** How many applications of others have access; absent where there are none. */
    applications: z.int().optional(),
    /** How many devices are signed in. */
    sessions: z.int(),
    lastSignIn: z.strictObject({ at: z.int(), device: z.string() }).readonly().optional(),
    /** Chats that speak for the account, this one included. */
    chats: z.int(),
    /** The owner wants news and offers. */
    offers: z.boolean(),
    /** What was answered to the fields of the brand or the host; absent where there are none. */
    profile: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .readonly()
      .optional(),
    deletionAt: z.int().optional(),
    /** After a recovery: sensitive changes need the second factor until then. */
    coolingUntil: z.int().optional(),
    /** When the owner last tried whether the ways back in still work. */
    recoveryCheckedAt: z.int().optional(),
    /** Wrong tries of the last 24 hours from elsewhere than the linked chats. */
    tries: z
      .strictObject({
        count: z.int(),
        last: z.int(),
        /** Tries from elsewhere are refused uncompared until then. */
        until: z.int().optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly()

export type AccountSeen = z.infer<typeof accountSeen>

/** With so few recovery codes left, the owner is asked to make new ones. */
export const FEW_CODES = 3
