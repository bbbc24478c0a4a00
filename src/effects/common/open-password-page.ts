import { personalWordsOf } from '../../accounts/personal-words.ts'
import { authorizedAccount } from '../../accounts/proofs/password-authorization.ts'
import { openTicket } from '../../accounts/proofs/tickets.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'
import { derivedId } from './ids.ts'

/** Opens a one-time page for a password; one that takes the place of another carries the account. */
export const openPasswordPage =
  ({ directory, secrets, limits }: Parts): Performer<'openPasswordPage'> =>
  ({ avoid, locale, to, authorization }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = authorization && (await authorizedAccount(queries, authorization, performing))
      if (authorization && !account) return { over: true }
      const personal = account ? await personalWordsOf(queries, account) : []
      const id = derivedId(secrets, key)
      await openTicket(queries, {
        id,
        conversation,
        key_id: secrets.current,
        kind: 'password',
        account: account ?? null,
        personalWords: [...avoid, ...personal],
        identifier: personal[0] ?? to,
        locale,
        opened_at: at,
        expires_at: at + limits.ticket.lives,
      })
      return { ticket: id }
    })
