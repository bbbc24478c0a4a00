import { addressId } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { chatGuesser, subjectOfAddress } from '../../accounts/throttling/bucket.ts'
import { openAndSend } from '../common/open-challenge.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Sends a code to an address that the account has, to find out whether it still arrives. Its tries are the owner's
 * own, of this chat: a stranger's wrong ones keep nobody from trying.
 */
export const openRecoveryCheck =
  (parts: Pick<Parts, 'directory' | 'secrets' | 'limits'>): Performer<'openRecoveryCheck'> =>
  ({ address: wished, locale }, performing) =>
    once(parts.directory, performing, async (queries) => {
      const account = await accountOfChat(queries, performing.conversation)
      if (!account) return { none: true }
      const addresses = await queries
        .selectFrom('addresses')
        .selectAll()
        .where('account', '=', account.id)
        .execute()
      const address = addresses.find((one) => addressId(one) === wished)
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
