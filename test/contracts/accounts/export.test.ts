import { expect, test } from 'vitest'
import { exportOf } from '../../../src/accounts/lifecycle/export.ts'
import { subjectOfAddress, subjectOfNumber } from '../../../src/accounts/throttling/bucket.ts'
import { ANA, caredFor, FIRST, STRANGER } from '../../fixtures/cared-for.ts'
import { DAY, email, type Identity, MINUTE, onEachDatabase, opened } from '../../fixtures/identity.ts'

/** What the owner does not get, and why. Whatever else a table holds has to be in the file. */
const keptBack: Readonly<Record<string, string>> = {
  'accounts.id': 'the inner id; the account ID that people see is there',
  'credentials.kind': 'always a password',
  'credentials.hash': 'opens the account to a thief who guesses it',
  'factors.seed': 'makes codes',
  'factors.last_step': 'guards against codes that were used',
  'recovery_codes.selector': 'a part of a code',
  'recovery_codes.hash': 'opens the account to a thief who guesses it',
  'sessions.digest': 'a session can be told by it',
  'sessions.device_key': 'a device can be told by it',
  'sign_in_requests.id': 'a part of a link',
  'sign_in_requests.key_id': 'names a key of the server',
  'sign_in_requests.kind': 'whether a browser or an application waits',
  'sign_in_requests.reference': 'names a browser inside, which may be of another person',
  'sign_in_requests.client_id': 'the name of the application is there',
  'sign_in_requests.rung': 'the inner id of the account',
  'sign_in_requests.rang_at': 'the time at which it was asked is there',
  'sign_in_requests.conversation': 'may be the chat of another person',
  'changes.id': 'names the change inside',
  'changes.before': 'what protected the account, sealed',
  'notifications.id': 'a part of the link "this was not me"',
  'notifications.change': 'names the change inside',
  'notifications.due_at': 'the lease of the process that sends it',
  'notifications.attempts': 'how often it was sent in vain',
  'notifications.grave': 'which goes first',
  'notifications.key_id': 'names a key of the server',
  'recoveries.id': 'names the recovery inside',
  'recoveries.conversation': 'may be the chat of another person',
  'recoveries.subject': 'what another person may have typed',
  'recoveries.proven': 'names ways inside; when they were proven is there',
  'disputes.change': 'names the change inside',
  'changes.disputed_by': 'names ways inside',
  'disputes.two_step': 'whether 2-step verification was on; the change that turned it on or off is there',
  'disputes.factor_step': 'the time of a code',
  'disputes.last_proven': 'names ways inside',
  'challenges.id': 'a part of a link',
  'challenges.conversation': 'may be the chat of another person',
  'challenges.subject': 'what it is counted on; its address is there',
  'challenges.counted_by': 'may name the chat of another person',
  'challenges.key_id': 'names a key of the server',
  'challenges.code_version': 'makes a code',
  'challenges.max_attempts': 'a limit of the installation',
  'challenges.decoy': 'tells whether an address has an account',
  'challenges.replaced_at': 'a newer one is there',
  'challenges.spent_by': 'names an effect inside',
  'tickets.id': 'a part of a link',
  'tickets.conversation': 'may be the chat of another person',
  'tickets.key_id': 'names a key of the server',
  'tickets.password_hash': 'opens the account to a thief who guesses it',
  'tickets.subject': 'what another person may have typed',
  'sends.key': 'names an effect inside',
  'sends.share': 'a part of the installation’s budget',
  'sends.block': 'the first digits of a number that stands there whole',
  'sends.message': 'names a message inside',
  'sends.counted_by': 'may name the chat of another person',
  'sends.conversation': 'may be the chat of another person',
  'attempts.key': 'names an effect inside',
  'attempts.counted_by': 'may name the chat of another person',
  'attempts.conversation': 'may be the chat of another person',
  'messages.id': 'names a message inside',
  'messages.conversation': 'may be the chat of another person',
  'operator_alerts.cause': 'what the operator hears of the installation; tells of no person',
  'operator_alerts.code': 'see above',
  'operator_alerts.facts': 'see above',
  'operator_alerts.at': 'see above',
  'operator_alerts.reported_at': 'see above',
  'operator_acts.id': 'names the act inside',
  'operator_acts.who': 'another person, who works for the service',
  'idempotency.key': 'answers of effects, kept for two days; what they say stands in the other tables',
  'idempotency.answer': 'see above',
  'idempotency.at': 'see above',
  'idempotency.conversation': 'see above',
  'attempts.in_a_row': 'counts the wrong ones among the tries',
  'budget_slots.share': 'counts the messages of all people together',
  'budget_slots.slot': 'see above',
  'budget_slots.used_at': 'see above',
  'outbox.id': 'waits for the service beside Portico; what happened stands in the activity',
  'outbox.kind': 'see above',
  'outbox.facts': 'see above',
  'outbox.at': 'see above',
  'outbox.due_at': 'see above',
  'outbox.tries': 'see above',
  'passkeys.id': 'a passkey can be told by it, at other services too',
  'passkeys.user_handle': 'what the device knows the account by',
  'passkeys.public_key': 'checks sign-ins, and opens nothing',
  'passkey_challenges.digest': 'guards against answers that were used',
  'passkey_challenges.expires_at': 'see above',
  'outbox_listeners.name': 'which program listens; tells of no person',
  'outbox_listeners.since': 'see above',
  'openid_keys.id': 'signs for applications; tells of no person',
  'openid_keys.use': 'see above',
  'openid_keys.sealed': 'see above',
  'openid_keys.made_at': 'see above',
  'openid_keys.used_from': 'see above',
  'openid_keys.until': 'see above',
  'openid_records.id': 'a code, a token or a browser, sealed; the session that it belongs to is there',
  'openid_records.kind': 'see above',
  'openid_records.grant': 'see above',
  'openid_records.lookup': 'see above',
  'openid_records.payload': 'see above',
  'openid_records.consumed_at': 'see above',
  'openid_records.expires_at': 'see above',
  'openid_grants.id': 'ties tokens to a session, which is there with its application',
  'openid_grants.client': 'see above',
  'openid_grants.session': 'see above',
  'openid_grants.browser': 'see above',
  'openid_grants.sid': 'see above',
  'openid_grants.expires_at': 'see above',
  'openid_grants.logout_due_at': 'see above',
  'openid_grants.logout_tries': 'see above',
}

