import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { commands, flows } from '../../../flows/flows.ts'
import { openCalls } from '../../../src/channels/telegram/calls.ts'
import { createPacing } from '../../../src/channels/telegram/pacing.ts'
import { telegramChannel } from '../../../src/channels/telegram/telegram.ts'
import { webhook } from '../../../src/channels/telegram/webhook.ts'
import { readConfig } from '../../../src/config/config.ts'
import { startJobs } from '../../../src/operations/run-jobs.ts'
import { openStores } from '../../../src/portico/stores.ts'
import { loadTexts } from '../../../src/portico/texts.ts'
import { assemblePortico } from '../../../src/portico.ts'
import { loop } from '../flow/loop.ts'
import { questions } from '../flow/questions.ts'
import { apiRoot, port, secret, token } from './setting.ts'

/**
 * Portico behind a webhook, every guarantee on, with the questions of the comparison among its flows. The other bots do
 * no work of their own accord, so of the jobs only the engine's runs.
 */
const { STORE, REDIS_URL, ...env } = process.env
const read = readConfig({ ...env, ...(STORE !== 'embedded' && { REDIS_URL }), LOG_LEVEL: 'error' })
if (!read.ok) throw new Error(JSON.stringify(read.problems))

const call = openCalls(token, apiRoot, read.config.telegram?.framework)
/** People of the bench talk faster than Telegram lets a bot answer one chat; by this clock they do not. */
const hurried = () => performance.now() * 1e6
const portico = assemblePortico(read.config, {
  stores: await openStores(read.config),
  texts: loadTexts('example', { roots: [join(import.meta.dirname, '../flow')] }),
  flows: {
    flows: { ...flows, questions, loop },
    commands: { ...commands, start: 'questions', loop: 'loop' },
  },
  call,
  channels: [telegramChannel(call, Date.now, { pacing: createPacing(hurried) })],
})
portico.metrics.watchProcess()
startJobs(
  portico.jobs.filter(({ name }) => name === 'engine'),
  portico.report,
)

const takesUpdate = webhook(secret, portico.handle, portico.report)
const answer = getRequestListener(portico.fetch)
createServer((request, response) => {
  if (!takesUpdate(request, response)) void answer(request, response)
}).listen(port, '127.0.0.1')
