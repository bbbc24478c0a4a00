import { passkeyId, passkeysOf } from '../../accounts/passkeys.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/** The passkeys of the account of this chat, the oldest first. */
export const listPasskeys =
  ({ directory }: Parts): Performer<'listPasskeys'> =>
  (_input, performing) =>
    forOwner(directory, performing, async (queries, account) => ({
      region: account.region,
      passkeys: (await passkeysOf(queries, account.id)).map((passkey) => ({
        id: passkeyId(passkey),
        name: passkey.name,
        since: passkey.created_at,
        ...(passkey.used_at !== null && { used: passkey.used_at }),
        isBackedUp: passkey.backed_up !== 0,
      })),
    }))
