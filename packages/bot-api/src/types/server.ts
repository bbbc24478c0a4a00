import type { Update, UserFromGetMe } from '@grammyjs/types'
import type { Call, Oddity, StoredFile } from './calls.ts'
import type { Disturbance, Fault } from './faults.ts'
import type { Group, GroupOptions } from './group.ts'
import type { Person, Profile } from './person.ts'

/** How the server is to be; everything has a default. */
export interface BotApiOptions {
  /** The port on 127.0.0.1; 0 (the default) takes a free one. */
  readonly port?: number
  /** The bot's token, `<bot id>:<secret>`. */
  readonly token?: string
  /** The bot's user name, without the `@`. */
  readonly username?: string
  /** The bot's first name. */
  readonly name?: string
  /** The clock, epoch milliseconds: dates of messages, ages of queries and messages. */
  readonly now?: () => number
  /**
   * How many milliseconds one second of the server's own waiting lasts: long polling, webhook back-off and
   * `Retry-After`. 1000 by default; a test shortens it. The clock is not touched by it.
   */
  readonly second?: number
  /** The time, epoch milliseconds, at which a clock of the server's own stands until `advance` moves it. */
  readonly startAt?: number
  /**
   * True: what Telegram would only pass over (an unknown parameter, a value of another type, a method that does
   * nothing here) is refused. Default: it is accepted as Telegram accepts it, and noted in `oddities`.
   */
  readonly strict?: boolean
  /** Serves the page of the chats at `/`. */
  readonly ui?: boolean
  /** Whether calls and unread messages are remembered for a reader, such as a test. Default: yes. */
  readonly readAlong?: boolean
}

/** The server and every person who chats with the bot. */
export interface BotApi {
  /** The API root to give to a bot library: `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly token: string
  /** Who the bot is, as `getMe` tells it. */
  readonly bot: UserFromGetMe
  /** Every call that was made, oldest first, the newest 5 000; a live list. */
  readonly calls: readonly Call[]
  /** A person with a phone. The same id gives the same person. */
  person(profile?: Partial<Profile>): Person
  people(): readonly Person[]
  /** A supergroup, with topics if it is a forum. */
  group(options?: Partial<GroupOptions>): Group
  /** A channel. */
  channel(options?: Partial<Omit<GroupOptions, 'forum'>>): Group
  /** Groups and channels that were made here. */
  groups(): readonly Group[]
  /** What was odd about calls that were accepted all the same, the newest 1 000; a live list. */
  readonly oddities: readonly Oddity[]
  onOddity(listener: (oddity: Oddity) => void): () => void
  /** Lets time pass, in milliseconds. With `startAt`, what was to happen in that time happens. */
  advance(milliseconds: number): void
  /** The server's time, epoch milliseconds. */
  now(): number
  /** Hears of every call once it is answered; the returned function ends it. */
  onCall(listener: (call: Call) => void): () => void
  /**
   * Hands any raw update to the bot and returns its `update_id` (kept if the update brings one). Chats,
   * messages and callback queries that it holds are known from then on.
   */
  inject(update: object): number
  /** Lets calls fail on purpose; the returned function takes the rule back. The newest rule is asked first. */
  fault(rule: Fault): () => void
  /** Lets updates come late, twice or out of order; the returned function takes the rule back. */
  disturb(rule: Disturbance): () => void
  /** A stored file by its `file_id`, with its bytes; for the page that draws the chat. */
  file(fileId: string): StoredFile | undefined
  /** Updates that no bot has taken yet. */
  readonly pending: readonly Update[]
  /** Ends long polls, webhook delivery and open connections. */
  close(): Promise<void>
}
