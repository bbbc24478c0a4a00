import type { Generated, Kysely, Selectable, Transaction } from 'kysely'
import type { PageName } from '../../../flows/pages.ts'
import type { Dangerous } from '../../../flows/requests.ts'

/**
 * Everything that is true, table by table. One schema for SQLite and Postgres: times are epoch milliseconds, flags
 * are 0 or 1, JSON is text. What only says where a person is in a conversation does not belong here.
 */
export interface Tables {
  accounts: AccountsTable
  addresses: AddressesTable
  credentials: CredentialsTable
  consents: ConsentsTable
  chats: ChatsTable
  challenges: ChallengesTable
  attempts: AttemptsTable
  sends: SendsTable
  tickets: TicketsTable
  activity: ActivityTable
  idempotency: IdempotencyTable
  factors: FactorsTable
  recovery_codes: RecoveryCodesTable
  sessions: SessionsTable
  recoveries: RecoveriesTable
  changes: ChangesTable
  notifications: NotificationsTable
  operator_alerts: OperatorAlertsTable
}

export type Database = Kysely<Tables>
/** The queries of one transaction: what the functions of every noun take, so that they can be put together. */
export type Queries = Transaction<Tables>

/** Who has an account. `number` is the account ID that people see. */
export interface AccountsTable {
  id: string
  number: string
  region: string
  locale: string
  name: string
  /**
   * `frozen`: somebody with a way to reach the owner said "this was not me"; nobody signs in until it is recovered.
   * `leaving`: to be deleted at `delete_at` unless the owner changes their mind.
   */
  state: 'active' | 'frozen' | 'pending-deletion'
  campaign: string | null
  created_at: number
  frozen_at: number | null
  /** The last recovery: for a day after it, what is sensitive needs a second factor. */
  recovered_at: number | null
  delete_at: number | null
  /** When the owner last tried whether every way back in still works. */
  recovery_checked_at: number | null
  /** When that is offered to them the next time: a year after it was, or was done. */
  recovery_check_due: number
}

/** Ways to reach an account; kind and value together belong to one account only. */
export interface AddressesTable {
  account: string
  kind: 'email' | 'phone'
  value: string
  verified_at: number
  is_primary: number
}

/** What an account is opened with. `hash` is a PHC string. */
export interface CredentialsTable {
  account: string
  kind: 'password'
  hash: string
  created_at: number
}

/** What was agreed to: a ledger that only grows. */
export interface ConsentsTable {
  account: string
  /** `offers-off`: the consent to offers was withdrawn. */
  kind: 'terms' | 'offers' | 'offers-off'
  version: string
  locale: string
  at: number
  channel: string
}

/** Conversations that speak for an account. */
export interface ChatsTable {
  account: string
  conversation: string
  linked_at: number
}

/** A question that only the right person can answer. Its answer is derived, see `challenges.ts`, and never stored. */
export interface ChallengesTable {
  id: string
  conversation: string
  /** `recovery`: to get back in. `address`: a new one for an account. `recovery check`: whether an address still works. */
  purpose: 'sign-up' | 'captcha' | 'recovery' | 'address' | 'recovery-check'
  kind: 'code' | 'contact' | 'captcha-picture' | 'captcha-words'
  address_kind: 'email' | 'phone' | null
  address_value: string | null
  locale: string
  /** Id of the secret key that derives its answer. */
  key_id: string
  /** How many codes it has had before this one. */
  mint: number
  /** Grants to send a mail or SMS of it. */
  sends: number
  tries: number
  max_tries: number
  opened_at: number
  code_expires_at: number
  link_expires_at: number
  /** Its address has an account already: every answer is wrong. */
  decoy: number
  replaced_at: number | null
  spent_at: number | null
  /** The effect that spent it. */
  spent_by: string | null
  /** What was proven with it has been done: an account was made, an address added. */
  used_at: number | null
  /** The account that it is about, where it is about one. */
  account: string | null
  /** What its tries and sends are counted on, where that is not simply its address. */
  destination: string | null
}

/** Answers that were compared with the right one. Facts from which pauses are computed; nothing resets them. */
export interface AttemptsTable {
  key: string
  destination: string
  conversation: string
  /**
   * Nothing was compared where it is `unlocked`: the owner has ended the pause that the answers before it brought about;
   * nor where it is `proven`: the owner has shown to be there by another way, and what was wrong in a row counts no more.
   */
  outcome: 'right' | 'wrong' | 'unlocked' | 'proven'
  at: number
}

/** Mails and SMS that were granted. Facts from which limits are computed. */
export interface SendsTable {
  key: string
  destination: string
  conversation: string
  kind: 'code'
  at: number
  /** The block of numbers that an SMS went to, as `blocks.ts` counts it; nothing if the gateway did not take it. */
  block: Generated<string | null>
  /** Names the message that it was granted for. */
  message: Generated<string | null>
}

