import { PorticoError } from '../../errors.ts'
import type { Outcome } from './telegram.ts'

export type Refused = Extract<Outcome, { readonly ok: false }>

/** Whether Telegram answers, as the log tells it: once when it does not, and once when it does again. */
export interface Reach {
  missed(outcome: Refused): void
  answered(): void
}

export const createReach = (report: (error: unknown) => void, note: (sentence: string) => void): Reach => {
  let told: string | undefined
  return {
    missed(outcome) {
      const error = explain(outcome)
      if (error.code !== told) report(error)
      told = error.code
    },
    answered() {
      if (told !== undefined) note('Telegram answers again.')
      told = undefined
    },
  }
}

/** No call with this token will ever be answered otherwise (Bot API: 401 for an unknown bot, 404 for what looks like none). */
export const isRefused = ({ code }: Refused): boolean => code === 401 || code === 404

/** What an operator should hear. */
export const explain = (outcome: Refused): PorticoError => {
  const { code, description } = outcome
  if (isRefused(outcome))
    return new PorticoError(
      'telegram/token',
      `Telegram does not know this bot token (${code}). Set TELEGRAM_BOT_TOKEN to the one that @BotFather shows; if TELEGRAM_API_ROOT is set, see that a Bot API server is there.`,
      { code },
    )
  if (code === 409)
    return new PorticoError(
      'telegram/conflict',
      "Another program is asking for this bot's updates. Stop it, or give this one a token of its own.",
      { code },
    )
  return new PorticoError(
    'telegram/unreachable',
    `Telegram does not answer as it should (${code === 0 ? 'no answer' : code}). It is asked again by itself; if that goes on, look at the network and at TELEGRAM_API_ROOT.`,
    { code, description },
  )
}

/** ms */
const SHORTEST = 1_000
const LONGEST = 8_000
/** ms, where a program that asks sooner has no better chance. */
const OTHERS = 5_000

/** How long to wait after each time that it did not answer: ever longer, but so that everybody is heard within ten seconds of its return. */
export const createGaps = (): { next(outcome: Refused): number; reset(): void } => {
  let gap = SHORTEST
  return {
    next(outcome) {
      const { code, retryAfter } = outcome
      if (isRefused(outcome) || code === 409) gap = Math.max(gap, OTHERS)
      const wait = retryAfter === undefined ? gap : retryAfter * 1_000
      gap = Math.min(2 * gap, LONGEST)
      return wait
    },
    reset() {
      gap = SHORTEST
    },
  }
}
