import type { Generated, Kysely, Selectable, Transaction } from 'kysely'
import type { PageName } from '../../../flows/pages.ts'
import type { Consent, Dangerous } from '../../../flows/requests.ts'
import type { BucketColumns, Guesser, Subject } from '../throttling/bucket.ts'
import type { Share } from '../throttling/limits.ts'

/**
 * Everything that is true, table by table. One schema for SQLite and Postgres: times are epoch milliseconds, flags
 * are 0 or 1, JSON is text. What only says where a person is in a conversation does not belong here.
 */
export interface Tables {
  accounts: AccountsTable
  addresses: AddressesTable
  credentials: CredentialsTable
  consents: ConsentsTable
  profile_fields: ProfileFieldsTable
  chats: ChatsTable
  challenges: ChallengesTable
  attempts: AttemptsTable
  sends: SendsTable
  budget_slots: BudgetSlotsTable
  tickets: TicketsTable
  activity: ActivityTable
  idempotency: IdempotencyTable
  factors: FactorsTable
  recovery_codes: RecoveryCodesTable
  sessions: SessionsTable
  recoveries: RecoveriesTable
  changes: ChangesTable
  disputes: DisputesTable
  disputed_ways: DisputedWaysTable
  notifications: NotificationsTable
  messages: MessagesTable
  operator_alerts: OperatorAlertsTable
  operator_acts: OperatorActsTable
  outbox: OutboxTable
  outbox_listeners: OutboxListenersTable
  sign_in_requests: SignInRequestsTable
  openid_keys: OpenidKeysTable
  openid_records: OpenidRecordsTable
  openid_grants: OpenidGrantsTable
  openid_consents: OpenidConsentsTable
  passkeys: PasskeysTable
  passkey_challenges: PasskeyChallengesTable
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
   * `frozen`: the receiver of a notification answered "this was not me", or the operator froze it; every sign-in is refused
   * until the owner recovers it, or until the operator unlocks it.
   * `pending-deletion`: to be deleted at `delete_at` unless the owner keeps it.
   */
  state: 'active' | 'frozen' | 'pending-deletion'
  campaign: string | null
  created_at: number
  frozen_at: number | null
  /** When the operator froze it: no recovery opens it then, only the operator does. Null where the operator did not. */
  operator_froze_at: number | null
  /** The last recovery: for a day after it, what is sensitive needs a second factor. */
  recovered_at: number | null
  /** When it is to be deleted; a frozen account may be waiting for that as well. */
  delete_at: number | null
  /** When the owner last checked whether every way of recovery still works. */
  recovery_checked_at: number | null
  /** When that check is offered the next time: a year after it was offered or done. */
  recovery_check_due_at: number
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
  kind: Consent['kind']
  version: string
  locale: string
  at: number
  channel: string
}

/** What was answered to the fields of the brand or the host; a field without a row has no answer. */
export interface ProfileFieldsTable {
  account: string
  field: string
  /** JSON: a text, a number, or `true` for a consent. */
  value: string
  at: number
}

/** Conversations that speak for an account. */
export interface ChatsTable {
  account: string
  conversation: string
  linked_at: number
  /** How the owner of the account is told of it, see `chat-title.ts`; null where the channel told no name. */
  title: string | null
}

/** A question that only the right person can answer. Its answer is derived, see `challenges.ts`, and never stored. */
export interface ChallengesTable {
  id: string
  conversation: string
  /** `address`: a new one for an account. `recovery-check`: whether an address of an account still works. */
  purpose: 'sign-up' | 'captcha' | 'recovery' | 'address' | 'recovery-check'
  kind: 'code' | 'contact' | 'captcha-picture' | 'captcha-page'
  address_kind: 'email' | 'phone' | null
  address_value: string | null
  locale: string
  /** Id of the secret key that derives its answer. */
  key_id: string
  /** How many codes it has had before the present one. */
  code_version: Generated<number>
  /** How many mails or SMS with its code were granted. */
  sends: number
  attempts: Generated<number>
  max_attempts: number
  opened_at: number
  code_expires_at: number
  link_expires_at: number
  /** Its address has an account already, or the named one does not exist: every answer is wrong. */
  decoy: number
  replaced_at: Generated<number | null>
  /** When it was answered right. */
  spent_at: Generated<number | null>
  /** Key of the effect that spent it. */
  spent_by: Generated<string | null>
  /** What was proven with it has been done: an account was made, an address added. */
  used_at: Generated<number | null>
  /** The account that it is about, where it is about one. */
  account: Generated<string | null>
  /** Of the bucket in which its attempts and sends are counted; empty for a captcha, which is counted in none. */
  subject: Generated<Subject | ''>
  counted_by: Generated<Guesser>
}

