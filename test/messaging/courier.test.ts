import { expect, test } from 'vitest'
import type { Activity } from '../../src/accounts/activity.ts'
import { addNotifications } from '../../src/accounts/security/notifications.ts'
import { endRecoveries } from '../../src/accounts/security/recoveries.ts'
import type { Delivered } from '../../src/contracts/messenger.ts'
import { createCourier } from '../../src/messaging/courier.ts'
import { ANA, caredFor, FIRST, PHONE, SECOND_CHAT, STRANGER } from '../fixtures/cared-for.ts'
import { accepted, different, goOn, never, notNow, office } from '../fixtures/courier-office.ts'
import { DAY, HOUR, MINUTE, onEachDatabase, SECOND, times } from '../fixtures/identity.ts'

const changed: Activity = { kind: 'password-changed', facts: {} }
onEachDatabase((_, newIdentity) => {
  test('delivers each notification once, with a link in the mail and a way to revert in the chat', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    const { sent, opened, round } = office(identity)
    await change(changed)
    for (const _ of times(3)) await round()
    expect(sent.map(({ by, to }) => [by, to])).toEqual([
      ['mail', ANA.value],
      ['chat', FIRST],
      ['chat', SECOND_CHAT],
    ])
    expect(sent[0]?.link).toMatch(/^https:\/\/id\.example\.com\/not-me\/[\w-]+\.[\w-]{43}$/)
    expect(opened[0]?.to).toEqual({
      flow: 'alert',
      folds: true,
      event: {
        type: 'alert',
        alert: {
          notification: 'change-1-1',
          kind: 'password-changed',
          facts: {},
          when: identity.now(),
          place: 'other',
          region: 'ES',
          undo: true,
        },
      },
    })
  })

  test('delivers each notification once, also with many couriers at once', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    const { sent, parts } = office(identity)
    for (const what of different.slice(0, 10)) await change(what)
    const couriers = times(6).map(() => createCourier(parts))
    for (const _ of times(5)) {
      await Promise.all(couriers.map((courier) => courier.round()))
      await Promise.all(couriers.map((courier) => courier.idle()))
    }
    expect(sent).toHaveLength(30)
    expect(new Set(sent.map(({ key }) => key)).size).toBe(30)
  })

  test('tries a mail again that was not taken, later and later, for a day, under one name', async () => {
    const identity = await newIdentity()
    const { change, notifications } = await caredFor(identity)
    const { to, round } = office(identity, async ({ by }) => (by === 'mail' ? notNow : accepted))
    await change(changed)
    const begun = identity.now()
    await round()
    await goOn(identity, round, 2 * MINUTE)
    const seconds = () => to(ANA.value).map(({ at }) => (at - begun) / SECOND)
    expect(seconds()).toEqual([0, 10, 30, 70])
    await goOn(identity, round, 2 * DAY, HOUR / 2)
    const tries = to(ANA.value)
    expect(new Set(tries.map(({ key }) => key)).size).toBe(1)
    expect((tries.at(-1)?.at ?? 0) - begun).toBeGreaterThan(23 * HOUR)
    expect((tries.at(-1)?.at ?? 0) - begun).toBeLessThan(DAY + 4 * HOUR)
    expect((await notifications())[0]).toMatchObject({ to_value: ANA.value, outcome: 'refused' })
  })

  test('keeps trying for a day what our own servers and settings are to blame for, however firmly they refuse', async () => {
    const identity = await newIdentity()
    const { change, notifications } = await caredFor(identity)
    const blocked: Delivered = { outcome: 'refused', retryable: false, code: 'mail/blocked' }
    let isBlocked = true
    const { to, counted, round } = office(identity, async ({ by }) =>
      by === 'mail' && isBlocked ? blocked : accepted,
    )
    await change(changed)
    await round()
    await goOn(identity, round, 2 * HOUR, MINUTE)
    expect(to(ANA.value).length).toBeGreaterThan(5)
    isBlocked = false
    await goOn(identity, round, 2 * HOUR, MINUTE)
    expect((await notifications())[0]).toMatchObject({ to_value: ANA.value, outcome: 'sent' })
    expect(counted).toEqual([`mail ${changed.kind} delayed`, `mail ${changed.kind} sent`])
  })

  test('ends a notification that is refused for good, after one attempt', async () => {
    const identity = await newIdentity()
    const { change, notifications } = await caredFor(identity)
    const { to, round } = office(identity, async ({ by }) => (by === 'mail' ? never : accepted))
    await change(changed)
    await round()
    await goOn(identity, round, 5 * MINUTE)
    expect(to(ANA.value)).toHaveLength(1)
    expect((await notifications()).map(({ outcome }) => outcome)).toEqual(['refused', 'sent', 'sent'])
  })

  test('opens a chat again that could not be opened, and says so to the operator', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    let broken = true
    const { to, faults, round } = office(identity, async ({ to }) =>
      to === FIRST && broken ? notNow : accepted,
    )
    await change(changed)
    await round()
    broken = false
    await goOn(identity, round, MINUTE)
    expect(to(FIRST)).toHaveLength(2)
    expect(new Set(to(FIRST).map(({ key }) => key)).size).toBe(1)
    expect(to(SECOND_CHAT)).toHaveLength(1)
    expect(faults).toHaveLength(1)
  })

  test('sends no SMS twice within a minute: neither when it was not taken, nor when a process died with it', async () => {
    const identity = await newIdentity()
    const { id, change } = await caredFor(identity)
    const { db } = identity.directory
    await db.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute()
    let outcomes: Promise<Delivered>[] = [Promise.resolve(notNow), new Promise(() => {})]
    const shared = office(identity, async ({ by }) => (by === 'sms' && outcomes.shift()) || accepted)
    await change(changed)
    const dying = createCourier(shared.parts)
    await shared.round()
    for (const _ of times(30)) {
      identity.pass(5 * SECOND)
      await dying.round()
    }
    outcomes = []
    await goOn(identity, shared.round, 5 * MINUTE, 5 * SECOND)
    const at = shared.to(PHONE).map((sms) => sms.at)
    expect(at).toHaveLength(3)
    for (const [n, time] of at.slice(1).entries()) expect(time - (at[n] ?? 0)).toBeGreaterThanOrEqual(MINUTE)
    expect(new Set(shared.to(PHONE).map(({ key }) => key)).size).toBe(1)
  })

  test('sends an SMS again soon that was certainly not taken, when the gateway asks for it', async () => {
    const identity = await newIdentity()
    const { id, change } = await caredFor(identity)
    const { db } = identity.directory
    await db.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute()
    const busy: Delivered = { ...notNow, untaken: true, retryAfter: 5 * SECOND }
    const { to, round } = office(identity, async ({ by }) =>
      by === 'sms' && to(PHONE).length < 6 ? busy : accepted,
    )
    await change(changed)
    await round()
    await goOn(identity, round, 10 * MINUTE, SECOND)
    const at = to(PHONE).map((sms) => sms.at)
    expect(at.slice(1).map((time, n) => (time - (at[n] ?? 0)) / SECOND)).toEqual([5, 5, 5, 80, 160])
  })

  test('sends a mail once more under the same name when a process died with it', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    let dead = true
    const { to, round, parts } = office(identity, ({ by }) =>
      by === 'mail' && dead ? new Promise(() => {}) : Promise.resolve(accepted),
    )
    await change(changed)
    await createCourier(parts).round()
    dead = false
    await goOn(identity, round, 30 * SECOND)
    expect(to(ANA.value)).toHaveLength(1)
    await goOn(identity, round, 30 * SECOND)
    expect(to(ANA.value)).toHaveLength(2)
    expect(to(ANA.value)[1]).toMatchObject({ key: to(ANA.value)[0]?.key, link: to(ANA.value)[0]?.link })
  })

  test('leaves a notification alone that it claimed and could not send at once', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    const { sent, parts } = office(identity)
    await change(changed)
    let minutes = 0
    const frozen = createCourier({ ...parts, now: () => identity.now() + minutes++ * MINUTE })
    await frozen.round()
    await frozen.idle()
    expect(sent).toEqual([])
  })

  test('lets a mail server that hangs hold up no chat', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    const { sent, courier } = office(identity, ({ by }) =>
      by === 'mail' ? new Promise(() => {}) : Promise.resolve(accepted),
    )
    for (const what of different) await change(what)
    for (const _ of times(20)) {
      await courier.round()
      await new Promise(setImmediate)
    }
    await expect.poll(() => sent.filter(({ by }) => by === 'chat').length, { interval: 5 }).toBeGreaterThan(9)
    for (const _ of times(3)) await courier.round()
    expect(sent.filter(({ by }) => by === 'mail')).toHaveLength(5)
  })

  test('calls the chat that waits when the wait is over, and not if it was stopped', async () => {
    const identity = await newIdentity()
    const { id } = await caredFor(identity)
    const { directory, now } = identity
    const { opened, round } = office(identity)
    const wait = async (recovery: string, until: number) => {
      await directory.db
        .insertInto('recoveries')
        .values({
          id: recovery,
          conversation: STRANGER,
          account: id,
          subject: 'email:ana@example.com',
          locale: 'en',
          opened_at: now(),
          expires_at: until + DAY,
          address_proven_at: null,
          factor_proven_at: now(),
          hold_until: until,
          ended_at: null,
          outcome: null,
        })
        .execute()
      await directory.transaction((queries) =>
        addNotifications(queries, {
          id: `${recovery}-over`,
          account: id,
          what: { kind: 'hold-over', facts: {} },
          at: now(),
          dueAt: until,
          recipients: [{ to_kind: 'chat', to_value: STRANGER }],
        }),
      )
    }
    await wait('first', now() + DAY)
    await round()
    expect(opened).toEqual([])
    identity.pass(DAY)
    await round()
    expect(opened).toEqual([{ to: { flow: 'recovery', event: { type: 'holdOver', recovery: 'first' } } }])

    await directory.transaction((queries) => endRecoveries(queries, id, now(), 'reset'))
    await wait('second', now() + DAY)
    await directory.db.updateTable('recoveries').set({ ended_at: now(), outcome: 'cancelled' }).execute()
    identity.pass(DAY)
    await round()
    expect(opened).toHaveLength(1)
    const ends = await directory.db.selectFrom('notifications').select('outcome').orderBy('id').execute()
    expect(ends.map(({ outcome }) => outcome)).toEqual(['sent', 'void'])
  })
})
