import { createBoundedMap } from '../../bounded-map.ts'
import type { Delivery } from '../../contracts/channel.ts'
import { PorticoError } from '../../errors.ts'
import { isForGood } from './availability.ts'
import type { Outcome } from './outcome.ts'

type Failure = Extract<Outcome, { ok: false }>
type Undelivered = Extract<Delivery, { readonly ok: false }>

/** What comes of messages that Telegram does not take. */
export interface Refusals {
  /** A message to that conversation was not taken. */
  take(conversation: string, failure: Failure): Undelivered
  /** A message to that conversation was taken. */
  forget(conversation: string): void
}

/** How long to wait (ms) after the first refusal and the second; with the third it is over. */
const WAITS = [5_000, 60_000] as const

/** How long to wait (ms) where Telegram has not understood the call, or could not answer. */
const AGAIN = 5_000

/**
 * Whom nothing reaches until they write: they have blocked the bot, never opened it or deleted their account. Telegram says
 * so as 403, and for some as 400 (https://core.telegram.org/method/messages.sendMessage, "Possible errors").
 */
const isAway = ({ code, description }: Failure): boolean =>
  code === 403 || (code === 400 && AWAY.test(description))
const AWAY =
  /chat not found|user not found|PEER_ID_INVALID|USER_(?:IS_)?DEACTIVATED|USER_IS_BLOCKED|CHAT_WRITE_FORBIDDEN/i

/**
 * A message that Telegram has understood and refused is tried twice more, ever later, and then left until the person does
 * something; the log says once why.
 */
export const createRefusals = (now: () => number, report: (error: unknown) => void): Refusals => {
  const refused = createBoundedMap<number>(1_000)
  const told = new Set<string>()

  const tell = ({ code, description }: Failure) => {
    const reason = description.replace(/\d+/g, 'N')
    if (told.has(reason) || told.size >= MOST_TOLD) return
    told.add(reason)
    report(
      new PorticoError(
        'telegram/refused',
        `Telegram will not take a message as it is (${description}). It is tried twice more and then left until its person writes. If texts or links of the brand were changed, look at them; a closed topic has to be opened by the person.`,
        { code, description },
      ),
    )
  }

  return {
    take(conversation, failure) {
      if (isAway(failure)) return { ok: false, blocked: true }
      const { retryAfter } = failure
      if (!isRefusedForGood(failure))
        return { ok: false, later: now() + (retryAfter === undefined ? AGAIN : retryAfter * 1_000) }
      tell(failure)
      const times = refused.get(conversation) ?? 0
      const wait = WAITS[times]
      refused.set(conversation, times + 1)
      return wait === undefined ? { ok: false, refused: true } : { ok: false, later: now() + wait }
    },
    forget: (conversation) => void refused.delete(conversation),
  }
}

/** So many reasons are told in the life of a process. */
const MOST_TOLD = 100

/** 413: the message is larger than a server takes. */
const isRefusedForGood = (failure: Failure): boolean => isForGood(failure) || failure.code === 413
