import { setTimeout as wait } from 'node:timers/promises'
import { PorticoError } from '../../errors.ts'
import { type Availability, isForGood, type Refused } from './availability.ts'
import { createBackoff } from './backoff.ts'
import { usernameIn } from './me.ts'
import type { Caller, Outcome } from './outcome.ts'
import { registerWebhook } from './webhook.ts'

export interface Registration {
  /** Resolves when nothing more is sent to Telegram. */
  stop(): Promise<void>
}

export interface RegistrationParts {
  /** What `getMe` has answered already. */
  readonly me?: Outcome | undefined
  readonly onName: (username: string) => void
  /** The bot is a host's: only its name is asked for. */
  readonly isHosted?: boolean
  /** Absent where updates are polled. */
  readonly hook?: { readonly url: string; readonly secret: string } | undefined
  readonly registerProfile: () => Promise<Outcome>
  /** Updates come to the webhook, or may be fetched. */
  readonly onWebhookSettled?: () => void
  readonly availability: Availability
  readonly report: (error: unknown) => void
}

/**
 * Registers the bot with Telegram: asks for its name, says where its updates go, and writes its profile. Each is
 * repeated until Telegram has answered it.
 */
export const startRegistration = (
  call: Caller,
  { me, onName, isHosted, hook, registerProfile, onWebhookSettled, availability, report }: RegistrationParts,
): Registration => {
  const stopping = new AbortController()
  const { signal } = stopping
  const backoff = createBackoff()

  const repeated = async (
    ask: () => Promise<Outcome>,
    onMissed: (outcome: Refused) => void,
    isEnd: (outcome: Refused) => boolean = () => false,
  ): Promise<Outcome> => {
    for (;;) {
      const outcome = await ask()
      if (outcome.ok || signal.aborted || isEnd(outcome)) {
        backoff.reset()
        return outcome
      }
      onMissed(outcome)
      await wait(backoff.next(outcome), undefined, { signal }).catch(() => {})
    }
  }

  const register = async () => {
    let first = me
    const known = await repeated(async () => {
      const outcome = first ?? (await call('getMe', {}))
      first = undefined
      return outcome
    }, availability.missed)
    if (!known.ok) return
    availability.answered()
    const username = usernameIn(known.result)
    if (username !== undefined) onName(username)
    if (isHosted) return
    await (hook
      ? repeated(
          () => registerWebhook(call, hook.url, hook.secret),
          (outcome) => (isForGood(outcome) ? report(webhookRefused(outcome)) : availability.missed(outcome)),
        )
      : repeated(() => call('deleteWebhook', {}), availability.missed, isForGood))
    if (signal.aborted) return
    availability.answered()
    onWebhookSettled?.()
    // Telegram often asks these calls to wait, which keeps no person waiting.
    if (!signal.aborted)
      await repeated(registerProfile, (outcome) => outcome.code !== 429 && availability.missed(outcome))
  }

  const ended = register().catch(report)
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
