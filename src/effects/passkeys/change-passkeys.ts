import {
  type Passkey,
  passkeyId,
  passkeysOf,
  removePasskey as remove,
  renamePasskey as rename,
} from '../../accounts/passkeys.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Gives a passkey another name. Nothing of a locked account is changed. */
export const renamePasskey =
  ({ directory }: Parts): Performer<'renamePasskey'> =>
  ({ passkey: chosen, name }, performing) =>
    forOwner(directory, performing, async (queries, { id: account, state }) => {
      const passkey = await passkeyOf(queries, account, chosen)
      if (!passkey || state === 'frozen') return { gone: true }
      await rename(queries, passkey, name)
      return { renamed: true }
    })

/** Takes a passkey away: from now on it signs nobody in. */
export const removePasskey =
  ({ directory, secrets }: Parts): Performer<'removePasskey'> =>
  ({ passkey: chosen, approval }, performing) =>
    forOwner(directory, performing, async (queries, { id: account }) => {
      const { key, at, conversation } = performing
      await lockProtection(queries, account)
      const passkey = await passkeyOf(queries, account, chosen)
      if (!passkey) return { gone: true }
      if (!(await consumeApproval(queries, { approval, account, conversation, action: 'passkeys', at })))
        return { over: true }
      await recordSecurityChange(queries, secrets, {
        id: derivedId(secrets, key),
        account,
        what: { kind: 'passkey-removed', facts: { device: passkey.name } },
        at,
        here: conversation,
      })
      await remove(queries, passkey)
      return { removed: true }
    })

const passkeyOf = async (queries: Queries, account: string, chosen: string): Promise<Passkey | undefined> =>
  (await passkeysOf(queries, account)).find((passkey) => passkeyId(passkey) === chosen)
