import { masked } from '../accounts/addresses.ts'
import { openEntry } from '../accounts/entries.ts'
import { once } from '../accounts/performed.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/** Opens a one-time page for a password. */
export const openPasswordPage =
  ({
    directory,
    secrets,
    limits,
  }: Pick<Parts, 'directory' | 'secrets' | 'limits'>): Performer<'openPasswordPage'> =>
  ({ avoid, locale, to }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const id = idOf(secrets, key)
      await openEntry(queries, {
        id,
        conversation,
        key_id: secrets.current,
        avoid,
        for_whom: masked(to),
        locale,
        opened_at: at,
        expires_at: at + limits.entry.lives,
      })
      return { entry: id }
    })
