import { masked } from '../accounts/addresses.ts'
import { openEntry } from '../accounts/entries.ts'
import { accountInstead } from '../accounts/instead.ts'
import { once } from '../accounts/performed.ts'
import { personalWordsOf } from '../accounts/personal.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/** Opens a one-time page for a password; one that takes the place of another carries the account. */
export const openPasswordPage =
  ({
    directory,
    secrets,
    limits,
  }: Pick<Parts, 'directory' | 'secrets' | 'limits'>): Performer<'openPasswordPage'> =>
  ({ avoid, locale, to, instead }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = instead && (await accountInstead(queries, instead, performing))
      if (instead && !account) return { over: true }
      const personal = account ? await personalWordsOf(queries, account) : []
      const id = idOf(secrets, key)
      await openEntry(queries, {
        id,
        conversation,
        key_id: secrets.current,
        account: account ?? null,
        avoid: [...avoid, ...personal],
        for_whom: masked(personal[0] ?? to),
        locale,
        opened_at: at,
        expires_at: at + limits.entry.lives,
      })
      return { entry: id }
    })
