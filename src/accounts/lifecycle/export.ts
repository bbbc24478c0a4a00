import type { Selectable } from 'kysely'
import { masked } from '../addresses.ts'
import { messagesOf } from '../messages.ts'
import { entryOf } from '../profile-fields.ts'
import type { Queries, Tables } from '../store/tables.ts'
import { subjectsOf } from '../throttling/account-subjects.ts'
import { type Subject, subjectOfAccount, subjectOfNumber } from '../throttling/bucket.ts'

/**
 * Everything that is stored about one account, for its owner to keep or to take elsewhere (GDPR, articles 15 and 20).
 * The shape is described in `docs/export.md`. Times are ISO 8601 in UTC; what is not so is `null`.
 *
 * It holds no hash, seed, token or digest, and no chat of another person: the file neither lets its reader sign in
 * nor tells of others.
 */
export interface Export {
  readonly format: 'portico-account'
  readonly version: 1
  readonly madeAt: string
  /** `id`: the account ID that people see. */
  readonly account: { readonly id: string; readonly [fact: string]: string | null }
  readonly addresses: readonly object[]
  readonly password: object | null
  readonly twoStep: object | null
  readonly recoveryCodes: readonly object[]
  readonly passkeys: readonly object[]
  readonly chats: readonly object[]
  readonly consents: readonly object[]
  readonly profile: readonly object[]
  readonly sessions: readonly object[]
  readonly applications: readonly object[]
  readonly activity: readonly object[]
  readonly changes: readonly object[]
  readonly notifications: readonly object[]
  readonly recoveries: readonly object[]
  readonly disputes: readonly object[]
  readonly disputedWays: readonly object[]
  readonly codes: readonly object[]
  readonly pages: readonly object[]
  readonly messages: readonly object[]
  readonly deliveries: readonly object[]
  readonly tries: readonly object[]
  readonly operatorActs: readonly object[]
  readonly signInRequests: readonly object[]
}

