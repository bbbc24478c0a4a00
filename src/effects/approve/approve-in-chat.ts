import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'
import { giveApproval } from './give-approval.ts'

/** Gives an approval by a password or a code that was typed into the chat. */
export const approveInChat =
  (parts: Parts): Performer<'approveInChat'> =>
  async ({ approval, by, sealed }, performing) => {
    const text = parts.vault.take(sealed)
    const typed = by === 'password' ? { password: text } : { code: text }
    const given =
      text === undefined ? undefined : await giveApproval(parts, { approval, ...typed }, performing)
    return once(parts.directory, performing, async () => {
      if (!given) return { lost: true }
      if ('needs' in given) return given.needs === 'factor' ? { needs: 'factor' } : { over: true }
      return 'wrong' in given ? { right: false, left: given.left } : given
    })
  }
