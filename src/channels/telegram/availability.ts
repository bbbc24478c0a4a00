import { PorticoError } from '../../errors.ts'
import type { Outcome } from './outcome.ts'

export type Refused = Extract<Outcome, { readonly ok: false }>

/** Whether Telegram answers. The log says it once when Telegram stops answering, and once when it answers again. */
export interface Availability {
  missed(outcome: Refused): void
  answered(): void
}

export const createAvailability = (
  report: (error: unknown) => void,
  note: (sentence: string) => void,
): Availability => {
  let reported: string | undefined
  return {
    missed(outcome) {
      const error = explain(outcome)
      if (error.code !== reported) report(error)
      reported = error.code
    },
    answered() {
      if (reported !== undefined) note('Telegram answers again.')
      reported = undefined
    },
  }
}

/**
 * Telegram will refuse every call with this token: 401 for a bot that does not exist, 404 for what is no token (Bot API).
 * A method that a server does not know is a 404, too.
 */
export const isRefused = ({ code, description }: Refused): boolean =>
  code === 401 || (code === 404 && !/method not found/i.test(description))

/** Telegram has understood the call and will not take it as it is. */
export const isForGood = (outcome: Refused): boolean =>
  outcome.code === 400 || (outcome.code === 404 && !isRefused(outcome))

/** What the operator is told of a call that failed. */
export const explain = (outcome: Refused): PorticoError => {
  const { code, description } = outcome
  if (isRefused(outcome))
    return new PorticoError(
      'telegram/token',
      `Telegram does not know this bot token (${code}). Set TELEGRAM_BOT_TOKEN to the one that @BotFather shows; if TELEGRAM_API_ROOT is set, see that a Bot API server is there.`,
      { code },
    )
  if (code === 409 && /webhook/i.test(description))
    return new PorticoError(
      'telegram/webhook-set',
      'Telegram brings the updates of this bot to a webhook that another program has set, so they cannot be fetched. Stop that program and start this one again, which removes the webhook; or give one of them a token of its own.',
      { code, description },
    )
  if (code === 409)
    return new PorticoError(
      'telegram/conflict',
      'Another program fetches the updates of this bot, too. Stop it, or give this one a token of its own.',
      { code, description },
    )
  return new PorticoError(
    'telegram/unreachable',
    `Telegram does not answer as it should (${code === 0 ? 'no answer' : code}). It is asked again by itself; if that goes on, look at the network and at TELEGRAM_API_ROOT.`,
    { code, description },
  )
}
