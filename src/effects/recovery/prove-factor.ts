import { recoveryOf } from '../../accounts/security/recoveries.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { checkFactor } from '../common/check-factor.ts'
import type { Parts, Performer } from '../parts.ts'
import { noteProof } from './recovery-status.ts'

/**
 * Compares a second factor in a recovery, alike for an account with one, without one, and for an unknown account.
 * Attempts of a guesser who has proven nothing yet are counted on what was named.
 */
export const proveFactor =
  (parts: Parts): Performer<'proveFactor'> =>
  async ({ recovery: id, sealed }, performing) => {
    const { directory, vault } = parts
    const { key, at, conversation } = performing
    const text = vault.take(sealed)
    if (text === undefined) return once(directory, performing, async () => ({ lost: true }))
    const recovery = await directory.transaction((queries) => recoveryOf(queries, conversation, id, at))
    if (!recovery) return once(directory, performing, async () => ({ over: true }))
    const { subject } = recovery
    const account = recovery.account ?? undefined
    const guesser = recovery.address_proven_at === null ? 'stranger' : 'proven'
    const guess = { account, subject, guesser, text, key, at, conversation } as const
    const checked = await checkFactor(parts, guess)
    if (!('right' in checked) || !checked.right) return checked
    return once(directory, performing, async (queries) => {
      if (!(await noteProof(queries, parts, id, 'factor', performing))) return { over: true }
      return { right: true }
    })
  }