/** Answers that were compared with the right one. Facts from which pauses are computed; nothing resets them. */
export interface AttemptsTable extends BucketColumns {
  key: string
  conversation: string
  /**
   * Two outcomes stand for no comparison. `unlocked`: the owner has ended the pause that earlier answers brought about.
   * `proven`: the owner has proven to be there in another way, so wrong answers in a row before it count no more.
   */
  outcome: 'right' | 'wrong' | 'unlocked' | 'proven'
  at: number
  /** Of a wrong one: how many were wrong in a row in its bucket, this one included. Older ones need not be kept for it. */
  in_a_row: Generated<number>
}

/**
 * The ledger of every mail and SMS: codes from when they are granted, notifications from when they are sent. Facts from
 * which limits are computed.
 */
export interface SendsTable extends Omit<BucketColumns, 'kind'> {
  kind: BucketColumns['kind'] | 'notification'
  key: string
  /** The chat that asked for a code. */
  conversation: string
  at: number
  /** Whose part of the hour's budget it is counted on. */
  share: Share
  /** Where it goes, spelled as it is counted; null while it is not known whether there is an account to send it to. */
  destination: Subject | null
  /** The kind of event that a notification tells of. */
  event: string | null
  /** The block of numbers that an SMS is counted on, see `sms-blocks.ts`; null if the gateway refused it. */
  block: string | null
  /** Id of the message that was granted. */
  message: string
}

/** A share of the hour's budget has one row for each message that it has room for, see `budget.ts`. */
export interface BudgetSlotsTable {
  share: Share
  /** From 0. */
  slot: number
  /** When a message last took it; 0: never. */
  used_at: number
}

/** A one-time page, or what takes its place in a chat: something is given or shown there once. */
export interface TicketsTable {
  id: string
  conversation: string
  key_id: string
  /**
   * Which page it opens. `password`: a new password is chosen. `approve`: the owner proves to be there, by password or second factor.
   * `link`: a chat is linked to an account by its password. `two-step`: an authenticator is set up.
   * `codes`: recovery codes are shown. `passkey`: a passkey is made.
   */
  kind: PageName
  /** The account that it is about; a `link` for an identifier that no account has is about none. */
  account: Generated<string | null>
  /** What an `approve` is good for. */
  action: Generated<Dangerous | null>
  /** How an `approve` or `link` was proven. */
  proof: Generated<'password' | 'factor' | 'password+factor' | null>
  /** What was named for a `link`: its attempts are counted on it. */
  subject: Generated<Subject | ''>
  /** Wrong numbers that were given on the page of an `approve` or `link`, see `number-match.ts`. */
  attempts: Generated<number>
  /** JSON list of personal words that must not make up the password. */
  personal_words: string
  /** Whose page it is: an address or an account ID, in full for password managers; pages show it masked. */
  identifier: string
  locale: string
  password_hash: Generated<string | null>
  opened_at: number
  expires_at: number
  /** When its page was filled or its proof was complete. */
  completed_at: Generated<number | null>
  /** When its result was used. */
  used_at: Generated<number | null>
}

/** What happened to an account, for its owner to read; of each kind the newest are kept, see `activity.ts`. */
export interface ActivityTable {
  account: string
  at: number
  kind: string
  facts: string
}

