import { HOUR, MINUTE, SECOND } from '../flows/durations.ts'
import { words } from '../flows/screen.ts'
import { runDeletions } from './accounts/lifecycle/deletion.ts'
import { reportOperatorAlerts } from './accounts/security/operator-alerts.ts'
import { offerRecoveryChecks } from './accounts/security/recovery-checks.ts'
import { countSealed, missingKey } from './accounts/security/sealed-columns.ts'
import { purge } from './accounts/store/purge.ts'
import { watchBudget } from './accounts/throttling/budget.ts'
import { forgetStrangers } from './accounts/throttling/forget-strangers.ts'
import type { Channel } from './contracts/channel.ts'
import { ringLate } from './effects/sign-in/ask-owner.ts'
import type { Engine } from './engine/engine.ts'
import type { Courier } from './messaging/courier.ts'
import { garbageJobs } from './operations/garbage.ts'
import type { Job } from './operations/run-jobs.ts'
import type { Core } from './portico/core.ts'
import type { SenderChecks } from './senders/sender-checks.ts'

export interface JobParts {
  readonly core: Core
  readonly engine: Engine
  readonly channel: Channel
  readonly courier: Courier
  readonly checks: SenderChecks
}

/**
 * Everything that Portico does by itself, in one process or in several side by side. The engine and the courier begin a
 * second late: what a crash has interrupted the channel brings again first, with the typed secrets that only its message has.
 */
export const createJobs = ({ core, engine, channel, courier, checks }: JobParts): readonly Job[] => {
  const { directory, now, report, limits, metrics } = core
  return [
    { name: 'engine', every: SECOND, after: SECOND, run: () => engine.tick() },
    { name: 'courier', every: SECOND, after: SECOND, run: () => courier.round() },
    { name: 'senders', every: MINUTE, run: (stopping) => checks.round(stopping) },
    {
      name: 'deletions',
      every: MINUTE,
      run: () => runDeletions(deletionParts(core, engine, channel), now()),
    },
    {
      name: 'recovery checks',
      every: MINUTE,
      run: () => offerRecoveryChecks({ directory, offer: offerIn(engine) }, now()),
    },
    { name: 'operator alerts', every: SECOND, run: () => reportOperatorAlerts(directory, report, now()) },
    {
      name: 'budget',
      every: MINUTE,
      run: async () => metrics.budget(await watchBudget(directory, now(), limits)),
    },
    ...(core.clients.length > 0
      ? [
          { name: 'sign-in rings', every: SECOND, run: () => ringLate({ directory, engine }, now()) },
          {
            name: 'strangers',
            every: 10 * SECOND,
            run: (stopping: AbortSignal) => forgetStrangers(directory, limits, stopping),
          },
        ]
      : []),
    { name: 'purge', every: HOUR, run: (stopping) => purge(directory, now(), limits, stopping) },
    { name: 'older keys', run: () => reportOlderKeys(core) },
    ...garbageJobs(),
  ]
}

const deletionParts = (
  { directory, secrets, wording, brand, report }: Core,
  engine: Engine,
  channel: Channel,
) => ({
  directory,
  secrets,
  forget: engine.forget,
  farewell: (conversation: string, locale: string) =>
    channel.say(conversation, wording.plain(locale, words('privacy-gone', { account: brand.account }))),
  report,
})

const offerIn = (engine: Engine) => (conversation: string, key: string) =>
  engine.openFlow(conversation, { flow: 'check-up', event: { type: 'offer' } }, key)

const KEY_STILL_NEEDED =
  'Some seeds, or changes that can be taken back, need an older key of SECRET_KEY. Run "npm run rotate-keys" before you take it away.'

/** Tells the operator which keys the directory still needs, and whether one is missing. */
const reportOlderKeys = async ({ directory, secrets, report, log }: Core): Promise<void> => {
  const sealed = await countSealed(directory.db, secrets)
  const missing = missingKey(sealed)
  if (missing) report(missing)
  if (sealed.older.seeds + sealed.older.changes > 0) log.info(sealed.older, KEY_STILL_NEEDED)
}
