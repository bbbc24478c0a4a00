import { masked } from '../accounts/addresses.ts'
import { openEntry } from '../accounts/entries.ts'
import { accountNamed, nameOf } from '../accounts/identifiers.ts'
import { once } from '../accounts/performed.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/** Opens a sign-in, alike whether or not anybody has what was named. */
export const openSignIn =
  ({
    directory,
    secrets,
    limits,
  }: Pick<Parts, 'directory' | 'secrets' | 'limits'>): Performer<'openSignIn'> =>
  ({ by, locale }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = await accountNamed(queries, by)
      const id = idOf(secrets, key)
      await openEntry(queries, {
        id,
        conversation,
        key_id: secrets.current,
        kind: 'sign-in',
        account: account?.id ?? null,
        named: nameOf(by),
        for_whom: by.kind === 'account' ? by.value : masked(by.value),
        locale,
        opened_at: at,
        expires_at: at + limits.entry.lives,
      })
      return { entry: id }
    })