/** A one-time page, or what takes its place in a chat: something is given or shown there once. */
export interface TicketsTable {
  id: string
  conversation: string
  key_id: string
  /**
   * `password`: a new password is chosen. `approve`: the owner proves to be there, by password or second factor.
   * `sign-in`: a chat is linked to an account by its password. `two-step`: an authenticator is set up.
   * `codes`: recovery codes are shown.
   */
  kind: Generated<PageName>
  /** The account that it is about; a `sign-in` for an identifier that nobody has is about none. */
  account: string | null
  /** What an `approve` is good for. */
  action: Dangerous | null
  /** How an `approve` or `sign-in` was given. */
  proof: 'password' | 'factor' | 'password+factor' | null
  /** What the person named for a `sign-in`, as its tries are counted. */
  named: Generated<string | null>
  /** Wrong numbers that were given on the page of an `approve` or `sign-in`, see `page-match.ts`. */
  tries: Generated<number>
  /** JSON list of personal words that must not make up the password. */
  avoid: string
  /** A masked address: whose password this page asks for. */
  for_whom: string
  locale: string
  hash: string | null
  opened_at: number
  expires_at: number
  chosen_at: number | null
  used_at: number | null
}

/** What happened to an account, for its owner to read; rows are only ever added. */
export interface ActivityTable {
  account: string
  at: number
  kind: string
  facts: string
}

/** Effects that were performed, with the answer they gave. */
export interface IdempotencyTable {
  key: string
  answer: string | null
  at: number
}

/** The authenticator of an account. It counts from `confirmed_at` on, the first code that was right. */
export interface FactorsTable {
  account: string
  /** The seed, sealed for this account, base64. */
  seed: string
  created_at: number
  confirmed_at: number | null
  /** The newest time step (RFC 6238) whose code was accepted: none is accepted twice. */
  last_step: Generated<number>
}

/** Each opens an account once. `selector` is its first character, so that one slow hash is made and not ten. */
export interface RecoveryCodesTable {
  account: string
  selector: string
  /** PHC string of the whole code. */
  hash: string
  created_at: number
  used_at: number | null
}

/** Somebody is signed in. `digest`: SHA-256 of the session's id, base64url; the id itself is not kept. */
export interface SessionsTable {
  digest: string
  /** How the session is called where its owner sees it. */
  handle: string
  account: string
  /** What it runs on, in words for people. */
  device: string
  /** By which a device is known again. */
  device_key: string
  proof: 'password' | 'password+factor'
  created_at: number
  seen_at: number
  expires_at: number
  ended_at: number | null
}

/** Somebody wants back in. Made alike for identifiers that nobody has: `account` is null then. */
export interface RecoveriesTable {
  id: string
  conversation: string
  account: string | null
  /** What the person named, as it is counted. */
  destination: string
  locale: string
  opened_at: number
  expires_at: number
  /** When an address was proven, and when the second factor. */
  address_at: number | null
  factor_at: number | null
  /** With weak proof, the new password waits until then. */
  hold_until: number | null
  ended_at: number | null
  ended_by: 'reset' | 'cancelled' | 'replaced' | null
}

/** A change of what protects an account, with what protected it before: for 72 hours it can be taken back. */
export interface ChangesTable {
  id: string
  account: string
  kind: string
  facts: string
  /** Sealed, base64; see `changes.ts`. */
  before: string | null
  at: number
  undone_at: number | null
}

/** What an owner must hear, one row for each way to reach them; sent by the courier until it has arrived. */
export interface NotificationsTable {
  id: string
  account: string
  /** What "this was not me" takes back. */
  change: string | null
  kind: string
  facts: string
  to_kind: 'email' | 'phone' | 'chat'
  to_value: string
  locale: string
  /** Where it was done, as far as that was a chat: one that is linked to the account, or another one. */
  place: 'linked' | 'other' | null
  /** Id of the secret key that its "this was not me" is derived from; set when it is taken up for the first time. */
  key_id: Generated<string | null>
  at: number
  /** Not before; also the end of the lease of whoever sends it now. */
  due: number
  tries: Generated<number>
  ended_at: number | null
  ended_by: 'sent' | 'refused' | 'void' | null
}

/** What the operator must hear of, see `operator alerts.ts`. One row for each cause. */
export interface OperatorAlertsTable {
  cause: string
  code: string
  facts: string
  at: number
  told_at: number | null
}

export type Challenge = Selectable<ChallengesTable>
export type Ticket = Selectable<TicketsTable>
export type Change = Selectable<ChangesTable>
export type NotificationRow = Selectable<NotificationsTable>
export type Recovery = Selectable<RecoveriesTable>
