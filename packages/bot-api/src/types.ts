import type {
  BotCommand,
  ChatFullInfo,
  ChatMember,
  File,
  InlineQueryResult,
  Message,
  ReplyKeyboardMarkup,
  Update,
  UserFromGetMe,
} from '@grammyjs/types'

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

/** One call of the bot, for the transcript. */
export interface Call {
  readonly method: string
  /** The parameters as the server understood them; uploads appear as `attach://<name>`. */
  readonly params: Readonly<Record<string, unknown>>
  /** What was answered; absent when a fault left the bot without an answer. */
  readonly answer?: Answer
  /** Epoch milliseconds of the answer. */
  readonly at: number
}

/** Something about a call that Telegram passes over, and that is probably a mistake. */
export interface Oddity {
  readonly method: string
  readonly problem: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** What every call is answered with: https://core.telegram.org/bots/api#making-requests */
export type Answer =
  | { readonly ok: true; readonly result: unknown; readonly description?: string }
  | {
      readonly ok: false
      readonly error_code: number
      readonly description: string
      readonly parameters?: FailureParameters
    }

/** https://core.telegram.org/bots/api#responseparameters */
export interface FailureParameters {
  readonly retry_after?: number
  readonly migrate_to_chat_id?: number
}

/** A failure on purpose. What is left out fits everything. */
export interface Fault {
  readonly method?: string
  /** Only calls whose `chat_id` is this one. */
  readonly chat?: number
  /** Only calls that have a field of this name somewhere, as an older server refuses what it does not know. */
  readonly field?: string
  /** How many calls it hits; without: all. */
  readonly times?: number
  /**
   * `hang` never answers, `reset` breaks the connection; a number is an error code, in Telegram's usual words for it.
   * Left out: the call is carried out and answered, after `delay`.
   */
  readonly answer?:
    | {
        readonly error_code: number
        readonly description: string
        readonly parameters?: FailureParameters
      }
    | number
    | 'hang'
    | 'reset'
  /** Seconds to name with 429. Default: 1. */
  readonly retryAfter?: number
  /** Milliseconds by which the answer comes later. */
  readonly delay?: number
  /** True: the call is carried out first and only its answer is lost, as when the network breaks. */
  readonly applied?: boolean
}

/** What goes wrong on the way of updates to the bot. */
export interface Disturbance {
  /** An update's kind, such as `message`; without: every kind. */
  readonly kind?: string
  /** How many updates it hits; without: all. */
  readonly times?: number
  /**
   * `late`: it comes after `by` milliseconds. `twice`: it comes once more after it was confirmed. `swapped`: it comes
   * after the next one, or after `by` milliseconds if none comes.
   */
  readonly effect: 'late' | 'twice' | 'swapped'
  /** Milliseconds. Default: 1 000. */
  readonly by?: number
}

/** How a group or a channel is to be. */
export interface GroupOptions {
  readonly id: number
  readonly title: string
  readonly username: string
  readonly forum: boolean
  readonly owner: Person
  readonly members: readonly Person[]
  /** What the bot is there. Default: an administrator who may do everything. */
  readonly bot: 'administrator' | 'member' | 'absent'
}

/** Who a person is. `phone` is what their own contact holds. */
export interface Profile {
  readonly id: number
  readonly firstName: string
  readonly lastName: string
  readonly username: string
  /** An IETF tag as the app sends it; empty: the app sends none. */
  readonly languageCode: string
  readonly phone: string
}

/** One message on the phone: the raw Message, and whether the person wrote it. */
export interface Bubble {
  readonly message: Message
  readonly mine: boolean
  /** Reactions by who left them: the ids of people, and of the bot. */
  readonly reactions?: Readonly<Record<number, readonly string[]>>
}

/** What a tap on a button came to. */
export interface TapAnswer {
  readonly text?: string
  readonly show_alert?: boolean
  readonly url?: string
  /** False when the bot did not answer within 15 s, as long as an app shows its spinner. */
  readonly answered: boolean
}

/** Kinds of messages that carry no text. */
export type OtherKind =
  | 'animation'
  | 'audio'
  | 'dice'
  | 'document'
  | 'location'
  | 'photo'
  | 'poll'
  | 'sticker'
  | 'venue'
  | 'video'
  | 'video_note'
  | 'voice'

/** Something that changed on a person's phone. */
export type Change =
  | { readonly kind: 'shown' | 'edited'; readonly bubble: Bubble }
  | { readonly kind: 'deleted'; readonly message: number }
  | { readonly kind: 'draft'; readonly text: string }
  | { readonly kind: 'answer'; readonly answer: TapAnswer }
  | { readonly kind: 'typing' | 'keyboard' | 'commands' | 'cleared' | 'blocked' | 'unblocked' | 'info' }

/** A person with a phone on which the chat with the bot is open. What cannot be done on a phone throws. */
export interface Person {
  readonly id: number
  readonly profile: Profile
  /** What the phone shows now, oldest first: deleted messages gone, edits applied. */
  readonly chat: readonly Bubble[]
  /** The reply keyboard under the text field. */
  readonly keyboard: ReplyKeyboardMarkup | undefined
  /** Whether the bot's "typing…" (or another chat action) shows. */
  readonly typing: boolean
  readonly blocked: boolean
  /** The bot's commands as this person's menu lists them. */
  readonly commands: readonly BotCommand[]
  /** Writes a text of 1 to 4096 characters. */
  say(text: string, options?: { readonly replyTo?: number }): Message
  /**
   * Taps an inline button: the newest one with that label (a string that is no label may be its data), unless
   * a message is named. Data that no message shows any more, or never did, is sent all the same when given
   * as `{ data }`, as a slow or a forged app would. Fulfilled when the bot answers the query.
   */
  tap(
    button: string | { readonly text: string } | { readonly data: string },
    message?: number,
  ): Promise<TapAnswer>
  /** Presses a button of the reply keyboard; one that asks for the contact shares the own number. */
  press(text: string): Message
  /** Shares a contact; without one, the own. */
  shareContact(contact?: { readonly phone: string; readonly userId?: number }): Message
  /** Sends something that is not text. */
  send(kind: OtherKind, options?: { readonly caption?: string }): Message
  /** Changes a text of their own. */
  edit(messageId: number, text: string): Message
  /** Forwards a text that another person wrote. */
  forward(text: string): Message
  /** Sends several pictures as one album. */
  sendAlbum(count: number, options?: { readonly caption?: string }): readonly Message[]
  /** Leaves a reaction on a message, in place of an earlier one; without an emoji, takes it back. */
  react(message: number, emoji?: string): void
  /** Answers a poll by the numbers of its options, from 0. */
  vote(message: number, options: readonly number[]): void
  /** What a widget in a message asks the bot, 1 to 64 bytes; fulfilled with the bot's answer. */
  askWidget(message: number, data: string): Promise<string>
  /** Types the bot's name and a query in any chat. Fulfilled when the bot answers. */
  askInline(query: string, options?: { readonly offset?: string }): Promise<readonly InlineQueryResult[]>
  /** Sends a result of an inline query into a chat; without one, into the chat with the bot. */
  chooseInline(
    result: InlineQueryResult,
    options?: { readonly query?: string; readonly group?: Group },
  ): Message
  /** What a Mini App gets as `Telegram.WebApp.initData`, with a hash by the bot's token. */
  openWebApp(options?: { readonly startParam?: string }): WebAppOpened
  /** What a Mini App sends by `Telegram.WebApp.sendData`, opened by a button of the reply keyboard. */
  sendWebAppData(buttonText: string, data: string): Message
  /** What the Login Widget tells a site, with a hash by the bot's token. */
  loginData(): Readonly<Record<string, string>>
  /** Writes into a group that the bot is in too, named "Group". */
  sayInGroup(text: string): Message
  /** Sets the app to another language, an IETF tag; empty: it tells none from now on. */
  speak(languageCode: string): void
  block(): void
  unblock(): void
  /** Deletes the chat for both sides: its messages are gone, editing them fails; the bot may still write. */
  startOver(): void
  /**
   * The first message of the bot, new or edited, that fits and was not returned or passed over before.
   * Every version counts once, in order, also one that came before the call. Rejects after `timeout`
   * milliseconds (5 000 by default), naming what came instead.
   */
  next(predicate?: (bubble: Bubble) => boolean, options?: { readonly timeout?: number }): Promise<Bubble>
  /** Hears of everything that changes on the phone; the returned function ends it. */
  on(listener: (change: Change) => void): () => void
}

/** A Mini App that a person has open. */
export interface WebAppOpened {
  readonly initData: string
  /** For `answerWebAppQuery`. */
  readonly queryId: string
}

/** A group or a channel, with people who act in it. What they cannot do there throws. */
export interface Group {
  readonly id: number
  readonly type: 'supergroup' | 'channel'
  readonly title: string
  /** What everybody there sees, oldest first. */
  readonly chat: readonly Bubble[]
  /** As `getChat` tells it. */
  readonly info: ChatFullInfo
  readonly pinned: readonly number[]
  member(person: Person): ChatMember
  /** The bot's own place. */
  readonly bot: ChatMember
  say(person: Person, text: string, options?: { readonly topic?: number; readonly replyTo?: number }): Message
  send(
    person: Person,
    kind: OtherKind,
    options?: { readonly topic?: number; readonly caption?: string },
  ): Message
  /** Publishes in a channel, in its name. */
  post(text: string): Message
  tap(
    person: Person,
    button: string | { readonly text: string } | { readonly data: string },
    message?: number,
  ): Promise<TapAnswer>
  edit(person: Person, message: number, text: string): Message
  react(person: Person, message: number, emoji?: string): void
  vote(person: Person, message: number, options: readonly number[]): void
  /** Joins, by an invite link if one is given; a link that asks first makes it a request. */
  join(person: Person, link?: string): 'joined' | 'asked'
  leave(person: Person): void
  /** Makes the bot an administrator, a plain member, or removes it. */
  setBot(status: 'administrator' | 'member' | 'absent', by: Person): void
  next: Person['next']
  on: Person['on']
}

/** A file that came in by upload. */
export interface StoredFile extends File {
  readonly file_path: string
  readonly bytes: Uint8Array
  readonly name: string
  readonly type: string
}

export type { BotCommand, ChatFullInfo, ChatMember, InlineQueryResult, Message, ReplyKeyboardMarkup }
