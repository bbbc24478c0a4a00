import { once } from 'node:events'
import { createAvailability } from '../channels/telegram/availability.ts'
import { countedCalls } from '../channels/telegram/call-metrics.ts'
import { openCalls } from '../channels/telegram/calls.ts'
import { createHostedUpdates } from '../channels/telegram/hosted-updates.ts'
import { startPolling } from '../channels/telegram/polling.ts'
import { registerProfile } from '../channels/telegram/profile.ts'
import { startRegistration } from '../channels/telegram/registration.ts'
import { createSpentButtons } from '../channels/telegram/spent-buttons.ts'
import { telegramChannel } from '../channels/telegram/telegram.ts'
import { createUpdateHandler, type UpdateHandler } from '../channels/telegram/update-handler.ts'
import type { Engine } from '../engine/engine.ts'
import { type Job, whileRunning } from '../operations/run-jobs.ts'
import type { Core } from './core.ts'
import type { Parts } from './parts.ts'

/** The Telegram bot: its calls, its name as soon as Telegram has told it, and how updates come in. */
export const createBot = (
  { config: { telegram }, wording, brand, metrics, now, log, report, url }: Core,
  parts: Pick<Parts, 'call' | 'met' | 'host'>,
) => {
  const call = countedCalls(
    parts.call ?? openCalls(telegram?.token ?? '', telegram?.apiRoot, telegram?.framework),
    metrics.registry,
  )
  const hook = telegram?.webhook
  let username = parts.met?.ok ? (parts.met.result as { username: string }).username : ''
  const spentButtons = createSpentButtons(call)
  const webhookSettled = Promise.withResolvers<void>()
  const answering = Promise.withResolvers<void>()
  if (hook) webhookSettled.promise.then(answering.resolve)
  const noted =
    <Outcome>(handle: (raw: unknown) => Outcome) =>
    (raw: unknown): Outcome => {
      spentButtons.note(raw)
      return handle(raw)
    }
  const channel = telegramChannel(call, now, {
    disableButtons: spentButtons.disable,
    report,
    username: () => username || undefined,
  })
  return {
    call,
    /** Resolves as soon as updates come in, to the webhook or by asking for them. */
    answering: answering.promise,
    channel: telegram ? channel : { ...channel, link: (start?: string) => linkInPlayground(url, start) },
    updateHandler: (engine: Engine) => noted(createUpdateHandler(engine, call, wording, () => username, now)),
    hostedUpdates: (engine: Engine) => noted(createHostedUpdates(engine)),
    /** Says who we are to Telegram; and fetches updates, where it has no address to bring them to. */
    jobs(handle: UpdateHandler): readonly Job[] {
      const availability = createAvailability(report, (sentence) => log.warn(sentence))
      const registration = {
        me: parts.met,
        onName: (name: string) => {
          username = name
        },
        isHosted: parts.host !== undefined,
        hook,
        registerProfile: () => registerProfile(call, wording, brand, report),
        onWebhookSettled: webhookSettled.resolve,
        availability,
        report,
      }
      const poll = whileRunning(() => startPolling(call, handle, report, availability, answering.resolve))
      /** As long as a webhook is set, Telegram refuses to be asked (409), as if another program asked. */
      const polling: Job['run'] = async (stopping) => {
        await Promise.race([webhookSettled.promise, once(stopping, 'abort')])
        if (!stopping.aborted) await poll(stopping)
      }
      return [
        { name: 'registration', run: whileRunning(() => startRegistration(call, registration)) },
        ...(hook || parts.host ? [] : [{ name: 'polling', run: polling }]),
      ]
    },
  }
}

/**
 * The playground's bot is found in its own page only. Pages that open in its chat need no way back to it, so there is a link
 * only where something begins.
 */
const linkInPlayground = (url: string, start: string | undefined): string | undefined =>
  start === undefined ? undefined : `${url}/?${new URLSearchParams({ start })}`
