import { masked } from '../../accounts/addresses.ts'
import { accountNamed, nameOf } from '../../accounts/identifiers.ts'
import { openTicket } from '../../accounts/proofs/tickets.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { idOf } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Opens a sign-in, alike whether or not anybody has what was named. */
export const openChatLink =
  ({
    directory,
    secrets,
    limits,
  }: Pick<Parts, 'directory' | 'secrets' | 'limits'>): Performer<'openChatLink'> =>
  ({ by, locale }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = await accountNamed(queries, by)
      const id = idOf(secrets, key)
      await openTicket(queries, {
        id,
        conversation,
        key_id: secrets.current,
        kind: 'link',
        account: account?.id ?? null,
        named: nameOf(by),
        for_whom: by.kind === 'account' ? by.value : masked(by.value),
        locale,
        opened_at: at,
        expires_at: at + limits.ticket.lives,
      })
      return { ticket: id }
    })
