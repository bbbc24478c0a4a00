import { describe, expect, test } from 'vitest'
import { runDeletions } from '../../../src/accounts/lifecycle/deletion.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { addAttempt, pauseOf } from '../../../src/accounts/throttling/attempts.ts'
import { subjectOfAddress } from '../../../src/accounts/throttling/bucket.ts'
import { limits } from '../../../src/accounts/throttling/limits.ts'
import type { Act } from '../../../src/support/requests.ts'
import { createSupport } from '../../../src/support/support.ts'
import { createSupportApi } from '../../../src/web/api/support.ts'
import { ANA, caredFor, FIRST, PHONE, SECOND_CHAT, STRANGER } from '../../fixtures/cared-for.ts'
import { DAY, email, HOUR, type Identity, MINUTE, onEachDatabase, secrets } from '../../fixtures/identity.ts'
import { accountIn, OWN, recovering } from '../../fixtures/recovering.ts'

const WHO = 'eva'
const REASON = 'ticket 1204'

/** What a help desk is answered. */
type Answered = Readonly<Record<string, unknown>> & { readonly code?: string }

const deskOf = ({ directory, now }: Identity) => {
  const support = createSupport({ directory, secrets, limits, now })
  return {
    support,
    /** Does an act and answers with what was done, or with why nothing was. */
    async does(act: Act, account: string, more: object = {}): Promise<Answered> {
      const request = act === 'log' ? { account, who: WHO } : { account, who: WHO, reason: REASON, ...more }
      const answer = await support.perform(act, request)
      return 'done' in answer ? (answer.done as Answered) : { ...answer.refused }
    },
    acts: () =>
      directory.db.selectFrom('operator_acts').select(['act', 'who', 'reason']).orderBy('at').execute(),
  }
}

const numberOf = async ({ directory }: Identity, id: string) =>
  (await directory.db.selectFrom('accounts').select('number').where('id', '=', id).executeTakeFirstOrThrow())
    .number

