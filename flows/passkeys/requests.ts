import type { NoAccount, Over } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'

/** One passkey, as its owner sees it. Times are epoch ms. */
export interface PasskeySeen {
  /** Names the passkey, and opens nothing. */
  readonly id: string
  readonly name: string
  readonly since: number
  /** The last sign-in with it. */
  readonly used?: number | undefined
  /** It is kept in an account of the device's maker, and comes along to a new device. */
  readonly isBackedUp: boolean
}

export const passkeysRequests = {
  /** The passkeys of the account of this chat, the oldest first. */
  listPasskeys: request<
    Nothing,
    { readonly region: string; readonly passkeys: readonly PasskeySeen[] } | NoAccount
  >(),
  /** The one-time page on which a passkey is made. The approval is for `passkeys`. `enough`: the account has as many as it can have. */
  openPasskey: request<
    { readonly approval: string; readonly locale: string },
    { readonly ticket: string } | { readonly enough: true } | Over | NoAccount
  >(),
  /** `gone`: it is not there (any more), or the account is locked. */
  renamePasskey: request<
    { readonly passkey: string; readonly name: string },
    { readonly renamed: true } | { readonly gone: true } | NoAccount
  >(),
  /** The approval is for `passkeys`. */
  removePasskey: request<
    { readonly passkey: string; readonly approval: string },
    { readonly removed: true } | { readonly gone: true } | Over | NoAccount
  >(),
}
