import { openCalls } from '../channels/telegram/calls.ts'
import { startIntroduction } from '../channels/telegram/introduction.ts'
import { startPolling } from '../channels/telegram/polling.ts'
import { registerProfile } from '../channels/telegram/profile.ts'
import { createReach } from '../channels/telegram/reach.ts'
import { receiver } from '../channels/telegram/receive.ts'
import { telegramChannel } from '../channels/telegram/telegram.ts'
import type { Engine } from '../engine/engine.ts'
import { type Job, whileRunning } from '../operations/run-jobs.ts'
import type { Core } from './core.ts'
import type { Parts } from './parts.ts'

/** The Telegram bot: its calls, its name as soon as Telegram has told it, and how updates come in. */
export const createBot = (
  { config: { telegram }, wording, brand, now, log, report }: Core,
  parts: Pick<Parts, 'call' | 'met'>,
) => {
  const call = parts.call ?? openCalls(telegram?.token ?? '', telegram?.apiRoot)
  const hook = telegram?.webhook
  let username = parts.met?.ok ? (parts.met.result as { username: string }).username : ''
  return {
    call,
    channel: telegramChannel(call, now, {
      // The playground's bot is found in its own page only.
      username: () => (telegram && username ? username : undefined),
    }),
    receiver: (engine: Engine) => receiver(engine, call, wording, () => username, now),
    /** Says who we are to Telegram; and fetches updates, where it has no address to bring them to. */
    jobs(receive: ReturnType<typeof receiver>): readonly Job[] {
      const reach = createReach(report, (sentence) => log.warn(sentence))
      const introduction = {
        first: parts.met,
        met: (name: string) => {
          username = name
        },
        hook,
        fillIn: () => registerProfile(call, wording, brand),
        reach,
        report,
      }
      return [
        { name: 'introduction', run: whileRunning(() => startIntroduction(call, introduction)) },
        ...(hook
          ? []
          : [{ name: 'polling', run: whileRunning(() => startPolling(call, receive, report, reach)) }]),
      ]
    },
  }
}

export type Bot = ReturnType<typeof createBot>
