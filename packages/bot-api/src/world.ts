import type { Chat, InlineQueryResult, MenuButton, Message, Update, UserFromGetMe } from '@grammyjs/types'
import { type ChatRecord, createChat, type Entry, type Query } from './chats.ts'
import { type Clock, runningClock, standingClock } from './clock.ts'
import { createFiles, type Files } from './files.ts'
import { createOddities, type Oddities } from './oddities.ts'
import type { BotApiOptions, BotCommand, Person, StoredFile } from './types.ts'
import { createUpdates, type Updates, type Webhook } from './updates.ts'

/** Everything the server knows: the bot, its people and chats, its queue of updates. */
export interface World {
  readonly bot: UserFromGetMe
  readonly token: string
  readonly clock: Clock
  readonly now: () => number
  /** Whether what is odd is refused. */
  readonly strict: boolean
  readonly oddities: Oddities
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
  /** What the bot asked to be in groups and channels, by `groups` and `channels`. */
  readonly defaultRights: Map<string, object>
  /** Profile pictures by user id, the newest first. */
  readonly profilePhotos: Map<number, readonly StoredFile[]>
  readonly stickerSets: Map<string, StickerSetRecord>
  /** Inline queries that wait for their answer, by id. */
  readonly inlineQueries: Map<string, InlineAsked>
  /** Where a message stands that was sent by way of the bot, by its `inline_message_id`. */
  readonly inlineMessages: Map<string, { readonly chat: ChatRecord; readonly message: number }>
  /** Shared widgets, by id. */
  readonly widgets: Map<string, Readonly<Record<string, unknown>>>
  /** Queries of widgets that wait for their answer, by id. */
  readonly widgetQueries: Map<string, { readonly at: number; readonly answer: (data: string) => void }>
  /** Whether taps name the message, or only its `inline_message_id`. */
  callbackQueryMode: 'default' | 'auto' | 'inline'
  /** Mini Apps that a person has open, by `query_id`. */
  readonly webAppQueries: Map<string, ChatRecord>
  /** Prepared inline messages, by id. */
  readonly prepared: Map<string, InlineQueryResult>
  /** Scores of games, by message and user. */
  readonly scores: Map<string, Map<number, number>>
  /** Drafts that the bot is writing, by chat and draft id. */
  readonly drafts: Map<string, string>
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
  /** Who chose what in a poll, by user id. */
  votesOf(poll: string): Map<number, readonly number[]>
  /** Puts the reactions of one user in place; an empty list takes them away. */
  setReactions(record: ChatRecord, message: number, user: number, emojis: readonly string[]): void
  /** Remembers a tap that waits for its answer. */
  /** `tap`: where it was made and by whom, where a person made it. */
  openQuery(id: string, answer: Query['answer'], tap?: Query['tap']): void
  /** A number that was not used before, as text. */
  nextId(): string
  /** Takes chats, messages and queries of a raw update for known. */
  learn(update: Update): void
}

/** A set of stickers that the bot made. */
export interface StickerSetRecord {
  readonly name: string
  title: string
  readonly sticker_type: string
  stickers: readonly Readonly<Record<string, unknown>>[]
  thumbnail?: unknown
}

/** An inline query that a person typed. */
export interface InlineAsked {
  readonly at: number
  readonly answer: (results: readonly InlineQueryResult[]) => void
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
  const { token = '1:test', second = 1000, readAlong = true } = options
  const clock =
    options.startAt === undefined ? runningClock(options.now ?? Date.now) : standingClock(options.startAt)
  const { now } = clock
  const chats = new Map<number, ChatRecord>()
  const queries = new Map<string, Query>()
  const closing = new AbortController()
  const votes = new Map<string, Map<number, readonly number[]>>()
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
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
    } as UserFromGetMe,
    token,
    clock,
    now,
    strict: options.strict === true,
    oddities: createOddities(),
    second,
    readAlong,
    updates: createUpdates({ firstId: firstIdAt(now()), second, clock, closing: closing.signal }),
    files: createFiles(),
    chats,
    people: new Map(),
    queries,
    commands: new Map(),
    texts: new Map(),
    menuButtons: new Map(),
    defaultRights: new Map(),
    profilePhotos: new Map(),
    stickerSets: new Map(),
    inlineQueries: new Map(),
    inlineMessages: new Map(),
    widgets: new Map(),
    widgetQueries: new Map(),
    callbackQueryMode: 'default',
    webAppQueries: new Map(),
    prepared: new Map(),
    scores: new Map(),
    drafts: new Map(),
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

    votesOf(poll) {
      const known = votes.get(poll)
      if (known) return known
      const empty = new Map<number, readonly number[]>()
      votes.set(poll, empty)
      return empty
    },

    setReactions(record, message, user, emojis) {
      const entry = record.get(message)
      if (!entry) return
      const { [user]: _, ...others } = entry.reactions ?? {}
      record.put({ ...entry, reactions: { ...others, ...(emojis.length > 0 && { [user]: emojis }) } })
    },

    openQuery(id, answer, tap) {
      queries.set(id, { at: now(), answer, ...(tap && { tap }) })
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
