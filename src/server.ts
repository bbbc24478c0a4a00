import type { ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { explain, isRefused } from './channels/telegram/availability.ts'
import { openCalls } from './channels/telegram/calls.ts'
import type { Caller, Outcome } from './channels/telegram/outcome.ts'
import { webhook } from './channels/telegram/webhook.ts'
import type { Config } from './config/config.ts'
import { limitsInForce } from './config/limits/read-limits.ts'
import { createLog } from './operations/log.ts'
import { startJobs } from './operations/run-jobs.ts'
import { claimForPlayground, refusePlaygroundData } from './portico/data-owner.ts'
import { listen } from './portico/listen.ts'
import { createRoutePath } from './portico/route-path.ts'
import { openStores } from './portico/stores.ts'
import { isFromThisMachine } from './portico/this-machine.ts'
import { type Assembly, assemblePortico } from './portico.ts'
import { createSecrets } from './secrets/key-ring.ts'
import { loadKeys } from './secrets/load-keys.ts'

/** Portico while it listens and does its jobs. */
export interface RunningServer {
  readonly portico: Assembly
  /** Where its pages are. */
  readonly url: string
  /** Where metrics and readiness are served, if they have a port of their own. */
  readonly managementUrl?: string
  /** Telegram did not answer yet; it is asked again until it does. */
  readonly unanswered: boolean
  /** Resolves as soon as updates come in. */
  readonly answering: Promise<void>
  /** Says that it is not ready, and lets those who keep connections go elsewhere; takes everything as before. */
  drain(): void
  /** Takes nothing new in, finishes what is under way, and closes everything. */
  stop(): Promise<void>
}

/** Opens the stores, listens, and lets Portico do its jobs. What was opened before something fails is closed again. */
export const startServer = async (config: Config, now: () => number = Date.now): Promise<RunningServer> => {
  await using opening = new AsyncDisposableStack()
  const log = createLog(config.logLevel)
  if (config.telegram) refusePlaygroundData(config.dataDir)
  const stores = await openStores(config, {
    now,
    warn: (sentence) => log.warn(sentence),
    tell: (sentence) => log.info(sentence),
  })
  opening.defer(() => stores.close())
  if (!config.telegram) await claimForPlayground(config.dataDir, stores.directory)

  const playground = config.telegram ? undefined : await openPlayground(config, now)
  if (playground) opening.defer(() => playground.close())
  const { token = '', apiRoot, framework } = config.telegram ?? {}
  const call = playground?.call ?? openCalls(token, apiRoot, framework)
  const met = config.telegram && (await meet(call))

  const listener = await listen(config)
  const url = config.publicUrl ?? `http://localhost:${listener.port}`
  opening.defer(() => listener.close())
  const management = config.management && (await listen(config.management, MANAGEMENT))
  if (management) opening.defer(() => management.close())

  const portico = assemblePortico(
    { ...config, ...playground?.settings },
    { stores, log, now, call, url, ...(met && { met }) },
  )
  opening.defer(() => portico.close())
  portico.metrics.watchProcess()

  const respond = (fetch: Assembly['fetch']) => getRequestListener(fetch, { hostname: config.host })
  const page = respond(playground?.around(portico, url) ?? portico.fetch)
  const figures = respond(portico.management)
  const hook = config.telegram?.webhook
  const { requests } = portico.metrics
  const takesUpdate =
    hook && webhook(hook.secret, portico.handle, portico.report, requests.time, listener.hangingUp)
  management?.serve((request, response) => void figures(request, response))
  const routePath = createRoutePath(url)
  listener.serve((request, response) => {
    request.url = routePath(request.url ?? '/')
    if (takesUpdate?.(request, response)) return
    const here = isFromThisMachine(request)
    if (playground && !here) return void notForOthers(response)
    const answer = here && !management && isForManagement(request.url) ? figures : page
    void answer(request, response)
  })

  const jobs = startJobs(portico.jobs, portico.report)
  for (const warning of config.warnings) log.warn(warning)
  if (config.limits) log.info(limitsInForce(config.limits))
  opening.defer(async () => {
    playground?.closing()
    // An open stream would keep its connection from closing.
    portico.drain()
    await Promise.all([jobs.stop(), listener.close(), management?.close()])
  })

  const open = opening.move()
  const managementUrl = management && `http://${hostIn(config.management?.host ?? '')}:${management.port}`
  return {
    portico,
    url,
    ...(managementUrl && { managementUrl }),
    unanswered: met?.ok === false,
    answering: portico.answering,
    drain() {
      portico.drain()
      listener.drain()
    },
    stop: () => open.disposeAsync(),
  }
}

/** As it stands in an address: IPv6 in brackets. */
const hostIn = (host: string): string => (host.includes(':') ? `[${host}]` : host)

const MANAGEMENT = { port: 'MANAGEMENT_PORT', host: 'MANAGEMENT_HOST' }

/** What is served on the management port only, or without one to this machine only. */
const isForManagement = (url = ''): boolean => /^\/(metrics|readyz)(\?|$)/.test(url)

/** The playground trusts every request that reaches it, so no proxy may forward requests of others to it. */
const notForOthers = (response: ServerResponse): void => {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end('The playground answers to this machine only, and not through a proxy.\n')
}

/** The playground's services are loaded only where they are needed. */
const openPlayground = async (config: Config, now: () => number) => {
  const { openPlaygroundServices } = await import('./channels/playground/services.ts')
  const secrets = createSecrets(loadKeys(config))
  return openPlaygroundServices(config.brand, (text) => secrets.derive('playground visitor', [text]), now)
}

/**
 * Asks Telegram who the bot is.
 * @throws PorticoError `telegram/token` if it will never know this token.
 */
const meet = async (call: Caller): Promise<Outcome> => {
  const met = await call('getMe', {})
  if (!met.ok && isRefused(met)) throw explain(met)
  return met
}
