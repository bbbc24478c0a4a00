import type { PasswordFault } from '../../flows/effects.ts'
import { openEntry } from '../accounts/entries.ts'
import { once } from '../accounts/performed.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/**
 * Judges a password that was typed into the chat and keeps its hash. The hash is made before the database is
 * touched: it takes tens of milliseconds, in which nobody should wait for a transaction.
 */
export const choosePassword =
  (parts: Pick<Parts, 'directory' | 'secrets' | 'passwords' | 'vault'>): Performer<'choosePassword'> =>
  async ({ sealed, avoid }, performing) => {
    const { directory, secrets, passwords, vault } = parts
    const password = vault.take(sealed)
    const judged = password === undefined ? undefined : await judge(passwords, password, avoid)
    return once(directory, performing, async (queries) => {
      if (judged === undefined) return { lost: true }
      if (!('hash' in judged)) return judged
      const { key, at, conversation } = performing
      const id = idOf(secrets, key)
      await openEntry(queries, {
        id,
        conversation,
        key_id: secrets.current,
        avoid,
        for_whom: '',
        locale: '',
        opened_at: at,
        expires_at: at,
        hash: judged.hash,
        chosen_at: at,
      })
      return { entry: id }
    })
  }

async function judge(
  passwords: Parts['passwords'],
  password: string,
  avoid: readonly string[],
): Promise<{ readonly hash: string } | { readonly refused: PasswordFault }> {
  const { fault } = await passwords.judge(password, { avoid })
  return fault ? { refused: fault } : { hash: await passwords.hash(password) }
}