onEachDatabase((_, newIdentity) => {
  describe('an account is found', () => {
    test('by its address, number, ID and chat, and shown in part only', async () => {
      const identity = await newIdentity()
      const { id } = await caredFor(identity)
      const desk = deskOf(identity)
      const number = await numberOf(identity, id)
      for (const name of [ANA.value, 'ANA@Example.com', '+34 600 123 456', number, FIRST, SECOND_CHAT]) {
        const found = await desk.does('find', name)
        expect(found.accounts).toMatchObject([{ account: number, state: 'active', name: 'A•••' }])
        const shown = JSON.stringify(await desk.does('show', name))
        for (const whole of [ANA.value, PHONE, FIRST, id]) expect(shown).not.toContain(whole)
        expect(shown).toContain('a•••@example.com')
      }
      expect(await desk.does('find', 'eva@example.com')).toMatchObject({ code: 'unknown' })
    })

    test('whole with a reason only, and the log says so', async () => {
      const identity = await newIdentity()
      await caredFor(identity)
      const desk = deskOf(identity)
      const unexplained = await desk.support.perform('show', { account: ANA.value, who: WHO, full: true })
      expect(unexplained).toMatchObject({ refused: { code: 'unreadable' } })
      expect(JSON.stringify(await desk.does('show', ANA.value, { full: true }))).toContain(PHONE)
      expect(await desk.acts()).toEqual([{ act: 'show in full', who: WHO, reason: REASON }])
    })

    test('of a chat with two accounts nothing is done before one is named', async () => {
      const identity = await newIdentity()
      await identity.signUp(FIRST, ANA)
      await identity.signUp(FIRST, email('other@example.com'))
      const desk = deskOf(identity)
      expect((await desk.does('find', FIRST)).accounts).toHaveLength(2)
      expect(await desk.does('freeze', FIRST)).toMatchObject({ code: 'several' })
      const states = await identity.directory.db.selectFrom('accounts').select('state').execute()
      expect(states).toEqual([{ state: 'active' }, { state: 'active' }])
    })
  })

  test('no act is done without a reason and a name, and each that is done stands in the log', async () => {
    const identity = await newIdentity()
    const { id } = await caredFor(identity)
    const desk = deskOf(identity)
    for (const act of ['freeze', 'unlock', 'sign-out', 'delete', 'export', 'resend'] as const)
      for (const request of [{ who: WHO }, { reason: REASON }, { who: WHO, reason: '  ' }])
        expect(await desk.support.perform(act, { account: ANA.value, ...request })).toMatchObject({
          refused: { code: 'unreadable' },
        })
    expect(await desk.acts()).toEqual([])
    await desk.does('sign-out', ANA.value)
    identity.pass(MINUTE)
    await desk.does('freeze', PHONE)
    const acts = ['freeze', 'sign-out'].map((act) => ({ act, who: WHO, reason: REASON }))
    const number = await numberOf(identity, id)
    expect((await desk.does('log', ANA.value)).acts).toMatchObject(
      acts.map((act) => ({ ...act, account: number })),
    )
    identity.pass(366 * DAY)
    await purge(identity.directory, identity.now())
    expect(await desk.acts()).toEqual([])
  })

  describe('an account that the operator freezes', () => {
    test('lets nobody in and no recovery out, tells its owner, and is as before once it is unlocked', async () => {
      const identity = await newIdentity()
      const account = await accountIn(identity, ANA)
      const desk = deskOf(identity)
      const owner = recovering(identity, OWN)
      const { recovery } = await owner.prove(ANA)
      expect(await desk.does('freeze', account.number)).toMatchObject({ state: 'frozen' })
      expect(await desk.does('freeze', account.number)).toMatchObject({ code: 'not-now' })
      expect(await account.row()).toMatchObject({ state: 'frozen', operator_froze_at: identity.now() })
      expect(await owner.page(recovery)).toEqual({ over: true })

      identity.pass(HOUR)
      const again = await owner.prove(ANA)
      expect(again.standing).toEqual({ next: 'nothing' })
      expect(await owner.hold(again.recovery)).toEqual({ over: true })
      expect(await owner.page(again.recovery)).toEqual({ over: true })
      const seen = await identity.perform.seeAccount({}, identity.during(OWN))
      expect(seen).toMatchObject({ state: 'frozen', frozenBy: 'operator' })

      expect(await desk.does('unlock', account.number)).toMatchObject({ state: 'active' })
      expect(await account.row()).toMatchObject({ state: 'active', frozen_at: null, operator_froze_at: null })
      identity.pass(HOUR)
      expect(await owner.recover(ANA)).toMatchObject({ done: true })
      const told = await identity.directory.db
        .selectFrom('notifications')
        .select(['kind', 'to_value'])
        .where('kind', 'in', ['frozen', 'unfrozen'])
        .orderBy('kind')
        .orderBy('to_value')
        .execute()
      expect(told.map(({ kind, to_value }) => [kind, to_value])).toEqual([
        ['frozen', ANA.value],
        ['frozen', OWN],
        ['unfrozen', ANA.value],
        ['unfrozen', OWN],
      ])
    })

    test('signs every device out and keeps a deletion from happening', async () => {
      const identity = await newIdentity()
      const cared = await caredFor(identity)
      const desk = deskOf(identity)
      await desk.does('delete', ANA.value)
      await desk.does('freeze', ANA.value)
      expect(await cared.row()).toMatchObject({ state: 'frozen', delete_at: null })
      const { sessions } = await desk.does('show', ANA.value)
      expect(sessions).toEqual([])
    })

    test('stays frozen where a change is disputed: the operator judges nobody', async () => {
      const identity = await newIdentity()
      const cared = await caredFor(identity)
      const desk = deskOf(identity)
      expect(await cared.notMe(await cared.change({ kind: 'password-changed', facts: {} }))).toBe('locked')
      expect(await desk.does('unlock', ANA.value)).toMatchObject({ code: 'not-now' })
      await desk.does('freeze', ANA.value)
      expect(await desk.does('unlock', ANA.value)).toMatchObject({ state: 'frozen' })
      expect(await cared.row()).toMatchObject({ state: 'frozen', operator_froze_at: null })
      expect(await cared.notifications('unfrozen')).toEqual([])
      expect(await desk.does('export', ANA.value)).toMatchObject({ code: 'not-now' })
    })
  })

  test('unlocking ends the pause that strangers have brought about, and no stop that waits for a proof', async () => {
    const identity = await newIdentity()
    const cared = await caredFor(identity)
    const { directory, now } = identity
    const desk = deskOf(identity)
    const bucket = { kind: 'password', subject: subjectOfAddress(ANA), by: 'stranger' } as const
    const paused = () => directory.transaction((queries) => pauseOf(queries, bucket, now(), limits))
    identity.pass(MINUTE)
    await directory.transaction(async (queries) => {
      for (let n = 0; n < 6; n++) {
        const attempt = { key: `guess ${n}`, bucket, conversation: STRANGER, at: now() }
        await addAttempt(queries, { ...attempt, outcome: 'wrong' })
      }
    })
    expect(await paused()).toBeGreaterThan(now())
    expect(await desk.does('unlock', ANA.value)).toMatchObject({ state: 'active', pausesEnded: true })
    expect(await paused()).toBeUndefined()
    const [told] = await cared.notifications('unlocked')
    expect(JSON.parse(told?.facts ?? '')).toEqual({ by: 'operator' })
    expect(await desk.does('unlock', ANA.value)).toMatchObject({ code: 'not-now' })
  })

  describe('a letter that asks for erasure', () => {
    const parts = {
      secrets,
      forget: async () => {},
      farewell: async () => {},
      report: (error: unknown) => expect.unreachable(String(error)),
    }

    test('deletes in two weeks, or in an hour, and the owner hears of it and can stop it', async () => {
      const identity = await newIdentity()
      const cared = await caredFor(identity)
      const desk = deskOf(identity)
      const { now, pass, directory } = identity
      expect(await desk.does('delete', ANA.value)).toMatchObject({
        deletedOn: new Date(now() + 14 * DAY).toISOString(),
      })
      expect(await desk.does('delete', ANA.value, { now: true })).toMatchObject({
        deletedOn: new Date(now() + HOUR).toISOString(),
      })
      pass(HOUR - 1)
      await runDeletions({ directory, ...parts }, now())
      const reminders = await cared.notifications('deletion-soon')
      expect(reminders.map(({ to_value }) => to_value)).toEqual([ANA.value, FIRST, SECOND_CHAT])
      expect(await cared.notMe(reminders[0]?.change ?? '')).toBe('locked')
      pass(DAY)
      await runDeletions({ directory, ...parts }, now())
      expect(await cared.row()).toMatchObject({ state: 'frozen', delete_at: null })
    })

    test('lets the owner of an account that is unlocked meanwhile keep it in the chat', async () => {
      const identity = await newIdentity()
      const cared = await caredFor(identity)
      const desk = deskOf(identity)
      await desk.does('freeze', ANA.value)
      await desk.does('delete', ANA.value)
      expect(await desk.does('unlock', ANA.value)).toMatchObject({ state: 'pending-deletion' })
      expect(await identity.perform.keepAccount({}, identity.during(FIRST))).toEqual({ kept: true })
      expect(await cared.row()).toMatchObject({ state: 'active', delete_at: null })
    })

    test('deletes an account that is frozen, too, and that it did can be shown by its ID alone', async () => {
      const identity = await newIdentity()
      const cared = await caredFor(identity)
      const desk = deskOf(identity)
      const { now, pass, directory } = identity
      const number = await numberOf(identity, cared.id)
      await desk.does('freeze', ANA.value)
      pass(MINUTE)
      await desk.does('delete', ANA.value, { now: true })
      expect((await cared.row()).state).toBe('frozen')
      pass(HOUR)
      await runDeletions({ directory, ...parts }, now())
      expect(await directory.db.selectFrom('accounts').select('id').execute()).toEqual([])
      expect((await desk.does('log', number)).acts).toMatchObject([
        { account: 'erased', act: 'delete', reason: REASON },
        { account: 'erased', act: 'freeze' },
      ])
      const kept = JSON.stringify(await directory.db.selectFrom('operator_acts').selectAll().execute())
      for (const trace of [cared.id, number, ANA.value]) expect(kept).not.toContain(trace)
    })
  })

  test('a copy of everything is told to the owner, and says what operators did and why, not who', async () => {
    const identity = await newIdentity()
    const cared = await caredFor(identity)
    const desk = deskOf(identity)
    await desk.does('show', ANA.value)
    identity.pass(MINUTE)
    const { export: copy } = await desk.does('export', ANA.value)
    expect(copy).toMatchObject({ operatorActs: [{ act: 'show', reason: REASON }] })
    expect(JSON.stringify(copy)).not.toContain(WHO)
    const told = await cared.notifications('exported')
    expect(told.map(({ to_value }) => to_value)).toEqual([ANA.value, FIRST, SECOND_CHAT])
    expect(await cared.notMe(told[0]?.change ?? '')).toBe('locked')
  })

  describe('a mail that did not come', () => {
    test('is told with its code and what helps, also one that a chat of the account has asked for', async () => {
      const identity = await newIdentity()
      const { id } = await caredFor(identity)
      const desk = deskOf(identity)
      const at = identity.now()
      const row = { channel: 'mail', tries: 2, at, tried_at: at + MINUTE, reason: '535' } as const
      await identity.directory.db
        .insertInto('messages')
        .values([
          {
            ...row,
            id: 'a',
            kind: 'signed-in',
            account: id,
            conversation: null,
            subject: subjectOfAddress(ANA),
            outcome: 'delayed',
            code: 'mail/login',
          },
          {
            ...row,
            id: 'b',
            kind: 'address',
            account: null,
            conversation: FIRST,
            subject: subjectOfAddress(email('slip@example.org')),
            outcome: 'refused',
            code: 'mail/refused',
          },
          {
            ...row,
            id: 'c',
            kind: 'sign-up',
            account: null,
            conversation: STRANGER,
            subject: subjectOfAddress(email('eva@example.com')),
            outcome: 'sent',
            code: null,
          },
        ])
        .execute()
      expect((await desk.does('messages', ANA.value)).sent).toMatchObject([
        {
          to: 'a•••@example.com',
          outcome: 'delayed',
          code: 'mail/login',
          cure: expect.stringContaining('SMTP_URL'),
          tries: 2,
        },
        { to: 's•••p@example.org', outcome: 'refused', code: 'mail/refused', reason: '535' },
      ])
    })

    test('is sent again to the address it was for, and counted like any other', async () => {
      const identity = await newIdentity()
      const cared = await caredFor(identity)
      const desk = deskOf(identity)
      const { db } = identity.directory
      expect(await desk.does('resend', ANA.value)).toMatchObject({ code: 'not-now' })
      await cared.change({ kind: 'password-changed', facts: {} })
      await db
        .updateTable('notifications')
        .set({ ended_at: identity.now(), outcome: 'refused', attempts: 3 })
        .where('to_value', '=', ANA.value)
        .execute()
      expect(await desk.does('resend', ANA.value)).toMatchObject({
        kind: 'password-changed',
        to: 'a•••@example.com',
      })
      const [anew] = (await cared.notifications('password-changed')).filter(
        ({ to_value, outcome }) => to_value === ANA.value && outcome === null,
      )
      expect(anew).toMatchObject({ attempts: 0, change: 'change-1', due_at: identity.now() })
    })

    test('may be the welcome with the account ID; a code is never sent from here', async () => {
      const identity = await newIdentity()
      const cared = await caredFor(identity)
      const desk = deskOf(identity)
      await desk.does('resend', ANA.value, { welcome: true })
      const welcome = await cared.notifications('account-created')
      expect(welcome.map(({ to_value }) => to_value)).toEqual([ANA.value])
      expect(
        await identity.directory.db.selectFrom('sends').select('key').where('message', '=', '').execute(),
      ).toEqual([])
    })
  })

  test('over HTTP nothing is done without the key, and the answers are those of the command', async () => {
    const identity = await newIdentity()
    await caredFor(identity)
    const key = 'a-key-of-the-help-desk-of-32-letters'
    const { support } = deskOf(identity)
    const report = (error: unknown) => expect.unreachable(String(error))
    const api = createSupportApi({ support, keys: [{ role: 'act', key: key }], report })
    const post = (act: string, body: unknown, headers: Record<string, string> = {}) =>
      api.request(`/accounts/${act}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
        body: JSON.stringify(body),
      })
    const request = { account: ANA.value, who: WHO, reason: REASON }
    for (const authorization of ['', 'Bearer ', `Bearer ${key}x`, `Basic ${key}`])
      expect((await post('freeze', request, { authorization })).status).toBe(401)
    expect((await post('freeze', request, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('open', request)).status).toBe(404)
    expect((await post('freeze', { ...request, reason: undefined })).status).toBe(400)
    expect((await post('freeze', { ...request, account: 'eva@example.com' })).status).toBe(404)
    expect(
      (await api.request('/accounts/freeze', { headers: { authorization: `Bearer ${key}` } })).status,
    ).toBe(405)
    const frozen = await post('freeze', request)
    expect([frozen.status, await frozen.json()]).toMatchObject([200, { state: 'frozen' }])
    const again = await post('freeze', request)
    expect([again.status, await again.json()]).toMatchObject([409, { code: 'not-now' }])
    expect(again.headers.get('cache-control')).toBe('no-store')
  })
})
