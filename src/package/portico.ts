import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Flow } from '../../flows/flow.ts'
import { commands, flows } from '../../flows/flows.ts'
import { ownWords } from '../../flows/screen.ts'
import { conversationOf } from '../channels/telegram/inbound.ts'
import { limitsInForce } from '../config/limits/read-limits.ts'
import { PorticoError } from '../errors.ts'
import { createLog } from '../operations/log.ts'
import { type RunningJobs, startJobs } from '../operations/run-jobs.ts'
import { refusePlaygroundData } from '../portico/data-owner.ts'
import { openStores } from '../portico/stores.ts'
import { type Assembly, assemblePortico, type Parts } from '../portico.ts'
import { accountSeenByHost } from './account.ts'
import { callsOf } from './calls.ts'
import { createEvents } from './events.ts'
import { readOptions } from './options.ts'
import type { Portico, PorticoOptions } from './types.ts'

/** An update waits so long (ms) for a store that is away; then its library hears of it. */
const PATIENCE = 60_000

/** What `createPortico` of the package does on a Node that is new enough, see `index.ts`. */
export const createPortico = async (options: PorticoOptions): Promise<Portico> => {
  const config = readOptions(options)
  const log = createLog(config.logLevel)
  refusePlaygroundData(config.dataDir)
  const call = await callsOf(options.telegram, options.telegramApiRoot)
  const stores = await openStores(config, {
    warn: (sentence) => log.warn(sentence),
    tell: (sentence) => log.info(sentence),
  })
  const host = { ...(options.commands && { commands: options.commands as Record<string, string | false> }) }
  const parts = { stores, log, call, host, ...ownParts(options) }
  const assembly = await assembled(config, parts).catch(async (error: unknown) => {
    await stores.close()
    throw error
  })
  const { engine, directory, registry } = assembly
  const events = createEvents(directory)
  const stopping = new AbortController()
  let jobs: RunningJobs | undefined

  return {
    async handle(update) {
      const end = Date.now() + PATIENCE
      for (;;) {
        const outcome = await assembly.handleForHost(update)
        if (typeof outcome === 'boolean') return outcome
        if (Date.now() + outcome > end || stopping.signal.aborted) throw tooLate()
        await wait(outcome, undefined, { signal: stopping.signal }).catch(() => {})
      }
    },
    account: (chat) =>
      accountSeenByHost(directory.db, conversationOf(chat), registry.capabilities.profile !== undefined),
    async open(chat, errand) {
      const { flows } = registry
      if (!Object.hasOwn(flows, errand)) throw unknownFlow(errand, Object.keys(flows))
      const resume = flows[errand]?.resume
      const to = { flow: errand, ...(resume && { event: { type: resume } }) }
      await engine.openFlow(conversationOf(chat), to, randomUUID())
    },
    on: events.on,
    fetch: (request) => assembly.fetch(request),
    listener: getRequestListener((request) => assembly.fetch(request)),
    start() {
      for (const warning of config.warnings) log.warn(warning)
      if (config.limits) log.info(limitsInForce(config.limits))
      jobs ??= startJobs([...assembly.jobs, events.job(assembly.report)], assembly.report)
    },
    async stop() {
      stopping.abort()
      await jobs?.stop()
      await assembly.close()
      await stores.close()
    },
  }
}

/** What the host gave may be incomplete. */
const assembled = async (...of: Parameters<typeof assemblePortico>): Promise<Assembly> =>
  assemblePortico(...of)

/** The host's own questions and flows, beside Portico's. */
const ownParts = ({ profile, flows: own, words, performers }: PorticoOptions): Partial<Parts> => ({
  ...(profile && { profile }),
  ...(words && { words }),
  ...(performers && { performers }),
  ...(own && {
    flows: {
      flows: { ...flows, ...(own as unknown as Record<string, Flow>) },
      commands: {
        ...commands,
        ...Object.fromEntries(
          Object.entries(own).flatMap(([id, { command }]) => (command ? [[command, id]] : [])),
        ),
      },
      menu: Object.entries(own).flatMap(([flow, { menu }]) =>
        menu ? [{ flow, label: ownWords(menu) }] : [],
      ),
    },
  }),
})

const unknownFlow = (errand: string, known: readonly string[]) =>
  new PorticoError('package/flow', `There is no flow "${errand}" to open. There are: ${known.join(', ')}.`)

const tooLate = () =>
  new PorticoError(
    'package/later',
    'Portico could not take this update, for its store is away or it is stopping; nothing was committed. Hand the same update over again, as a webhook that answers 503 does.',
  )
