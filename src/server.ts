import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { openCalls } from './channels/telegram/calls.ts'
import { explain, isRefused } from './channels/telegram/reach.ts'
import type { Caller, Outcome } from './channels/telegram/telegram.ts'
import { webhook } from './channels/telegram/webhook.ts'
import type { Config } from './config/config.ts'
import { createLog } from './operations/log.ts'
import { startJobs } from './operations/run-jobs.ts'
import { listen } from './portico/listen.ts'
import { openStores } from './portico/stores.ts'
import { createPortico, type Portico } from './portico.ts'

/** Portico while it listens and does its jobs. */
export interface RunningServer {
  readonly portico: Portico
  /** Where its pages are. */
  readonly url: string
  /** Telegram did not answer yet; it is asked again until it does. */
  readonly unanswered: boolean
  /** Takes nothing new in, finishes what is under way, and closes everything. */
  stop(): Promise<void>
}

/** Opens the stores, listens, and lets Portico do its jobs. What was opened before something fails is closed again. */
export const startServer = async (config: Config, now: () => number = Date.now): Promise<RunningServer> => {
  await using opening = new AsyncDisposableStack()
  const log = createLog(config.logLevel)
  const stores = await openStores(config, { now, warn: (sentence) => log.warn(sentence) })
  opening.defer(() => stores.close())

  const playground = config.telegram ? undefined : await openPlayground(config, now)
  if (playground) opening.defer(() => playground.close())
  const call = playground?.call ?? openCalls(config.telegram?.token ?? '', config.telegram?.apiRoot)
  const met = config.telegram && (await meet(call))

  const listener = await listen(config)
  const url = config.publicUrl ?? `http://localhost:${listener.port}`
  opening.defer(() => listener.close())

  const portico = createPortico(
    { ...config, ...playground?.settings },
    { stores, log, now, call, url, ...(met && { met }) },
  )
  opening.defer(() => portico.close())
  portico.watchProcess()

  const page = getRequestListener(playground?.around(portico, url) ?? portico.fetch, {
    hostname: config.host,
  })
  const hook = config.telegram?.webhook
  const takesUpdate = hook && webhook(hook.secret, portico.handle, portico.report)
  listener.serve((request: IncomingMessage, response: ServerResponse) => {
    if (!takesUpdate?.(request, response)) void page(request, response)
  })

  const jobs = startJobs(portico.jobs, portico.report)
  for (const warning of config.warnings) log.warn(warning)
  opening.defer(async () => {
    playground?.closing()
    await Promise.all([jobs.stop(), listener.close()])
  })

  const open = opening.move()
  return { portico, url, unanswered: met?.ok === false, stop: () => open.disposeAsync() }
}

/** The playground's services are loaded only where they are needed. */
const openPlayground = async (config: Config, now: () => number) =>
  (await import('./channels/playground/services.ts')).openPlaygroundServices(config.brand, now)

/**
 * Asks Telegram who the bot is.
 * @throws PorticoError `telegram/token` if it will never know this token.
 */
const meet = async (call: Caller): Promise<Outcome> => {
  const met = await call('getMe', {})
  if (!met.ok && isRefused(met)) throw explain(met)
  return met
}
