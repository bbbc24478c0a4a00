import { join } from 'node:path'
import { Hono } from 'hono'
import { startBotApi } from '#bot-api'
import { forgetPerson } from '../../accounts/lifecycle/forget-conversation.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import { loadBrand } from '../../content/brand.ts'
import type { Engine } from '../../engine/engine.ts'
import { type FlowRegistry, progressOf, top } from '../../engine/flow-registry.ts'
import type { Conversation } from '../../engine/record.ts'
import { ROOT } from '../../root.ts'
import { openCalls } from '../telegram/calls.ts'
import { chatOf, conversationOf } from '../telegram/inbound.ts'
import type { Caller } from '../telegram/outcome.ts'
import { startMailbox } from './mailbox/mailbox.ts'
import { type Move, type Moves, playground } from './playground.ts'

/** Everything outside that Portico needs, played on this machine: Telegram, a mail server, an SMS gateway. */
export interface PlaygroundServices {
  /** Calls of the Bot API that is played. */
  readonly call: Caller
  /** What a configuration says of the other services. */
  readonly settings: {
    readonly mail: { readonly url: string; readonly from: string }
    readonly smsWebhookUrl: string
  }
  /** Answers requests for the playground's own page, and hands every other one on. */
  around(portico: PlayedPortico, url: string): Hono['fetch']
  /** Ends what would otherwise stay open as long as a page is. */
  closing(): void
  close(): Promise<void>
}

/** What the playground shows of Portico. */
export interface PlayedPortico {
  readonly engine: Engine
  readonly directory: Directory
  readonly registry: FlowRegistry
  readonly fetch: Hono['fetch']
}

export const openPlaygroundServices = async (
  brandFolder: string,
  /** Bytes that only this server can make of a text. */
  sign: (text: string) => Buffer,
  now: () => number,
): Promise<PlaygroundServices> => {
  const { name } = loadBrand(join(ROOT, 'brands'), brandFolder)
  const [botApi, mailbox] = await Promise.all([
    startBotApi({ now, name, readAlong: false, strict: true }),
    startMailbox({ now }),
  ])
  const stopping = new AbortController()
  return {
    call: openCalls(botApi.token, botApi.url),
    settings: {
      mail: { url: mailbox.smtpUrl, from: 'Portico <portico@playground.example>' },
      smsWebhookUrl: mailbox.smsUrl,
    },
    around({ engine, directory, registry, fetch }, url) {
      const page = playground({
        botApi,
        mailbox,
        charts: join(ROOT, 'docs/flows'),
        url,
        sign,
        stopping: stopping.signal,
        moves: movesOf(engine, registry),
        readersOf: (address) => readersOf(directory, address),
        async forget(person) {
          await engine.forget(conversationOf(person))
          await forgetPerson(directory, conversationOf(person))
        },
      })
      return new Hono().route('/', page).all('*', (c) => fetch(c.req.raw, c.env)).fetch
    },
    closing: () => stopping.abort(),
    async close() {
      await Promise.all([botApi.close(), mailbox.close()])
    },
  }
}

/**
 * Whose mailbox an address belongs to: the people in whose chats its account is linked, or else the one whose chat asked
 * for its proof last.
 */
const readersOf = async ({ db }: Directory, address: string): Promise<readonly number[]> => {
  const linked = await db
    .selectFrom('addresses')
    .innerJoin('chats', 'chats.account', 'addresses.account')
    .select('chats.conversation')
    .where('addresses.value', '=', address)
    .execute()
  const asked = await db
    .selectFrom('challenges')
    .select('conversation')
    .where('address_value', '=', address)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .execute()
  return (linked.length > 0 ? linked : asked).map(({ conversation }) => chatOf(conversation))
}

const movesOf = (engine: Engine, registry: FlowRegistry): Moves => ({
  onMove: (listener) =>
    engine.onCommit((id, conversation) => {
      const move = moveOf(registry, chatOf(id), conversation)
      if (move) listener(move)
    }),
  async whereIs(person) {
    const conversation = await engine.conversationOf(conversationOf(person))
    return conversation && moveOf(registry, person, conversation)
  },
})

const moveOf = (registry: FlowRegistry, person: number, conversation: Conversation): Move | undefined => {
  const frame = top(conversation)
  if (!frame) return undefined
  const step = progressOf(registry, frame)
  return {
    person,
    flow: frame.flow,
    state: frame.state,
    language: conversation.locale,
    under: conversation.frames.slice(0, -1).map(({ flow }) => flow),
    ...(step ? { step } : {}),
  }
}
