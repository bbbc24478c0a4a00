import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ProfileField } from '../../flows/profile.ts'
import type { OwnFlow, OwnPerformer } from './own-flows.ts'

/** The host's client of the Bot API: grammY's `bot.api`, Telegraf's `bot.telegram`, or a function that makes a call. */
export type TelegramClient =
  | { readonly raw: object }
  | { callApi(...call: never[]): Promise<unknown> }
  | ((method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>)

/**
 * What an operator decides. Each option from `brand` on is the environment variable of the same name in
 * `docs/configuration.md`: `publicUrl` is `PUBLIC_URL`.
 */
export interface PorticoOptions {
  /** By which calls are made: the host's own client, with its retries and throttling, or a bot token. */
  readonly telegram: TelegramClient | string
  /**
   * Other names for Portico's commands, or false for those that it is to leave to the host: `{ start: false, signup:
   * 'register' }`. A `/start` whose deep link is Portico's stays Portico's.
   */
  readonly commands?: Readonly<Partial<Record<Command, string | false>>>
  /** What the sign-up asks besides, after the fields of the brand. */
  readonly profile?: readonly ProfileField[]
  /** Flows of the host's own, by their ids, beside Portico's. */
  readonly flows?: Readonly<Record<string, OwnFlow>>
  /** Folders with the words of those flows, a `<language>.ftl` each. */
  readonly words?: readonly string[]
  /** Who answers the requests of those flows, by their names. */
  readonly performers?: Readonly<Record<string, OwnPerformer>>
  /** A folder with a `brand.json`, or the name of a brand that comes with Portico. */
  readonly brand?: string
  /** Where people reach `fetch`. Without it there are no pages, and passwords are typed in the chat. */
  readonly publicUrl?: string
  readonly telegramApiRoot?: string
  /** Where conversations are kept; without it in a file in `dataDir`, for one process. */
  readonly redisUrl?: string
  readonly redisAllowLoss?: 'yes' | 'no'
  /** `postgres://…`, where accounts are kept; without it in a file in `dataDir`. */
  readonly databaseUrl?: string
  readonly dataDir?: string
  /** Limits by their names in `docs/limits.md`, or the path of a JSON file with them: `{ 'code.lives': '5m' }`. */
  readonly limits?: Readonly<Record<string, number | string | readonly string[]>> | string
  readonly smtpUrl?: string
  readonly mailFrom?: string
  readonly smsWebhookUrl?: string
  readonly secretKey?: string
  readonly apiKey?: string
  readonly breachedPasswords?: string
  readonly passwordEntry?: 'page' | 'chat'
  readonly captcha?: 'always' | 'adaptive' | 'off'
  readonly logLevel?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
}

/** Portico's commands, by their standard names. */
export type Command =
  | 'start'
  | 'signup'
  | 'recover'
  | 'checkup'
  | 'privacy'
  | 'account'
  | 'password'
  | 'addresses'
  | 'sessions'
  | 'link'
  | 'tips'
  | 'guide'
  | 'guides'
  | 'language'
  | 'help'
  | 'back'
  | 'cancel'

/** What can be opened in a chat. */
export type Errand =
  | 'home'
  | 'sign-up'
  | 'recovery'
  | 'account'
  | 'password'
  | 'addresses'
  | 'two-step'
  | 'sessions'
  | 'link'
  | 'check-up'
  | 'privacy'
  | 'tips'
  | 'guides'
  | 'language'

/** Accounts in the bot of a host. */
export interface Portico {
  /** Takes one raw update of the Bot API in. `true`: it was Portico's; `false`: it is for the host. */
  handle(update: unknown): Promise<boolean>
  /** The account that a private chat speaks for. */
  account(chat: number): Promise<Account | undefined>
  /** Opens a flow in a private chat, as a new message: one of Portico's, or one of the host's own by its id. */
  open(chat: number, errand: Errand | (string & {})): Promise<void>
  /** Hears what happens to accounts. Returns what ends the listening. */
  on<Name extends EventName>(name: Name, listener: (event: PorticoEvent<Name>) => unknown): () => void
  /** Answers a request for a page or the API, for servers that speak `Request` and `Response`. */
  fetch(request: Request): Response | Promise<Response>
  /** The same for Node's own server, and for what is built on it. */
  listener(request: IncomingMessage, response: ServerResponse): void
  /** Begins what Portico does by itself: mails, timers, notifications, events. */
  start(): void
  /** Ends it, when what is under way is finished, and closes the stores. */
  stop(): Promise<void>
}

export interface Account {
  /** The account ID that people see; it never changes. */
  readonly id: string
  readonly name: string
  /** BCP 47. */
  readonly locale: string
  /** ISO 3166-1 alpha-2. */
  readonly region: string
  readonly state: 'active' | 'frozen' | 'pending-deletion'
  /** The verified ways to reach the owner, the primary one first. */
  readonly ways: readonly Way[]
  /** What was answered to the profile fields; a field without an answer is absent. */
  readonly profile: ProfileSeen
}

/** Answers by field: a text, the id of an option, a day as `2026-01-31`, a number, or `true` for a consent. */
export type ProfileSeen = Readonly<Record<string, string | number | boolean>>

export interface Way {
  readonly kind: 'email' | 'phone'
  readonly value: string
  readonly isPrimary: boolean
}

/** What happens to an account. Addresses are partly hidden in events; `account` has them whole. */
export interface PorticoEvents {
  /** `profile`: as it is when the event is delivered. */
  accountCreated: { readonly by: 'email' | 'phone'; readonly region: string; readonly profile: ProfileSeen }
  /** `byRecovery`: its owner had forgotten the old one. Every session has ended. */
  passwordChanged: { readonly byRecovery: boolean }
  addressAdded: { readonly address: string }
  addressRemoved: { readonly address: string }
  primaryAddressChanged: { readonly address: string }
  twoStepTurnedOn: Nothing
  twoStepTurnedOff: Nothing
  chatLinked: Nothing
  chatUnlinked: Nothing
  /** `passkey`: how it is called. */
  passkeyAdded: { readonly passkey: string }
  passkeyRemoved: { readonly passkey: string }
  signedIn: { readonly device: string; readonly isNewDevice: boolean }
  deletionRequested: { readonly until: number }
  deletionCancelled: Nothing
  accountDeleted: Nothing
}

type Nothing = Readonly<Record<string, never>>

export type EventName = keyof PorticoEvents

export interface PorticoEvent<Name extends EventName = EventName> {
  /** The same at every delivery of the same event. */
  readonly id: string
  readonly name: Name
  /** The account ID. */
  readonly account: string
  /** The private chats that speak for the account when the event is delivered; for a deleted one, that spoke for it. */
  readonly chats: readonly number[]
  /** When it happened, epoch milliseconds. */
  readonly at: number
  readonly facts: PorticoEvents[Name]
}
