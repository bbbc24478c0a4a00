import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Action } from '../flows/content.ts'
import { actions } from '../flows/content.ts'
import { commands, deepLinks, flows } from '../flows/flows.ts'
import { takesSms } from '../flows/reading/phone.ts'
import { words } from '../flows/screen.ts'
import { runDeletions } from './accounts/lifecycle/deletion.ts'
import { reportOperatorAlerts } from './accounts/security/operator-alerts.ts'
import { offerRecoveryChecks } from './accounts/security/recovery-checks.ts'
import { countSealed, missingKey } from './accounts/security/sealed-columns.ts'
import { openDirectory } from './accounts/store/directory.ts'
import { purge } from './accounts/store/purge.ts'
import { limits } from './accounts/throttling/limits.ts'
import { openCalls } from './channels/telegram/calls.ts'
import { startIntroduction } from './channels/telegram/introduction.ts'
import { startPolling } from './channels/telegram/polling.ts'
import { registerProfile } from './channels/telegram/profile.ts'
import { createReach, explain, isRefused } from './channels/telegram/reach.ts'
import { receiver } from './channels/telegram/receive.ts'
import { telegramChannel } from './channels/telegram/telegram.ts'
import { type Webhook, webhook } from './channels/telegram/webhook.ts'
import type { Config } from './config/config.ts'
import { loadBrand } from './content/brand.ts'
import { contentFolders, loadContent } from './content/content.ts'
import { openSqliteConversations } from './conversations/sqlite.ts'
import { backgroundEffects } from './effects/background.ts'
import { sendCode } from './effects/common/send-code.ts'
import { performers } from './effects/performers.ts'
import { sendExport } from './effects/privacy/send-export.ts'
import { createButtons } from './engine/buttons.ts'
import { createEngine, type Engine } from './engine/engine.ts'
import type { FlowRegistry } from './engine/flow-registry.ts'
import { createVault } from './engine/vault.ts'
import { PorticoError } from './errors.ts'
import { createCourier } from './messaging/courier.ts'
import { createMessenger } from './messaging/messenger.ts'
import { openFolder } from './operations/folder.ts'
import { health } from './operations/health.ts'
import { startTicking } from './operations/interval.ts'
import { createLog } from './operations/log.ts'
import { createMetrics } from './operations/metrics.ts'
import { createReport } from './operations/report.ts'
import { createPasswords } from './passwords/passwords.ts'
import { createScreenAssets } from './pictures/screen-assets.ts'
import { createSecrets } from './secrets/key-ring.ts'
import { loadKeys } from './secrets/load-keys.ts'
import { allowedSms } from './senders/allowed-sms.ts'
import { createSms } from './senders/sms.ts'
import { createSmtp } from './senders/smtp.ts'
import { createWeb } from './web/web.ts'
import { loadWords } from './words/words.ts'

