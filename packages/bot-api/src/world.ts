import type { Chat, MenuButton, Message, Update, UserFromGetMe } from '@grammyjs/types'
import { type ChatRecord, createChat, type Entry, type Query } from './chats.ts'
import { createFiles, type Files } from './files.ts'
import type { BotApiOptions, BotCommand, Person } from './types.ts'
import { createUpdates, type Updates, type Webhook } from './updates.ts'

/** Everything the server knows: the bot, its people and chats, its queue of updates. */
export interface World {
  readonly bot: UserFromGetMe
  readonly token: string
  readonly now: () => number
  /** Milliseconds of one second of waiting. */
  readonly second: number
  /** Whether calls and unread messages are remembered. */
  readonly readAlong: boolean
  readonly updates: Updates
  readonly files: Files
  readonly chats: ReadonlyMap<number, ChatRecord>
  readonly people: Map<number, Person>
  /** Taps by callback query id. */
  readonly queries: ReadonlyMap<string, Query>
  /** By `<scope>|<language>`. */
  readonly commands: Map<string, BotCommand[]>
  /** Names and descriptions by `<what>|<language>`. */
  readonly texts: Map<string, string>
  /** Menu buttons by chat id; 0: the default. */
  readonly menuButtons: Map<number, MenuButton>
  webhook: Webhook | undefined
  /** Aborted when the server closes. */
  readonly closing: AbortController
  /** Carries out a call that did not come by HTTP: one that stood in the answer to a webhook. */
  perform: (method: string, values: Record<string, unknown>) => Promise<void>
  /** The chat's record; made when there is none yet. */
  openChat(chat: Chat): ChatRecord
  /** A new message in a chat, with an id and a date; it is shown at once. */
  post(record: ChatRecord, content: object, facts: { mine: boolean; fixed?: boolean }): Message
  /** The seconds that Telegram counts in. */
  date(): number
  /** Remembers a tap that waits for its answer. */
  openQuery(id: string, answer: Query['answer']): void
  /** A number that was not used before, as text. */
  nextId(): string
  /** Takes chats, messages and queries of a raw update for known. */
  learn(update: Update): void
}

/** The parts of a message that hold another chat or message are not learned from. */
const messageKinds = ['message', 'edited_message', 'channel_post', 'edited_channel_post'] as const

/** How many taps are remembered. */
const keptQueries = 10_000

/**
 * A server that starts anew goes on above the ids of its former life, as Telegram does: a bot that remembers what it
 * has seen would take lower ones for repeats. Ten a second leave room for a busy run, and stay below 2^31 until 2031.
 */
const firstIdAt = (at: number): number => Math.max(100_000_001, Math.floor((at - Date.UTC(2025, 0)) / 100))

export const createWorld = (options: BotApiOptions): World => {
  const { token = '1:test', second = 1000, now = Date.now, readAlong = true } = options
  const chats = new Map<number, ChatRecord>()
  const queries = new Map<string, Query>()
  const closing = new AbortController()
  let lastMessage = 0
  let lastId = 4_000_000_000_000_000n

  const world: World = {
    bot: {
      id: Number(token.split(':')[0]) || 1,
      is_bot: true,
      first_name: options.name ?? 'Local bot',
      username: options.username ?? 'local_bot',
      can_join_groups: true,
      can_read_all_group_messages: true,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
    } as UserFromGetMe,
    token,
    now,
    second,
    readAlong,
    updates: createUpdates({ firstId: firstIdAt(now()), second, closing: closing.signal }),
    files: createFiles(),
    chats,
    people: new Map(),
    queries,
    commands: new Map(),
    texts: new Map(),
    menuButtons: new Map(),
    webhook: undefined,
    closing,
    perform: () => Promise.resolve(),

    openChat(chat) {
      let record = chats.get(chat.id)
      if (!record) {
        record = createChat(chat)
        chats.set(chat.id, record)
      }
      return record
    },

    post(record, content, { mine, fixed = false }) {
      lastMessage += 1
      const message = {
        message_id: lastMessage,
        date: world.date(),
        chat: record.chat,
        ...content,
      } as unknown as Message
      record.put({ message, mine, fixed } satisfies Entry)
      return message
    },

    date: () => Math.floor(now() / 1000),

    openQuery(id, answer) {
      queries.set(id, { at: now(), answer })
      const [oldest] = queries.keys()
      if (queries.size > keptQueries && oldest !== undefined) queries.delete(oldest)
    },

    nextId() {
      lastId += 1n
      return String(lastId)
    },

    learn(update) {
      const query = update.callback_query
      if (query) world.openQuery(query.id, () => {})
      for (const kind of messageKinds) {
        const message = update[kind]
        if (message) learnMessage(message)
      }
      if (query?.message?.date) learnMessage(query.message as Message)
      else if (query?.message) world.openChat(query.message.chat).known = true
    },
  }

  const learnMessage = (message: Message) => {
    const record = world.openChat(message.chat)
    record.known = true
    lastMessage = Math.max(lastMessage, message.message_id)
    const mine = message.from?.id !== world.bot.id
    if (record.get(message.message_id) === undefined || mine) record.put({ message, mine, fixed: false })
  }

  return world
}
