import { filledEntry } from '../accounts/entries.ts'
import { once } from '../accounts/performed.ts'
import type { Parts, Performer } from './performer.ts'

/** Whether a password typed once more is the one whose hash was kept. */
export const repeatPassword =
  (parts: Pick<Parts, 'directory' | 'passwords' | 'vault' | 'limits'>): Performer<'repeatPassword'> =>
  async ({ entry: id, sealed }, performing) => {
    const { directory, passwords, vault, limits } = parts
    const password = vault.take(sealed)
    const since = performing.at - limits.entry.kept
    const entry = await filledEntry(directory.db, performing.conversation, id, since)
    const same =
      password !== undefined && entry !== undefined && (await passwords.verify(entry.hash, password))
    return once(directory, performing, async () =>
      password === undefined || entry === undefined ? { lost: true } : { same },
    )
  }
