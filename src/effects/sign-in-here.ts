import { once } from '../accounts/performed.ts'
import { giveSignIn } from './give-sign-in.ts'
import type { Parts, Performer } from './performer.ts'

/** Signs somebody in by a password or a code that was typed into the chat. */
export const signInHere =
  (parts: Pick<Parts, 'directory' | 'secrets' | 'passwords' | 'vault' | 'limits'>): Performer<'signInHere'> =>
  async ({ entry, by, sealed }, performing) => {
    const text = parts.vault.take(sealed)
    const typed = by === 'password' ? { password: text } : { code: text }
    const given = text === undefined ? undefined : await giveSignIn(parts, { entry, ...typed }, performing)
    return once(parts.directory, performing, async () => {
      if (!given) return { lost: true }
      if ('wrong' in given) return { right: false }
      return 'needs' in given && given.needs === 'password' ? { over: true } : (given as { needs: 'factor' })
    })
  }
