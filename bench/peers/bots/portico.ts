import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { commands, deepLinks, flows } from '../../../flows/flows.ts'
import { openCalls } from '../../../src/channels/telegram/calls.ts'
import { createPacing } from '../../../src/channels/telegram/pacing.ts'
import { receiver } from '../../../src/channels/telegram/receive.ts'
import { telegramChannel } from '../../../src/channels/telegram/telegram.ts'
import { webhook } from '../../../src/channels/telegram/webhook.ts'
import { loadBrand } from '../../../src/content/brand.ts'
import { contentFolders, loadContent } from '../../../src/content/content.ts'
import { openRedisConversations } from '../../../src/conversations/redis.ts'
import { openSqliteConversations } from '../../../src/conversations/sqlite.ts'
import { createButtons } from '../../../src/engine/buttons.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import type { FlowRegistry } from '../../../src/engine/flow-registry.ts'
import { createVault } from '../../../src/engine/vault.ts'
import { startTicking } from '../../../src/operations/interval.ts'
import { createLog } from '../../../src/operations/log.ts'
import { createMetrics } from '../../../src/operations/metrics.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import { loadKeys } from '../../../src/secrets/load-keys.ts'
import { loadWords } from '../../../src/words/words.ts'
import { loop } from '../flow/loop.ts'
import { questions } from '../flow/questions.ts'
import { apiRoot, port, redisUrl, secret, token } from './setting.ts'

/**
 * Portico as src/portico.ts builds it behind a webhook, every guarantee on, with the questions of the comparison
 * among its flows. Its effects (mail, hashing, accounts) are left out, for nobody here makes any.
 */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const dataDir = process.env.DATA_DIR ?? ''

const log = createLog('error')
const secrets = createSecrets(loadKeys({ dataDir }))
const brand = loadBrand(join(ROOT, 'brands'), 'example')
const wording = loadWords({
  roots: [join(ROOT, 'flows'), join(ROOT, 'src'), join(ROOT, 'bench/peers/flow')],
  fallback: 'en',
})
const content = loadContent({
  folders: contentFolders(ROOT, 'example'),
  brand,
  actions: ['signup'],
  fallback: 'en',
})
const conversations =
  process.env.STORE === 'embedded'
    ? openSqliteConversations(join(dataDir, 'conversations.db'))
    : await openRedisConversations([redisUrl])
const metrics = createMetrics(conversations)
const report = (error: unknown) => log.error({ error }, 'something went wrong')
const call = openCalls(token, apiRoot)
/** Everyone here talks faster than Telegram lets a bot answer one chat; by this clock nobody does. */
const hurried = () => performance.now() * 1e6
const channel = telegramChannel(call, Date.now, { pacing: createPacing(hurried) })
const registry: FlowRegistry = {
  flows: { ...flows, questions, loop },
  commands: { ...commands, start: 'questions', loop: 'loop' },
  deepLinks,
  home: 'home',
  app: { captcha: 'always', password: 'page', pages: true, mail: true, sms: true },
  buttons: createButtons(secrets),
  environment: (locale) => ({ brand, content: content(locale), locales: wording.locales }),
  pickLocale: wording.pick,
  label: (locale, label) => (typeof label === 'string' ? label : wording.plain(locale, label)),
}
const unwished = async (): Promise<never> => {
  throw new Error('The questions wish for nothing.')
}
/** Home, where everybody comes to in the end, asks for the account of the chat. */
const nobody = async () => ({ none: true })
const engine = metrics.watch(
  createEngine({
    registry,
    wording,
    screenAssets: { paint: unwished, riddle: unwished, page: unwished },
    conversations,
    secrets,
    vault: createVault(10 * 60_000, Date.now),
    channel,
    performers: new Proxy({}, { get: (_, name) => (name === 'seeAccount' ? nobody : unwished) }) as never,
    performBackground: unwished,
    now: Date.now,
    shared: process.env.STORE !== 'embedded',
    report,
  }),
)

const takes = webhook(
  secret,
  receiver(engine, call, wording, () => 'bench_bot'),
  report,
)
const web = new Hono().route('/', metrics.page)
const pages = getRequestListener(web.fetch)
startTicking(() => engine.tick(), 1000, report, 1000)
createServer((request, response) => {
  if (!takes(request, response)) void pages(request, response)
}).listen(port, '127.0.0.1')