/** Reads it all; undefined if the account is gone. */
export async function exportOf(queries: Queries, id: string, at: number): Promise<Export | undefined> {
  const account = await queries.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()
  if (!account) return undefined
  const rowsOf = ownedBy(queries, id)
  const chats = await rowsOf('chats', 'linked_at')
  const [password] = await rowsOf('credentials', 'created_at')
  const [factor] = await rowsOf('factors', 'created_at')
  const subjects = await subjectsOf(queries, account)
  const { asked, counted } = nearby(queries, id, subjects, chats)
  /** The inner id of an account is never shown. */
  const shown = (subject: Subject): Subject =>
    subject === subjectOfAccount(id) ? subjectOfNumber(account.number) : subject
  return {
    format: 'portico-account',
    version: 1,
    madeAt: iso(at),
    account: {
      id: account.number,
      name: account.name,
      region: account.region,
      language: account.locale,
      state: account.state,
      createdAt: iso(account.created_at),
      campaign: account.campaign,
      frozenAt: time(account.frozen_at),
      frozenByOperatorAt: time(account.operator_froze_at),
      recoveredAt: time(account.recovered_at),
      deletedOn: time(account.delete_at),
      waysBackTriedAt: time(account.recovery_checked_at),
      waysBackTrialDueAt: iso(account.recovery_check_due_at),
    },
    addresses: (await rowsOf('addresses', 'verified_at')).map((address) => ({
      kind: address.kind,
      value: address.value,
      provenAt: iso(address.verified_at),
      primary: address.is_primary !== 0,
    })),
    password: password ? { setAt: iso(password.created_at) } : null,
    twoStep: factor ? { setUpAt: iso(factor.created_at), confirmedAt: time(factor.confirmed_at) } : null,
    recoveryCodes: (await rowsOf('recovery_codes', 'created_at')).map((code) => ({
      madeAt: iso(code.created_at),
      usedAt: time(code.used_at),
    })),
    passkeys: (await rowsOf('passkeys', 'created_at')).map((passkey) => ({
      name: passkey.name,
      addedAt: iso(passkey.created_at),
      usedAt: time(passkey.used_at),
      signIns: passkey.counter,
      comesAlong: passkey.backed_up !== 0,
      reachedBy: JSON.parse(passkey.transports),
    })),
    chats: chats.map((chat) => ({
      chat: chat.conversation,
      linkedAt: iso(chat.linked_at),
      shownAs: chat.title,
    })),
    consents: (await rowsOf('consents', 'at')).map((consent) => ({
      kind: consent.kind,
      version: consent.version,
      language: consent.locale,
      at: iso(consent.at),
      channel: consent.channel,
    })),
    profile: (await rowsOf('profile_fields', 'field')).map((row) => {
      const { field, answer, at } = entryOf(row)
      return { field, answer, at: iso(at) }
    }),
    sessions: (await rowsOf('sessions', 'created_at')).map((session) => ({
      session: session.handle,
      device: session.device,
      application: session.client,
      confirmedIn: session.confirmed_in,
      by: session.proof,
      startedAt: iso(session.created_at),
      seenAt: iso(session.seen_at),
      expiresAt: iso(session.expires_at),
      endedAt: time(session.ended_at),
    })),
    applications: (await rowsOf('openid_consents', 'client')).map(({ client, scopes, at }) => ({
      application: client,
      mayHave: scopes.split(' '),
      since: iso(at),
    })),
    activity: (await rowsOf('activity', 'at')).map((happened) => ({
      at: iso(happened.at),
      kind: happened.kind,
      facts: JSON.parse(happened.facts),
    })),
    changes: (await rowsOf('changes', 'at')).map((change) => ({
      at: iso(change.at),
      kind: change.kind,
      facts: JSON.parse(change.facts),
      revertedAt: time(change.reverted_at),
    })),
    notifications: (await rowsOf('notifications', 'at')).map((notification) => ({
      at: iso(notification.at),
      kind: notification.kind,
      facts: JSON.parse(notification.facts),
      to: { kind: notification.to_kind, value: notification.to_value },
      language: notification.locale,
      doneIn: notification.origin,
      doneInChatOf: notification.chat,
      more: notification.more,
      endedAt: time(notification.ended_at),
      endedBy: notification.outcome,
    })),
    disputes: (await rowsOf('disputes', 'opened_at')).map((dispute) => ({
      openedAt: iso(dispute.opened_at),
      aboutChangesSince: iso(dispute.changed_at),
      resolvedAt: time(dispute.resolved_at),
    })),
    disputedWays: (await rowsOf('disputed_ways', 'value')).map(({ kind, value }) => ({ kind, value })),
    recoveries: (await rowsOf('recoveries', 'opened_at')).map((recovery) => ({
      startedAt: iso(recovery.opened_at),
      expiresAt: iso(recovery.expires_at),
      language: recovery.locale,
      addressProvenAt: time(recovery.address_proven_at),
      factorProvenAt: time(recovery.factor_proven_at),
      waitsUntil: time(recovery.hold_until),
      endedAt: time(recovery.ended_at),
      endedBy: recovery.outcome,
    })),
    codes: (await asked('challenges')).map((challenge) => ({
      for: challenge.purpose,
      kind: challenge.kind,
      to: challenge.address_kind && { kind: challenge.address_kind, value: challenge.address_value },
      language: challenge.locale,
      openedAt: iso(challenge.opened_at),
      expiresAt: iso(challenge.code_expires_at),
      linkExpiresAt: iso(challenge.link_expires_at),
      messages: challenge.sends,
      tries: challenge.attempts,
      provenAt: time(challenge.spent_at),
      usedAt: time(challenge.used_at),
    })),
    pages: (await asked('tickets')).map((ticket) => ({
      for: ticket.kind,
      action: ticket.action,
      address: masked(ticket.identifier),
      notToBeMadeOf: JSON.parse(ticket.personal_words),
      language: ticket.locale,
      by: ticket.proof,
      tries: ticket.attempts,
      openedAt: iso(ticket.opened_at),
      expiresAt: iso(ticket.expires_at),
      filledAt: time(ticket.completed_at),
      usedAt: time(ticket.used_at),
    })),
    messages: (await counted('sends')).map((send) => ({
      about: shown(send.subject),
      to: send.destination,
      kind: send.kind,
      event: send.event,
      at: iso(send.at),
    })),
    deliveries: (await messagesOf(queries, id, subjects)).map((message) => ({
      by: message.channel,
      kind: message.kind,
      to: message.subject,
      outcome: message.outcome,
      why: message.code,
      serverSaid: message.reason,
      tries: message.tries,
      at: iso(message.at),
      lastTriedAt: iso(message.tried_at),
    })),
    tries: (await counted('attempts')).map((attempt) => ({
      kind: attempt.kind,
      about: shown(attempt.subject),
      outcome: attempt.outcome,
      at: iso(attempt.at),
    })),
    // When and why data were looked at is told, and not by which person (Court of Justice of the EU, C-579/21, 22 June 2023).
    operatorActs: (await rowsOf('operator_acts', 'at')).map(({ act, reason, at }) => ({
      act,
      reason,
      at: iso(at),
    })),
    signInRequests: (await requestsToSignIn(queries, id)).map((request) => ({
      application: request.client_name,
      device: request.device,
      city: request.city,
      country: request.country,
      message: request.message,
      askedBy: request.asker,
      askedAt: iso(request.opened_at),
      expiresAt: iso(request.expires_at),
      answer: request.outcome,
      approvedBy: request.proof,
      answeredAt: time(request.answered_at),
      usedAt: time(request.used_at),
    })),
  }
}

