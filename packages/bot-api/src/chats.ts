import type { Chat, ChatInviteLink, Message, ReplyKeyboardMarkup } from '@grammyjs/types'
import type { Member } from './members.ts'
import type { Bubble, Change, TapAnswer } from './types.ts'

/** A message with what its raw form does not tell. */
export interface Entry extends Bubble {
  /** Sent with a reply keyboard: such a message can never be edited. */
  readonly fixed: boolean
}

/** How many messages, and how many taps' data, a chat keeps; older ones are forgotten. */
const keep = 2_000

/** A topic of a forum; the topic 0 is "General". */
export interface Topic {
  name: string
  icon_color: number
  icon_custom_emoji_id?: string
  closed: boolean
  hidden: boolean
}

/** An invite link with what its raw form does not tell. */
export interface Link {
  readonly invite: ChatInviteLink
  /** How many people came by it. */
  readonly used: number
}

/** A chat with the bot, as both sides see it. */
export interface ChatRecord {
  chat: Chat
  /** What `getChat` tells besides: description, permissions, photo … */
  facts: Readonly<Record<string, unknown>>
  readonly members: Map<number, Member>
  /** Chats that may not speak here, as channels can in groups. */
  readonly bannedChats: Set<number>
  readonly topics: Map<number, Topic>
  readonly links: Map<string, Link>
  /** Who asked to join, and by which link. */
  readonly joinRequests: Map<number, string | undefined>
  /** Pinned messages, the newest last. */
  readonly pins: number[]
  /** Whether the bot may write here: only after it was written to. */
  known: boolean
  blocked: boolean
  keyboard: ReplyKeyboardMarkup | undefined
  /** Epoch milliseconds. */
  typingUntil: number
  /** Every callback data that ever stood here, and its newest message. */
  readonly shownData: Map<string, number>
  get(id: number): Entry | undefined
  entries(): readonly Entry[]
  /** Adds or replaces a message. */
  put(entry: Entry): void
  remove(id: number): boolean
  clear(): void
  tell(change: Change): void
  readonly listeners: Set<(change: Change) => void>
}

export const createChat = (chat: Chat): ChatRecord => {
  const messages = new Map<number, Entry>()
  const shownData = new Map<string, number>()
  let list: readonly Entry[] | undefined

  const remember = (message: Message) => {
    for (const row of message.reply_markup?.inline_keyboard ?? [])
      for (const button of row)
        if ('callback_data' in button && button.callback_data !== undefined)
          shownData.set(button.callback_data, message.message_id)
    const [oldest] = shownData.keys()
    if (shownData.size > keep && oldest !== undefined) shownData.delete(oldest)
  }

  const record: ChatRecord = {
    chat,
    facts: {},
    members: new Map(),
    bannedChats: new Set(),
    topics: new Map(),
    links: new Map(),
    joinRequests: new Map(),
    pins: [],
    known: false,
    blocked: false,
    keyboard: undefined,
    typingUntil: 0,
    shownData,
    listeners: new Set(),
    get: (id) => messages.get(id),
    entries: () => {
      list ??= [...messages.values()]
      return list
    },
    put(entry) {
      const { message_id: id } = entry.message
      const kind = messages.has(id) ? 'edited' : 'shown'
      messages.set(id, entry)
      list = undefined
      remember(entry.message)
      if (messages.size > keep) {
        const [oldest] = messages.keys()
        if (oldest !== undefined) messages.delete(oldest)
      }
      if (!entry.mine) record.typingUntil = 0
      record.tell({ kind, bubble: entry })
    },
    remove(id) {
      if (!messages.delete(id)) return false
      list = undefined
      if (record.pins.includes(id)) record.pins.splice(record.pins.indexOf(id), 1)
      record.tell({ kind: 'deleted', message: id })
      return true
    },
    clear() {
      messages.clear()
      shownData.clear()
      record.pins.length = 0
      list = undefined
      record.keyboard = undefined
      record.typingUntil = 0
      record.tell({ kind: 'cleared' })
    },
    tell(change) {
      for (const listener of record.listeners) listener(change)
    },
  }
  return record
}

/** A tap that waits for its answer. */
export interface Query {
  readonly at: number
  readonly answer: (answer: TapAnswer) => void
  /** Unknown of a raw update. */
  readonly tap?: { readonly chat: ChatRecord; readonly by: number }
}
