import { findAccountByIdentifier } from '../../accounts/identifiers.ts'
import { openTicket } from '../../accounts/proofs/tickets.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { subjectOfIdentifier } from '../../accounts/throttling/bucket.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Opens the ticket to link a chat, alike whether or not any account has what was named. */
export const openChatLink =
  ({ directory, secrets, limits }: Parts): Performer<'openChatLink'> =>
  ({ by, locale }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = await findAccountByIdentifier(queries, by)
      const id = derivedId(secrets, key)
      await openTicket(queries, {
        id,
        conversation,
        key_id: secrets.current,
        kind: 'link',
        account: account?.id ?? null,
        subject: subjectOfIdentifier(by),
        identifier: by.value,
        locale,
        opened_at: at,
        expires_at: at + limits.ticket.lives,
      })
      return { ticket: id }
    })