/** A running house. */
export interface Portico {
  /** Where its pages are. */
  readonly url: string
  /** Telegram did not answer yet; it is asked again until it does. */
  readonly unanswered: boolean
  readonly engine: Engine
  /** Takes nothing new in, finishes what is under way, and gives everything back. */
  stop(): Promise<void>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Builds everything once, in the order in which one part needs another, and opens the door. */
export const openPortico = async (config: Config, now: () => number = Date.now): Promise<Portico> => {
  openFolder(config.dataDir)
  const log = createLog(config.logLevel)
  const secrets = createSecrets(loadKeys(config))
  const brand = loadBrand(join(ROOT, 'brands'), config.brand)
  const wording = loadWords({
    roots: [join(ROOT, 'flows'), join(ROOT, 'src'), join(ROOT, 'brands', config.brand)],
    fallback: 'en',
    report: (problem) => report(problem, {}),
  })
  const content = loadContent({
    folders: contentFolders(ROOT, config.brand),
    brand,
    actions: (Object.keys(actions) as Action[]).filter((action) => actions[action] in flows),
    fallback: 'en',
  })

  const conversations = config.redis
    ? await (await import('./conversations/redis.ts')).openRedisConversations(config.redis.urls, {
        allowLoss: config.redis.allowLoss,
        warn: (sentence) => log.warn(sentence),
      })
    : openSqliteConversations(join(config.dataDir, 'conversations.db'), now)
  const directory = await openDirectory(config)
  const metrics = createMetrics(conversations)
  const report = createReport(log, metrics)

  const services = config.telegram
    ? undefined
    : await (await import('./channels/playground/services.ts')).openPlaygroundServices(now, brand.name)
  const call = openCalls(
    config.telegram?.token ?? services?.botApi.token ?? '',
    config.telegram?.apiRoot ?? services?.botApi.url,
  )
  const met = config.telegram && (await call('getMe', {}))
  if (met && !met.ok && isRefused(met)) {
    await Promise.all([conversations.close(), directory.close()])
    throw explain(met)
  }
  const mail = config.mail ?? services?.mail
  const smsUrl = config.smsWebhookUrl ?? services?.smsUrl
  const passwords = createPasswords({ policy: brand.password })
  const smtp = mail && createSmtp(mail)
  let username = services?.botApi.bot.username ?? ''
  const chat = () => (config.telegram && username ? `https://t.me/${username}` : undefined)
  const messenger = createMessenger({
    chat: () => chat()?.concat('?start=recover'),
    mail: smtp,
    sms: smsUrl ? allowedSms(createSms({ url: smsUrl }), (to) => takesSms(to, brand)) : undefined,
    brand,
    words: wording,
  })

  const web = new Hono()
  /** Updates are taken before any page is looked for. */
  let takes: Webhook | undefined
  const server = serve({
    fetch: web.fetch,
    port: config.port,
    hostname: config.host,
    createServer: ((options, page) =>
      createServer(options, (request, response) => {
        if (!takes?.(request, response)) page?.(request, response)
      })) as typeof createServer,
    // Whoever sends a request slower than this is not a person with a browser.
    serverOptions: { headersTimeout: 10_000, requestTimeout: 20_000 },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (cause) => reject(notListening(config, cause)))
  })
  const { port } = server.address() as AddressInfo
  const url = config.publicUrl ?? `http://localhost:${port}`

  /** Whether somebody else's browser can open a page of ours. */
  const pages = config.publicUrl !== undefined || services !== undefined

  const vault = createVault(10 * 60_000, now)
  const channel = telegramChannel(call, now)
  const registry: FlowRegistry = {
    flows,
    commands,
    deepLinks,
    home: 'home',
    capabilities: {
      captcha: config.captcha,
      password: config.passwordEntry,
      pages,
      mail: mail !== undefined,
      sms: smsUrl !== undefined,
    },
    buttons: createButtons(secrets),
    environment: (locale) => ({ brand, content: content(locale), locales: wording.locales }),
    pickLocale: wording.pick,
    label: (locale, label) => (typeof label === 'string' ? label : wording.plain(locale, label)),
  }
  const linkTo = (token: string) => (pages ? new URL(`/activate/${token}`, url).href : undefined)
  const engine = metrics.watch(
    createEngine({
      registry,
      wording,
      screenAssets: createScreenAssets({
        directory,
        secrets,
        pageUrl: (page, token) => new URL(`/${page}/${token}`, url).href,
      }),
      conversations,
      secrets,
      vault,
      channel,
      performers: performers({ directory, secrets, passwords, vault }),
      performBackground: backgroundEffects({
        sendCode: sendCode({ directory, secrets, messenger, linkTo }),
        sendExport: sendExport({ directory, channel, wording }),
        channel,
      }),
      now,
      shared: config.redis !== undefined,
      report,
    }),
  )

  const courier = createCourier({
    directory,
    secrets,
    messenger,
    open: engine.openFlow,
    linkTo: (token) => (pages ? new URL(`/not-me/${token}`, url).href : undefined),
    now,
    report,
  })

