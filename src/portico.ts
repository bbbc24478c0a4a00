import type { Hono } from 'hono'
import { overdueNotifications } from './accounts/security/overdue-notifications.ts'
import type { Directory } from './accounts/store/directory.ts'
import { createChannels } from './channels/channels.ts'
import type { HostedUpdates } from './channels/telegram/hosted-updates.ts'
import type { Config } from './config/config.ts'
import { queues } from './contracts/queues.ts'
import type { Interactions } from './contracts/sign-in.ts'
import { relyingPartyOf } from './effects/passkeys/relying-party.ts'
import type { Engine } from './engine/engine.ts'
import type { FlowRegistry } from './engine/flow-registry.ts'
import { createJobs } from './jobs.ts'
import { createCourier } from './messaging/courier.ts'
import type { Metrics } from './operations/metrics.ts'
import type { Report } from './operations/report.ts'
import type { Job } from './operations/run-jobs.ts'
import type { Passwords } from './passwords/passwords.ts'
import { createBot } from './portico/bot.ts'
import { createCore } from './portico/core.ts'
import { createCountedEngine } from './portico/engine.ts'
import { createMessaging } from './portico/messaging.ts'
import { openOpenid } from './portico/openid.ts'
import { checkOwnFlows } from './portico/own-flows.ts'
import type { Parts } from './portico/parts.ts'
import { createRegistry } from './portico/registry.ts'
import { createManagement, createSite } from './portico/web.ts'
import { createStreams } from './web/sign-in/streams.ts'

export type { Parts } from './portico/parts.ts'

/** Portico as a whole: it acts when it is handed something, and by itself only while its jobs are run. */
export interface Assembly {
  /**
   * Takes one raw update of Telegram in. Rejects when nothing was committed: it must not be acknowledged then. A number:
   * not yet either, it is to be handed over again in so many milliseconds.
   */
  readonly handle: (update: unknown) => Promise<number | undefined>
  /** Takes one raw update of the host's bot in, if it is for Portico. */
  readonly handleForHost: HostedUpdates
  /** Answers a request for a page, the API, or whether the process is alive. */
  readonly fetch: Hono['fetch']
  /** Resolves as soon as updates come in. */
  readonly answering: Promise<void>
  /** Answers a request for metrics or readiness, which strangers must not read. */
  readonly management: Hono['fetch']
  /** What is to be done by itself, for `startJobs`. */
  readonly jobs: readonly Job[]
  readonly engine: Engine
  readonly directory: Directory
  readonly passwords: Passwords
  /** The requests of applications, where there are any. */
  readonly interactions?: Interactions
  readonly registry: FlowRegistry
  readonly report: Report
  readonly metrics: Metrics
  /** Says from now on that it is not ready, and does everything as before. */
  drain(): void
  /** Finishes what is under way and gives back what was made here; the stores stay open. */
  close(): Promise<void>
}

/**
 * Builds everything once, in the order in which one part needs another. Opens no socket, reads no environment and starts
 * no timer: `src/server.ts` listens and runs the jobs.
 */
export const assemblePortico = (config: Config, parts: Parts): Assembly => {
  const core = createCore(config, parts)
  const { directory, secrets, passwords, addresses, now, report, metrics, limits } = core

  const bot = createBot(core, parts)
  const channels = createChannels([...(parts.channels ?? []), bot.channel])
  const messaging = createMessaging(core, parts, channels.link)
  const { messenger, outgoing, checks } = messaging

  const registry = createRegistry({
    capabilities: {
      captcha: config.captcha,
      password: config.passwordEntry,
      pages: addresses.reachable,
      passkeys: addresses.reachable && core.clients.length > 0 && relyingPartyOf(core.url) !== undefined,
      mail: messaging.mail !== undefined,
      sms: messaging.sms !== undefined,
      get outage() {
        return { mail: checks.isOut('mail'), sms: checks.isOut('sms') }
      },
      ...(core.profile.length > 0 && { profile: core.profile.map(({ id }) => id) }),
    },
    secrets,
    texts: core,
    ...(parts.flows && { map: parts.flows }),
    ...(parts.host && { host: parts.host }),
  })
  checkOwnFlows(registry, { performers: parts.performers, has: core.wording.has })
  const engine = createCountedEngine(core, {
    registry,
    channels,
    messenger,
    outgoing,
    senders: checks,
    ...(parts.performers && { own: parts.performers }),
  })
  const courier = createCourier({
    directory,
    secrets,
    messenger,
    outgoing,
    open: engine.openFlow,
    linkTo: addresses.notMe,
    limits,
    now,
    report,
  })

  metrics.notifications.watch(() => overdueNotifications(directory.db, now()))
  const watched = [
    queues.add({ name: 'turns', length: engine.turns }),
    queues.add({ name: 'notifications', length: courier.onTheirWay }),
  ]

  const handle = bot.updateHandler(engine)
  let isStopping = false
  const openid = core.clients.length > 0 ? openOpenid(core, parts, engine, channels) : undefined
  const streams = createStreams(limits.pages.streams)
  const site = createSite(core, engine, channels, openid, streams)

  return {
    handle,
    handleForHost: bot.hostedUpdates(engine),
    answering: bot.answering,
    fetch: site.fetch,
    management: createManagement(core, checks, () => isStopping).fetch,
    jobs: [
      ...bot.jobs(handle),
      ...createJobs({ core, engine, channel: channels, courier, checks }),
      ...(openid?.jobs ?? []),
    ].map(metrics.jobs.watch),
    ...(openid && { interactions: openid.interactions }),
    engine,
    directory,
    passwords,
    registry,
    report,
    metrics,
    drain() {
      isStopping = true
      streams.close()
    },
    async close() {
      streams.close()
      for (const unwatch of watched) unwatch()
      await Promise.all([engine.idle(), courier.idle(), openid?.idle()])
      await core.close()
      messaging.close()
    },
  }
}