onEachDatabase((_, newIdentity) => {
  test('holds every column of every table, but for what is kept back for a reason', async () => {
    const identity = await newIdentity()
    const { id } = await caredFor(identity)
    const planted = await plant(identity, id)
    const file = JSON.stringify(await copyOf(identity, id))
    const missing = planted.filter(({ column, trace }) => !keptBack[column] && !file.includes(trace))
    expect(missing.map(({ column }) => column)).toEqual([])
    const leaked = planted.filter(({ column, trace }) => keptBack[column] && file.includes(trace))
    expect(leaked.map(({ column }) => column)).toEqual([])
    expect(Object.keys(keptBack).filter((column) => !planted.some((one) => one.column === column))).toEqual(
      [],
    )
  })

  test('holds nothing of other accounts', async () => {
    const identity = await newIdentity()
    const cared = await caredFor(identity)
    await identity.signUp(STRANGER, email('eva@example.com'))
    identity.pass(2 * MINUTE)
    const { challenge } = opened(await identity.open(STRANGER, ANA))
    await identity.answer(STRANGER, challenge, '123456')
    const file = JSON.stringify(await copyOf(identity, cared.id))
    expect(file).not.toContain('eva@')
    expect(file).not.toContain(STRANGER)
    expect(file).toContain(FIRST)
  })

  test('is empty for an account that is gone', async () => {
    const identity = await newIdentity()
    expect(await copyOf(identity, 'nobody')).toBeUndefined()
  })
})

const copyOf = ({ directory, now }: Identity, id: string) =>
  directory.transaction((queries) => exportOf(queries, id, now()))

interface Planted {
  /** `table.column` */
  readonly column: string
  /** How its value would stand in the file. */
  readonly trace: string
}

/** Puts a row of this account into every table, each value found nowhere else. */
async function plant(identity: Identity, id: string): Promise<Planted[]> {
  const { db } = identity.directory
  let unique = 0
  const text = (column: string) => `canary-${column.replace('.', '-')}`
  const given: Readonly<Record<string, string | number>> = {
    'accounts.id': id,
    'addresses.value': 'canary@example.org',
    'activity.facts': JSON.stringify({ note: text('activity.facts') }),
    'changes.facts': JSON.stringify({ note: text('changes.facts') }),
    'notifications.facts': JSON.stringify({ note: text('notifications.facts') }),
    'profile_fields.value': JSON.stringify(text('profile_fields.value')),
    'tickets.personal_words': JSON.stringify([text('tickets.personal_words')]),
    'tickets.identifier': 'canary-page-owner',
    'passkeys.counter': 69_999,
    'passkeys.transports': JSON.stringify([text('passkeys.transports')]),
    'sends.subject': subjectOfAddress(ANA),
    'attempts.subject': subjectOfNumber(text('accounts.number')),
  }
  const planted: Planted[] = []
  // Which changes of the schema were made tells of no person.
  const all = await db.introspection.getTables()
  const tables = all.filter(({ name }) => !name.startsWith('portico_migrations'))
  for (const { name, columns } of tables.toSorted((one) => (one.name === 'accounts' ? -1 : 0))) {
    const row: Record<string, unknown> = {}
    for (const { name: field, dataType } of columns) {
      const column = `${name}.${field}`
      if (field === 'account') {
        row[field] = id
        continue
      }
      if (column === 'addresses.is_primary' || column === 'passkeys.backed_up') {
        row[field] = 0
        continue
      }
      unique += 1
      const value =
        given[column] ??
        (/text/i.test(dataType)
          ? text(column)
          : /big|int8/i.test(dataType)
            ? identity.now() + unique * (DAY + 1)
            : 70_000 + unique)
      row[field] = value
      const isJson = /\.(facts|personal_words)$|^profile_fields\.value$/.test(column)
      const trace = isJson ? text(column) : traceOf(value)
      planted.push({ column, trace })
    }
    if (name === 'accounts') {
      await db.updateTable('accounts').set(row).where('id', '=', id).execute()
      continue
    }
    // An account has one of these, so the one that is there makes room.
    if (name === 'factors' || name === 'credentials')
      await db.deleteFrom(name).where('account', '=', id).execute()
    await db
      .insertInto(name as 'factors')
      .values(row as never)
      .execute()
  }
  return planted
}

const traceOf = (value: string | number): string => {
  if (typeof value === 'string') return value
  return value > 1_000_000_000 ? new Date(value).toISOString() : `:${value}`
}