/** Effects that were performed, with the answer they gave. */
export interface IdempotencyTable {
  key: string
  /** Where it was performed, if in a conversation. */
  conversation: string | null
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

/** A session of an account on a device. `digest`: SHA-256 of the session's id, base64url; the id itself is not kept. */
export interface SessionsTable {
  digest: string
  /** How the session is called where its owner sees it. */
  handle: string
  account: string
  /** The name of the device, for its owner to read. */
  device: string
  /** Digest of the key by which a device is recognised. */
  device_key: string
  proof: 'password' | 'password+factor' | 'chat' | 'chat+factor' | 'passkey'
  /** Name of the application that it was opened for; null: for the service, by the API. */
  client: string | null
  /** Of a device without a browser (RFC 8628): the browser in which it was confirmed, which `device_key` recognises. */
  confirmed_in: string | null
  created_at: number
  seen_at: number
  expires_at: number
  ended_at: number | null
}

/** A recovery that was begun. Made alike for identifiers that no account has: `account` is null then. */
export interface RecoveriesTable {
  id: string
  conversation: string
  account: string | null
  /** What was named. */
  subject: Subject
  locale: string
  opened_at: number
  expires_at: number
  /** When an address was proven, and when the second factor. */
  address_proven_at: number | null
  factor_proven_at: number | null
  /** JSON list of what was proven: ids of addresses, `number` for a number that only an unknown chat vouched for. */
  proven: Generated<string>
  /** With weak proof, the new password waits until then. */
  hold_until: number | null
  ended_at: number | null
  outcome: 'reset' | 'cancelled' | 'replaced' | null
}

/** A change of what protects an account, with what protected it before: for 72 hours it can be reverted. */
export interface ChangesTable {
  id: string
  account: string
  kind: string
  facts: string
  /** Sealed, base64; see `changes.ts`. */
  before: string | null
  at: number
  reverted_at: number | null
  /** JSON list of the ways from which it was answered with "this was not me". */
  disputed_by: Generated<string>
}

/** An account about whose last changes owner and thief disagree, see `disputes.ts`. */
export interface DisputesTable {
  account: string
  /** The earliest change that was disputed; what protected the account before it is kept until the dispute is over. */
  change: string
  changed_at: number
  /** Whether 2-step verification was on before that change. */
  two_step: number
  /** The newest time step of the authenticator from before the change that was accepted in this dispute. */
  factor_step: Generated<number>
  /** JSON list of the ways that the last recovery was proven with. */
  last_proven: string
  opened_at: number
  /** When a recovery ended the dispute; null before. */
  resolved_at: number | null
}

/** A way that was there before a disputed change. */
export interface DisputedWaysTable {
  account: string
  kind: 'email' | 'phone' | 'chat'
  value: string
}

/** What the owner is told of an account, one row for each address and chat; the courier sends it until it has arrived. */
export interface NotificationsTable {
  id: string
  account: string
  /** The change that "this was not me" reverts. */
  change: string | null
  kind: string
  facts: string
  to_kind: 'email' | 'phone' | 'chat'
  to_value: string
  locale: string
  /** In which chat the change was made, if in one: one that is linked to the account, or another one. */
  origin: 'linked' | 'other' | null
  /** Whose chat that was, see `chat-title.ts`. */
  chat: string | null
  /** Id of the secret key that its "this was not me" link is derived from; set when it is claimed for the first time. */
  key_id: Generated<string | null>
  at: number
  /** When it may be sent; also the end of the lease of the courier that is sending it. */
  due_at: number
  attempts: Generated<number>
  /** 1: it goes before others, see `notification-sends.ts`. */
  grave: Generated<number>
  /** How many of its kind had to wait, too, and are told with it. */
  more: Generated<number>
  ended_at: number | null
  /** `void`: there was nothing to say any more when it was due. `folded`: it is told with an earlier one of its kind. */
  outcome: 'sent' | 'refused' | 'void' | 'folded' | null
}

/** What became of each mail and SMS that was handed to a sender, for 30 days; see `messages.ts`. */
export interface MessagesTable {
  /** Id of the message, as in `sends`. */
  id: string
  channel: 'mail' | 'sms'
  /** What a code is for, the kind of event that a notification tells of, or `owner`: an address that has an account. */
  kind: string
  /** The account that it is about, where it is about one. */
  account: string | null
  /** The chat that asked for a code. */
  conversation: string | null
  /** Where it goes, spelled as it is counted. */
  subject: Subject
  /** `delayed`: it is tried again. The others are final; `expired`: it could not be sent while it was of use. */
  outcome: 'sent' | 'delayed' | 'refused' | 'expired'
  /** Why it was not sent at the last try, a stable code with a cure. */
  code: string | null
  /** The answer of the server or gateway, without addresses and codes. */
  reason: string | null
  tries: number
  /** The first try. */
  at: number
  /** The last try, or when it expired. */
  tried_at: number
}

/** What the operator must hear of, see `operator-alerts.ts`. One row for each cause. */
export interface OperatorAlertsTable {
  cause: string
  code: string
  facts: string
  at: number
  reported_at: number | null
}

/** What operators did to accounts or read of them, and why, see `operator-acts.ts`. It outlasts the account. */
export interface OperatorActsTable {
  id: string
  /** Inner id; once the account is erased, a keyed digest of the account ID that people saw. */
  account: string
  act: string
  who: string
  reason: string
  at: number
}

export type Challenge = Selectable<ChallengesTable>
export type Message = Selectable<MessagesTable>
export type Ticket = Selectable<TicketsTable>
export type Change = Selectable<ChangesTable>
export type NotificationRow = Selectable<NotificationsTable>
export type Recovery = Selectable<RecoveriesTable>

/** What happened to accounts, until the program that listens has heard of it. Nothing refers to an account: it may be gone. */
export interface OutboxTable {
  id: string
  kind: string
  /** The account ID that people see. */
  account: string
  facts: string
  at: number
  due_at: number
  tries: Generated<number>
}

/** Who listens. Where no program does, the outbox stays empty. */
export interface OutboxListenersTable {
  name: string
  since: number
}

/**
 * Who has an owner's chat ring. `known`: a device that the account knows. `stranger`: a device that it does not, and that
 * named an address. `client`: an application, on its back channel.
 */
export type Asker = 'known' | 'stranger' | 'client'

/** A question to an owner: sign in to this application on that device? */
export interface SignInRequestsTable {
  id: string
  /** Id of the secret key that derives its token and its numbers. */
  key_id: string
  /** `page`: a browser waits for the answer. `backchannel`: an application does, without a screen of ours. */
  kind: 'page' | 'backchannel'
  reference: string
  client_id: string
  /** The name of the application. */
  client_name: string
  device: string | null
  /** Where that is, as the operator's proxy says: a town, and the code of a region. */
  city: string | null
  country: string | null
  message: string | null
  /** The account whose chats were rung, who had them ring, and when. */
  rung: string | null
  asker: Asker | null
  rang_at: number | null
  /** The account that is asked, as soon as one of its chats has shown the question. */
  account: Generated<string | null>
  /** Where it was answered. */
  conversation: Generated<string | null>
  opened_at: number
  expires_at: number
  answered_at: Generated<number | null>
  outcome: Generated<'approved' | 'wrong-number' | 'denied' | null>
  /** By what it was approved in the chat. */
  proof: Generated<'chat' | 'chat+factor' | null>
  /** When a session was opened by it. */
  used_at: Generated<number | null>
}

/** Keys that the provider of OpenID Connect signs with, and the salt of identifiers that are made for one host. */
export interface OpenidKeysTable {
  /** The key ID that a signature names (RFC 7515, 4.1.4). */
  id: string
  use: 'ES256' | 'RS256' | 'pairwise'
  /** The private key as a JWK, or the salt; sealed for `id`, base64. */
  sealed: string
  made_at: number
  /** It is published before it signs, so that no application meets a key it cannot know. */
  used_from: number
  /** When the last token that it signed has ended; null while it has no successor. */
  until: number | null
}

/** Codes, tokens, requests and browsers of the provider. */
export interface OpenidRecordsTable {
  /** Digest of its kind and its id: what opens something is not kept. */
  id: string
  kind: string
  /** Digest of the grant that it belongs to. */
  grant: string | null
  /** Keyed digest of a user code, or digest of the name of a browser's session. */
  lookup: string | null
  account: string | null
  /** Sealed for `id`, base64. */
  payload: string
  /** A code or refresh token counts once. */
  consumed_at: number | null
  expires_at: number
}

/** What ties the tokens of an application to a session: when the session has ended, none of them is good for anything. */
export interface OpenidGrantsTable {
  /** Digest of the grant. */
  id: string
  account: string
  client: string
  /** The handle of the session. */
  session: string
  /** Digest of the name of the browser's session; null where the application asked in the chat. */
  browser: string | null
  /** What the application calls the session (OpenID Connect Back-Channel Logout 1.0, 2.1). */
  sid: string | null
  expires_at: number
  /** When the application is told next that the session has ended; null while it goes on. */
  logout_due_at: number | null
  logout_tries: Generated<number>
}

/** What the owner let an application have. */
export interface OpenidConsentsTable {
  account: string
  client: string
  /** With spaces between them. */
  scopes: string
  at: number
}

/** A passkey of an account: a discoverable credential of Web Authentication, which signs in with the device's own lock. */
export interface PasskeysTable {
  /** The credential ID, base64url: no two accounts have the same. */
  id: string
  account: string
  /** The user handle that the authenticator keeps with it, base64url: random, the same for all passkeys of an account. */
  user_handle: string
  /** COSE key, base64url. */
  public_key: string
  /** The newest signature counter that the authenticator told: recorded, and never a reason to refuse. */
  counter: number
  /** JSON list of how the authenticator is reached. */
  transports: string
  /** How its owner calls it. */
  name: string
  /** 1: it is kept in an account of the maker's, and comes along to a new device. */
  backed_up: number
  created_at: number
  used_at: number | null
}

/** Challenges that a passkey has answered, until they expire: none is good twice. Challenges that are open are kept nowhere. */
export interface PasskeyChallengesTable {
  /** SHA-256, base64url. */
  digest: string
  expires_at: number
}
