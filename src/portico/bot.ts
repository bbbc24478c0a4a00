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
  { config: { telegram }, wording, brand, metrics, now, log, report }: Core,
  parts: Pick<Parts, 'call' | 'met' | 'host'>,
) => {
  const call = countedCalls(
    parts.call ?? openCalls(telegram?.token ?? '', telegram?.apiRoot, telegram?.framework),
    metrics.registry,
  )
  const hook = telegram?.webhook
  let username = parts.met?.ok ? (parts.met.result as { username: string }).username : ''
  const spentButtons = createSpentButtons(call)
  const noted =
    <Outcome>(handle: (raw: unknown) => Outcome) =>
    (raw: unknown): Outcome => {
      spentButtons.note(raw)
      return handle(raw)
    }
  return {
    call,
    channel: telegramChannel(call, now, {
      disableButtons: spentButtons.disable,
      // The playground's bot is found in its own page only.
      username: () => (telegram && username ? username : undefined),
    }),
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
        registerProfile: () => registerProfile(call, wording, brand),
        availability,
        report,
      }
      return [
        { name: 'registration', run: whileRunning(() => startRegistration(call, registration)) },
        ...(hook || parts.host
          ? []
          : [{ name: 'polling', run: whileRunning(() => startPolling(call, handle, report, availability)) }]),
      ]
    },
  }
}
