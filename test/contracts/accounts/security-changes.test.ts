import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { removeChat } from '../../../src/accounts/chats.ts'
import { findSession } from '../../../src/accounts/sessions.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import {
  ANA,
  addCodes,
  caredFor,
  FIRST,
  PHONE,
  SECOND_CHAT,
  STRANGER,
  takeOver,
} from '../../fixtures/cared-for.ts'
import { DAY, email, HASH, HOUR, MINUTE, onEachDatabase, opened, times } from '../../fixtures/identity.ts'

const changed = { kind: 'password-changed', facts: {} } as const
const keyOf = (text: string) => createHash('sha256').update(text).digest()

onEachDatabase((_, newIdentity) => {
  test('puts back everything that protected the account before', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, protection, getBackIn } = await caredFor(identity)
    const before = await protection()
    const taken = await change(changed, takeOver(id, identity.now()))
    expect(await protection()).not.toEqual(before)
    identity.pass(HOUR)
    expect(await notMe(taken)).toBe('locked')
    await getBackIn()
    expect(await protection()).toEqual(before)
  })

  test('freezes the account, ends every session, and voids what was begun', async () => {
    const identity = await newIdentity()
    const { db } = identity.directory
    const { id, change, notMe, row } = await caredFor(identity)
    const { challenge } = opened(await identity.open(STRANGER, email('mallory@example.net')))
    const ticket = await identity.fill(STRANGER)
    await db.updateTable('challenges').set({ account: id }).where('id', '=', challenge).execute()
    await db.updateTable('tickets').set({ account: id }).where('id', '=', ticket).execute()
    await addRecovery(identity, id)
    const taken = await change(changed)
    identity.pass(MINUTE)
    await notMe(taken)
    expect(await row()).toMatchObject({ state: 'frozen', frozen_at: identity.now() })
    const session = await identity.directory.db
      .selectFrom('sessions')
      .select('ended_at')
      .executeTakeFirstOrThrow()
    expect(session.ended_at).toBe(identity.now())
    expect(await findSession(db, 'a session of the owner', identity.now())).toBeUndefined()
    expect(await identity.answer(STRANGER, challenge, await identity.code(challenge))).toEqual({ over: true })
    const found = await db
      .selectFrom('tickets')
      .selectAll()
      .where('id', '=', ticket)
      .executeTakeFirstOrThrow()
    expect([found.used_at, found.expires_at <= identity.now()]).toEqual([identity.now(), true])
    const { outcome } = await db.selectFrom('recoveries').select('outcome').executeTakeFirstOrThrow()
    expect(outcome).toBe('cancelled')
  })

  test('leaves what belongs to others as it is', async () => {
    const identity = await newIdentity()
    const { db } = identity.directory
    const { change, notMe } = await caredFor(identity)
    await identity.signUp('telegram:9', email('eva@example.com'))
    const eva = () =>
      db
        .selectFrom('accounts')
        .innerJoin('credentials', 'credentials.account', 'accounts.id')
        .innerJoin('chats', 'chats.account', 'accounts.id')
        .selectAll()
        .where('conversation', '=', 'telegram:9')
        .executeTakeFirstOrThrow()
    const before = await eva()
    await notMe(await change(changed))
    expect(await eva()).toEqual(before)
    expect(before).toMatchObject({ state: 'active', hash: HASH })
  })

  test('leaves an address to the account that has proven it meanwhile, and makes another one the primary one', async () => {
    const identity = await newIdentity()
    const { directory } = identity
    const { id, change, notMeInFirstChat, protection, getBackIn } = await caredFor(identity)
    const taken = await change(
      { kind: 'address-removed', facts: { address: 'a•••@example.com' } },
      (queries) =>
        queries.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute(),
    )
    identity.pass(5 * MINUTE)
    await identity.signUp('telegram:9', ANA)
    expect(await notMeInFirstChat(taken)).toBe('locked')
    await getBackIn()
    expect((await protection()).addresses).toMatchObject([{ value: PHONE, is_primary: 1 }])
    const owners = await directory.db
      .selectFrom('addresses')
      .select('account')
      .where('value', '=', ANA.value)
      .execute()
    expect(owners).toHaveLength(1)
    expect(owners[0]?.account).not.toBe(id)
  })

  test('lets no recovery code count a second time, also one that was used before new ones were made', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, protection, getBackIn } = await caredFor(identity)
    const use = (selector: string) =>
      identity.directory.db
        .updateTable('recovery_codes')
        .set({ used_at: identity.now() })
        .where('account', '=', id)
        .where('selector', '=', selector)
        .execute()
    await use('0')
    const first = await change(changed)
    identity.pass(MINUTE)
    await use('1')
    await change({ kind: 'codes-renewed', facts: {} }, async (queries) => {
      await queries.deleteFrom('recovery_codes').where('account', '=', id).execute()
      await addCodes(queries, id, ['new'], identity.now())
    })
    expect(await notMe(first)).toBe('locked')
    await getBackIn()
    const { recovery_codes: codes } = await protection()
    expect(codes.map(({ hash }) => hash).sort()).toEqual(times(10).map((n) => `old ${n}`))
    const used = codes.filter(({ used_at }) => used_at !== null)
    expect(used.map(({ hash }) => hash).sort()).toEqual(['old 0', 'old 1'])
  })

  test('lets no code of the authenticator count a second time', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, protection, getBackIn } = await caredFor(identity)
    const accept = (last_step: number) =>
      identity.directory.db.updateTable('factors').set({ last_step }).where('account', '=', id).execute()
    const first = await change(changed)
    identity.pass(MINUTE)
    await accept(7)
    await change({ kind: 'two-step-off', facts: {} }, (queries) =>
      queries.deleteFrom('factors').where('account', '=', id).execute(),
    )
    await notMe(first)
    await getBackIn()
    expect((await protection()).factors).toMatchObject([{ seed: 'a sealed seed', last_step: 7 }])
  })

  test('does not bring back an authenticator that was never confirmed', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, protection, getBackIn } = await caredFor(identity)
    await identity.directory.db
      .updateTable('factors')
      .set({ confirmed_at: null })
      .where('account', '=', id)
      .execute()
    await notMe(await change({ kind: 'two-step-on', facts: {} }))
    await getBackIn()
    expect((await protection()).factors).toEqual([])
  })

  test('takes back with a change what was changed after it, and says so of that later', async () => {
    const identity = await newIdentity()
    const { id, change, notMeInFirstChat, protection, getBackIn } = await caredFor(identity)
    const before = await protection()
    const first = await change({ kind: 'address-added', facts: { address: 'm•••@example.net' } }, (queries) =>
      queries
        .insertInto('addresses')
        .values({
          account: id,
          kind: 'email',
          value: 'mallory@example.net',
          verified_at: identity.now(),
          is_primary: 0,
        })
        .execute(),
    )
    identity.pass(MINUTE)
    const later = await change(
      { kind: 'address-removed', facts: { address: 'a•••@example.com' } },
      (queries) => queries.deleteFrom('addresses').where('value', '=', ANA.value).execute(),
    )
    identity.pass(MINUTE)
    expect(await notMeInFirstChat(first)).toBe('locked')
    await getBackIn()
    expect(await notMeInFirstChat(later)).toBe('before')
    expect(await protection()).toEqual(before)
  })

  test('keeps what was changed before, when only a later change is taken back', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, protection, getBackIn } = await caredFor(identity)
    const rename = (hash: string) => (queries: Parameters<ReturnType<typeof takeOver>>[0]) =>
      queries.updateTable('credentials').set({ hash }).where('account', '=', id).execute()
    await change(changed, rename('second'))
    identity.pass(MINUTE)
    const third = await change(changed, rename('third'))
    await notMe(third)
    await getBackIn()
    expect((await protection()).credentials).toMatchObject([{ hash: 'second' }])
  })

  test('takes back once, of twenty who say so at the same moment', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, notifications, activity } = await caredFor(identity)
    const taken = await change(changed, takeOver(id, identity.now()))
    const said = await Promise.all(times(20).map(() => notMe(taken)))
    expect(said.toSorted()).toEqual([...times(19).map(() => 'before'), 'locked'])
    expect((await activity()).filter((kind) => kind === 'disputed')).toHaveLength(1)
    const told = (await notifications('disputed')).map(({ to_value }) => to_value)
    expect(new Set(told).size).toBe(told.length)
  })

  test('keeps each of many changes at once with what was there right before it', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, protection, getBackIn } = await caredFor(identity)
    const count = async (queries: Parameters<ReturnType<typeof takeOver>>[0]) => {
      const { hash } = await queries
        .selectFrom('credentials')
        .select('hash')
        .where('account', '=', id)
        .executeTakeFirstOrThrow()
      const next = hash === HASH ? 1 : Number(hash) + 1
      await queries
        .updateTable('credentials')
        .set({ hash: String(next) })
        .where('account', '=', id)
        .execute()
      return next
    }
    const order: string[] = []
    await Promise.all(
      times(8).map(async () => {
        let place = 0
        const taken = await change(changed, async (queries) => {
          place = await count(queries)
        })
        order[place] = taken
      }),
    )
    await notMe(order[5] ?? '')
    await getBackIn()
    expect((await protection()).credentials).toMatchObject([{ hash: '4' }])
  })

  test('never brings back what a stranger had, when they go on while their change is taken back', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, protection, getBackIn } = await caredFor(identity)
    const rehash = (hash: string) => (queries: Parameters<ReturnType<typeof takeOver>>[0]) =>
      queries.updateTable('credentials').set({ hash }).where('account', '=', id).execute()
    for (const round of times(8)) {
      await identity.directory.transaction(rehash(`own ${round}`))
      const first = await change(changed, rehash('of a stranger'))
      identity.pass(MINUTE)
      const [, second] = await Promise.all([notMe(first), change(changed, rehash('of a stranger, again'))])
      await notMe(second)
      await getBackIn()
      expect((await protection()).credentials).toMatchObject([{ hash: `own ${round}` }])
      identity.pass(MINUTE)
    }
  })

  test('takes back for 72 hours, and not a moment longer', async () => {
    const identity = await newIdentity()
    const { change, notMe, row, getBackIn } = await caredFor(identity)
    const [early, late] = [await change(changed), await change(changed)]
    identity.pass(3 * DAY)
    expect(await notMe(late)).toBe('late')
    expect((await row()).state).toBe('active')
    identity.pass(-1)
    expect(await notMe(early)).toBe('locked')
    await getBackIn()
  })

  test('lets a chat say so only about what that very chat was told', async () => {
    const identity = await newIdentity()
    const { change, notifications, row } = await caredFor(identity)
    await change(changed)
    const [mail, first, second] = (await notifications()).map(({ id }) => id)
    const say = (notification: string | undefined, chat: string) =>
      identity.perform.revertChange({ notification: notification ?? '' }, identity.during(chat))
    for (const notification of [mail, second])
      expect(await say(notification, FIRST)).toEqual({ taken: 'late' })
    expect(await say(first, STRANGER)).toEqual({ taken: 'late' })
    expect((await row()).state).toBe('active')
    expect(await say(first, FIRST)).toEqual({ taken: 'locked' })
    expect((await notifications('disputed')).map(({ to_value }) => to_value)).toEqual([
      ANA.value,
      SECOND_CHAT,
    ])
  })

  test('lets a chat that was removed lock the account once, and never put itself back', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, notifications, protection, row, getBackIn } = await caredFor(identity)
    const before = await protection()
    const say = async (of: string) => {
      const told = (await notifications()).find(
        ({ change, to_value }) => change === of && to_value === SECOND_CHAT,
      )
      const { taken } = await identity.perform.revertChange(
        { notification: told?.id ?? '' },
        identity.during(SECOND_CHAT),
      )
      return taken
    }
    const recover = (at = identity.now()) =>
      identity.directory.db
        .updateTable('accounts')
        .set({ state: 'active', frozen_at: null, recovered_at: at })
        .where('id', '=', id)
        .execute()
    const password = await change(changed)
    identity.pass(MINUTE)
    const unlinked = await change({ kind: 'chat-unlinked', facts: {} }, (queries) =>
      removeChat(queries, id, SECOND_CHAT),
    )
    const now = await protection()
    identity.pass(MINUTE)
    expect(await say(unlinked)).toBe('locked')
    expect(await row()).toMatchObject({ state: 'frozen', frozen_at: identity.now() })
    expect(await protection()).toEqual(now)
    expect((await notifications('disputed')).map(({ to_value }) => to_value)).toEqual([ANA.value, FIRST])
    expect(await say(unlinked)).toBe('before')
    expect(await say(password)).toBe('locked')
    await getBackIn()
    expect(await protection()).toEqual(now)

    identity.pass(MINUTE)
    await recover()
    for (const of of [unlinked, password]) expect(await say(of)).toBe('before')
    expect((await row()).state).toBe('active')
    expect(await notMe(unlinked)).toBe('locked')
    await getBackIn()
    expect(await protection()).toEqual(before)
  })

  test('locks for a chat that was removed by a recovery, and puts everything back for another way', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, notifications, protection, row, getBackIn } = await caredFor(identity)
    const before = await protection()
    const reset = await change({ kind: 'password-reset', facts: { hold: true } }, async (queries) => {
      await takeOver(id, identity.now())(queries)
      await queries
        .updateTable('accounts')
        .set({ recovered_at: identity.now() })
        .where('id', '=', id)
        .execute()
    })
    const first = (await notifications('password-reset')).find(({ to_value }) => to_value === FIRST)
    const { taken } = await identity.perform.revertChange(
      { notification: first?.id ?? '' },
      identity.during(FIRST),
    )
    expect(taken).toBe('locked')
    expect((await row()).state).toBe('frozen')
    expect((await protection()).chats).toMatchObject([{ conversation: STRANGER }])
    expect(await notMe(reset)).toBe('locked')
    await getBackIn()
    expect(await protection()).toEqual(before)
  })

  test('knows nothing of a notification that was never sent', async () => {
    const { notMe, row } = await caredFor(await newIdentity())
    expect(await notMe('no-such-change')).toBe('late')
    expect((await row()).state).toBe('active')
  })

  test('stops a recovery that waits, and freezes nothing', async () => {
    const identity = await newIdentity()
    const { db } = identity.directory
    const { id, change, notMe, row, notifications, activity } = await caredFor(identity)
    const until = identity.now() + DAY
    await addRecovery(identity, id, until)
    await addRecovery(identity, id, until + 1, 'another')
    const taken = await change({ kind: 'hold-started', facts: { until } })
    identity.pass(HOUR)
    expect(await notMe(taken)).toBe('stopped')
    expect((await row()).state).toBe('active')
    const open = await db.selectFrom('recoveries').select('id').where('ended_at', 'is', null).execute()
    expect(open).toEqual([{ id: 'another' }])
    expect(await findSession(db, 'a session of the owner', identity.now())).toBeDefined()
    expect((await activity()).at(-1)).toBe('hold-cancelled')
    const told = (await notifications('hold-cancelled')).map(({ to_value }) => to_value)
    expect(told).toEqual([ANA.value, FIRST, SECOND_CHAT])
    expect(await notMe(taken)).toBe('before')
  })

  test('freezes the account of an owner who has not signed in on that device, and leaves the rest as it is', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, row, protection, getBackIn } = await caredFor(identity)
    const taken = await change({ kind: 'signed-in', facts: { device: 'Firefox on Linux', new: true } })
    identity.pass(MINUTE)
    await change(changed, takeOver(id, identity.now()))
    const now = await protection()
    expect(await notMe(taken)).toBe('locked')
    expect((await row()).state).toBe('frozen')
    expect(await protection()).toEqual(now)
    expect(await notMe('change-2')).toBe('locked')
    await getBackIn()
    expect((await protection()).credentials).toMatchObject([{ hash: HASH }])
  })

  test('keeps an account whose deletion a thief requested', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, row, getBackIn } = await caredFor(identity)
    const until = identity.now() + 14 * DAY
    const taken = await change({ kind: 'deletion-requested', facts: { until } }, (queries) =>
      queries
        .updateTable('accounts')
        .set({ state: 'pending-deletion', delete_at: until })
        .where('id', '=', id)
        .execute(),
    )
    expect(await notMe(taken)).toBe('locked')
    await getBackIn()
    expect(await row()).toMatchObject({ state: 'frozen', delete_at: null })
  })

  test('notifies every address and chat that the account had before or after, and records the activity', async () => {
    const identity = await newIdentity()
    const { id, change, notMe, notifications, activity } = await caredFor(identity)
    const taken = await change(changed, takeOver(id, identity.now()))
    identity.pass(HOUR)
    await notMe(taken, FIRST)
    const told = await notifications('disputed')
    expect(told.map(({ to_value }) => to_value).sort()).toEqual(
      [ANA.value, 'mallory@example.net', SECOND_CHAT, STRANGER].sort(),
    )
    expect(new Set(told.map(({ change, facts }) => `${change} ${facts}`))).toEqual(
      new Set(['null {"what":"password-changed"}']),
    )
    expect(await activity()).toEqual(['account-created', 'password-changed', 'disputed'])
  })

  test('reads what an older key has sealed; without that key it locks the account all the same', async () => {
    const identity = await newIdentity()
    const [old, fresh] = [keyOf('old'), keyOf('new')]
    const { id, change, notMe, protection, row, getBackIn } = await caredFor(identity, createSecrets([old]))
    const before = await protection()
    const first = await change(changed, takeOver(id, identity.now()))
    expect(await notMe(first, undefined, createSecrets([fresh, old]))).toBe('locked')
    await getBackIn(createSecrets([fresh, old]))
    expect(await protection()).toEqual(before)

    identity.pass(MINUTE)
    const second = await change(changed, takeOver(id, identity.now()))
    expect(await notMe(second, undefined, createSecrets([fresh]))).toBe('locked')
    expect((await row()).state).toBe('frozen')
  })

  test('keeps nothing readable of what protects an account', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    await change(changed)
    const { before } = await identity.directory.db.selectFrom('changes').selectAll().executeTakeFirstOrThrow()
    const kept = Buffer.from(before ?? '', 'base64').toString('latin1')
    for (const secret of [ANA.value, PHONE, HASH, 'a sealed seed', 'old 3', FIRST])
      expect(kept).not.toContain(secret)
  })
})

/** Somebody is getting back in, or waits to. */
const addRecovery = (
  { directory, now }: Awaited<ReturnType<Parameters<Parameters<typeof onEachDatabase>[0]>[1]>>,
  account: string,
  hold_until: number | null = null,
  id = 'a recovery',
) =>
  directory.db
    .insertInto('recoveries')
    .values({
      id,
      conversation: STRANGER,
      account,
      subject: 'email:ana@example.com',
      locale: 'en',
      opened_at: now(),
      expires_at: now() + 7 * DAY,
      address_proven_at: null,
      factor_proven_at: null,
      hold_until,
      ended_at: null,
      outcome: null,
    })
    .execute()
