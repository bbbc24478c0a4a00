import { setTimeout as wait } from 'node:timers/promises'
import { PorticoError } from '../../errors.ts'
import { createGaps, type Reach, type Refused } from './reach.ts'
import type { Caller, Outcome } from './telegram.ts'
import { registerWebhook } from './webhook.ts'

export interface Introduction {
  /** Resolves when nothing more is told. */
  stop(): Promise<void>
}

/**
 * Learns who the bot is, says where its updates go, and fills its profile in; again until Telegram has answered, with
 * growing gaps.
 */
export const startIntroduction = (
  call: Caller,
  {
    first,
    met,
    hook,
    fillIn,
    reach,
    report,
  }: {
    /** What `getMe` has answered already. */
    readonly first?: Outcome | undefined
    readonly met: (username: string) => void
    /** Absent: updates are fetched. */
    readonly hook?: { readonly url: string; readonly secret: string } | undefined
    readonly fillIn: () => Promise<void>
    readonly reach: Reach
    readonly report: (error: unknown) => void
  },
): Introduction => {
  const stopping = new AbortController()
  const { signal } = stopping
  const gaps = createGaps()

  /** The answer of a call that is repeated until it is one. */
  const answered = async (
    ask: () => Promise<Outcome>,
    missed: (outcome: Refused) => void,
  ): Promise<Outcome> => {
    for (;;) {
      const outcome = await ask()
      if (outcome.ok || signal.aborted) {
        gaps.reset()
        return outcome
      }
      missed(outcome)
      await wait(gaps.next(outcome), undefined, { signal }).catch(() => {})
    }
  }

  const introduce = async () => {
    let known = first
    const me = await answered(async () => {
      const outcome = known ?? (await call('getMe', {}))
      known = undefined
      return outcome
    }, reach.missed)
    if (!me.ok) return
    reach.answered()
    met((me.result as { username: string }).username)
    if (hook)
      await answered(
        () => registerWebhook(call, hook.url, hook.secret),
        (outcome) => report(webhookRefused(outcome)),
      )
    else await call('deleteWebhook', {})
    if (!signal.aborted) await fillIn()
  }

  const ended = introduce().catch(report)
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

const webhookRefused = ({ code, description }: Refused) =>
  new PorticoError(
    'telegram/webhook',
    `Telegram did not take the webhook (${description}). Check PUBLIC_URL; it is tried again by itself.`,
    { code },
  )