  const receive = receiver(engine, call, wording, () => username, now)
  const hook = config.telegram?.webhook
  if (hook) takes = webhook(hook.secret, receive, report)
  web.route('/', health({ conversations: () => conversations.ping(), directory: () => directory.ping() }))
  web.route('/', metrics.page)
  if (services) web.route('/', services.page({ engine, directory, registry, url }))
  if (config.apiKeys)
    web.route(
      '/',
      (await import('./web/api/api.ts')).createApi({
        keys: config.apiKeys,
        directory,
        secrets,
        passwords,
        limits,
        account: brand.account,
        publicUrl: url,
        now,
        report,
      }),
    )
  web.route(
    '/',
    createWeb({
      engine,
      directory,
      secrets,
      passwords,
      wording,
      brand,
      publicUrl: url,
      chat,
      now,
      report,
    }),
  )

  const reach = createReach(report, (sentence) => log.warn(sentence))
  const introduction = startIntroduction(call, {
    first: met,
    met: (name) => {
      username = name
    },
    hook,
    fillIn: () => registerProfile(call, wording, brand),
    reach,
    report,
  })
  const polling = hook ? undefined : startPolling(call, receive, report, reach)
  /** What a crash has interrupted comes again by itself first, with the secrets that only its message has. */
  const ticking = startTicking(() => engine.tick(), 1000, report, 1000)
  const delivering = startTicking(() => courier.round(), 1000, report, 1000)
  const part = (conversation: string, locale: string) =>
    channel.say(conversation, wording.plain(locale, words('privacy-gone', { account: brand.account })))
  const offer = (conversation: string, key: string) =>
    engine.openFlow(conversation, { flow: 'check-up', event: { type: 'offer' } }, key)
  const pendingDeletion = { directory, secrets, forget: engine.forget, part, report }
  const deleting = startTicking(() => runDeletions(pendingDeletion, now()), MINUTE, report)
  const offeringRecoveryChecks = startTicking(
    () => offerRecoveryChecks({ directory, offer }, now()),
    HOUR,
    report,
  )
  const alarming = startTicking(() => reportOperatorAlerts(directory, report, now()), 1000, report)
  const sweeping = startTicking(() => purge(directory, now()), HOUR, report)
  const looked = countSealed(directory.db, secrets)
    .then((sealed) => {
      const missing = missingKey(sealed)
      if (missing) report(missing)
      if (sealed.older.seeds + sealed.older.changes > 0) log.info(sealed.older, KEY_STILL_NEEDED)
    })
    .catch(report)
  for (const notice of config.warnings) log.warn(notice)

  return {
    url,
    unanswered: met?.ok === false,
    engine,
    async stop() {
      await Promise.all([
        ticking.stop(),
        delivering.stop(),
        deleting.stop(),
        offeringRecoveryChecks.stop(),
        alarming.stop(),
        sweeping.stop(),
        introduction.stop(),
        looked,
      ])
      services?.closing()
      const closed = new Promise((resolve) => server.close(resolve))
      // Whoever keeps a connection busy beyond this asks again and reaches the next process.
      const hangUp = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 4_000)
      await polling?.stop()
      await Promise.all([engine.idle(), courier.idle()])
      await closed
      clearTimeout(hangUp)
      await passwords.close()
      smtp?.close()
      await Promise.all([conversations.close(), directory.close(), services?.close()])
    },
  }
}

const KEY_STILL_NEEDED =
  'Some seeds, or changes that can be taken back, need an older key of SECRET_KEY. Run "npm run seal-again" before you take it away.'

/** What keeps the server from listening, by Node's code for it. */
const notListening = ({ port, host }: Config, cause: unknown) => {
  const { code = 'unknown' } = cause as NodeJS.ErrnoException
  const [what, cure] =
    code === 'EADDRINUSE'
      ? ['is taken', 'Stop the program that uses it, or set PORT to another one.']
      : code === 'EACCES'
        ? ['is not for this user', 'Set PORT to one above 1023.']
        : [
            `cannot be opened (${code})`,
            'This machine has no such interface: set HOST to one that it has, or to 0.0.0.0 for all.',
          ]
  const where = port === 0 ? `A port on ${host}` : `Port ${port} on ${host}`
  return new PorticoError('web/port', `${where} ${what}. ${cure}`, { port, host }, cause)
}