const requestsToSignIn = (queries: Queries, account: string): Promise<Row<'sign_in_requests'>[]> =>
  queries
    .selectFrom('sign_in_requests')
    .selectAll()
    .where((eb) => eb.or([eb('account', '=', account), eb('rung', '=', account)]))
    .orderBy('opened_at')
    .execute()

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>
type Owned = { [Table in keyof Tables]: 'account' extends keyof Tables[Table] ? Table : never }[keyof Tables]

/** The rows of a table that belong to an account, in the order of a time. */
const ownedBy =
  (queries: Queries, account: string) =>
  <Table extends Owned>(table: Table, by: string & keyof Tables[Table]): Promise<Row<Table>[]> =>
    queries
      .selectFrom(table as 'activity')
      .selectAll()
      .where('account', '=', account)
      .orderBy(by as 'at')
      .execute() as Promise<unknown> as Promise<Row<Table>[]>

/**
 * What is not written under the account itself: codes and pages of its chats from before there was an account, and
 * what is counted under its names.
 */
function nearby(
  queries: Queries,
  account: string,
  subjects: readonly Subject[],
  chats: readonly Row<'chats'>[],
) {
  const conversations = ['', ...chats.map(({ conversation }) => conversation)]
  return {
    asked: <Table extends 'challenges' | 'tickets'>(table: Table): Promise<Row<Table>[]> =>
      queries
        .selectFrom(table as 'tickets')
        .selectAll()
        .where((eb) =>
          eb.or([
            eb('account', '=', account),
            eb.and([eb('account', 'is', null), eb('conversation', 'in', conversations)]),
          ]),
        )
        .orderBy('opened_at')
        .execute() as Promise<unknown> as Promise<Row<Table>[]>,
    counted: <Table extends 'sends' | 'attempts'>(table: Table): Promise<Row<Table>[]> =>
      queries
        .selectFrom(table as 'sends')
        .selectAll()
        .where('subject', 'in', subjects)
        .orderBy('at')
        .execute() as Promise<unknown> as Promise<Row<Table>[]>,
  }
}

const iso = (at: number): string => new Date(at).toISOString()
const time = (at: number | null): string | null => (at === null ? null : iso(at))
