import type { Kysely, Selectable, Transaction } from 'kysely'

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
  entries: EntriesTable
  activity: ActivityTable
  performed: PerformedTable
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
  state: 'active'
  campaign: string | null
  created_at: number
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
  kind: 'terms' | 'offers'
  version: string
  locale: string
  at: number
  channel: string
}

/** Conversations that speak for an account. */
export interface ChatsTable {
  account: string
  conversation: string
  bound_at: number
}

/** A question that only the right person can answer. Its answer is derived, see `challenges.ts`, and never stored. */
export interface ChallengesTable {
  id: string
  conversation: string
  purpose: 'sign-up' | 'captcha'
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
  /** The account that was made from it. */
  used_at: number | null
}

/** Answers that were compared with the right one. Facts from which pauses are computed; nothing resets them. */
export interface AttemptsTable {
  key: string
  destination: string
  conversation: string
  outcome: 'right' | 'wrong'
  at: number
}

/** Mails and SMS that were granted. Facts from which limits are computed. */
export interface SendsTable {
  key: string
  destination: string
  conversation: string
  kind: 'code'
  at: number
}

/** A place for one password, to be filled once on a page or in the chat. */
export interface EntriesTable {
  id: string
  conversation: string
  key_id: string
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
export interface PerformedTable {
  key: string
  answer: string | null
  at: number
}

export type Challenge = Selectable<ChallengesTable>
export type Entry = Selectable<EntriesTable>
