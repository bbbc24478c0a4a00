import { passwordTicketOf } from '../../accounts/proofs/password-tickets.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'

/** Whether a password typed once more is the one whose hash was kept. */
export const repeatPassword =
  (parts: Parts): Performer<'repeatPassword'> =>
  async ({ ticket: id, sealed }, performing) => {
    const { directory, passwords, vault, limits } = parts
    const password = vault.take(sealed)
    const since = performing.at - limits.ticket.kept
    const ticket = await passwordTicketOf(directory.db, performing.conversation, id, since)
    const same =
      password !== undefined &&
      ticket !== undefined &&
      (await passwords.verify(ticket.password_hash, password))
    return once(directory, performing, async () =>
      password === undefined || ticket === undefined ? { lost: true } : { same },
    )
  }
