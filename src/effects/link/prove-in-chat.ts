import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'
import { proveChatLink } from './prove-chat-link.ts'

/** Proves a chat link by a password or a code that was typed into the chat. */
export const proveChatLinkInChat =
  (parts: Parts): Performer<'proveChatLinkInChat'> =>
  async ({ ticket, by, sealed }, performing) => {
    const text = parts.vault.take(sealed)
    const typed = by === 'password' ? { password: text } : { code: text }
    const given =
      text === undefined ? undefined : await proveChatLink(parts, { ticket, ...typed }, performing)
    return once(parts.directory, performing, async () => {
      if (!given) return { lost: true }
      if ('wrong' in given) return { right: false }
      return 'needs' in given && given.needs === 'password' ? { over: true } : (given as { needs: 'factor' })
    })
  }
