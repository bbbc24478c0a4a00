import { addressId } from '../../accounts/addresses.ts'
import { chatGuesser, subjectOfAddress } from '../../accounts/throttling/bucket.ts'
import { forOwner } from '../common/for-owner.ts'
import { openAndSend } from '../common/open-challenge.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Sends a code to an address of the account, to check whether it still arrives. It is counted in a bucket of the
 * owner's chat: a stranger's wrong codes do not keep the owner from checking.
 */
export const openRecoveryCheck =
  (parts: Parts): Performer<'openRecoveryCheck'> =>
  ({ address: wished, locale }, performing) =>
    forOwner(parts.directory, performing, async (queries, account) => {
      const addresses = await queries
        .selectFrom('addresses')
        .selectAll()
        .where('account', '=', account.id)
        .execute()
      const address = addresses.find((candidate) => addressId(candidate) === wished)
      if (!address) return { gone: true }
      const to = { kind: address.kind, value: address.value }
      const bucket = {
        kind: 'code',
        subject: subjectOfAddress(to),
        by: chatGuesser(performing.conversation),
      } as const
      return openAndSend(
        queries,
        parts,
        { purpose: 'recovery-check', to, bucket, account: account.id, decoy: false },
        locale,
        performing,
      )
    })
