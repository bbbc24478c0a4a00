import { expect, test } from 'vitest'
import { endNotification } from '../../../src/accounts/security/notification-queue.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { caredFor } from '../../fixtures/cared-for.ts'
import { DAY, email, onEachDatabase, opened } from '../../fixtures/identity.ts'

const ana = email('ana@example.com')

onEachDatabase((_, newIdentity) => {
  test('forgets an unfinished sign-up three days later, and what it left behind', async () => {
    const { prove, fill, open, directory, now, pass, counts } = await newIdentity()
    await prove('telegram:1', ana)
    await fill('telegram:1')
    await open('telegram:2', email('eva@example.com'))
    pass(3 * DAY)
    await purge(directory, now())
    const nothing = { challenges: 0, tickets: 0, idempotency: 0, sends: 0, attempts: 0 }
    expect(await counts()).toMatchObject(nothing)
  })

  test('keeps what is still needed: accounts, and everything of the last two days', async () => {
    const { signUp, directory, now, pass, counts } = await newIdentity()
    await signUp('telegram:1', ana)
    pass(2 * DAY - 1)
    const before = await counts()
    await purge(directory, now())
    expect(await counts()).toEqual(before)
    pass(2 * DAY)
    await purge(directory, now())
    const kept = { accounts: 1, addresses: 1, credentials: 1, consents: 1, chats: 1, activity: 1 }
    expect(await counts()).toMatchObject(kept)
  })

  test('remembers wrong codes in a row for 90 days, or until a right one', async () => {
    const { open, answer, wrong, directory, now, pass, count, prove } = await newIdentity()
    const guessAt = async (address: typeof ana) => {
      const { challenge } = opened(await open('telegram:1', address))
      await answer('telegram:1', challenge, await wrong(challenge))
      pass(DAY)
    }
    await guessAt(ana)
    await guessAt(email('eva@example.com'))
    await prove('telegram:2', email('eva@example.com'))
    pass(3 * DAY)
    await purge(directory, now())
    expect(await count('attempts')).toBe(1)
    pass(90 * DAY)
    await purge(directory, now())
    expect(await count('attempts')).toBe(0)
  })

  test('wipes what protected an account before a change as soon as it can no longer be put back', async () => {
    const identity = await newIdentity()
    const { directory, now, pass } = identity
    const { change } = await caredFor(identity)
    await change({ kind: 'password-changed', facts: {} })
    const kept = async () =>
      (await directory.db.selectFrom('changes').select('before').execute()).map(
        ({ before }) => before !== null,
      )
    pass(3 * DAY - 1)
    await purge(directory, now())
    expect(await kept()).toEqual([true])
    pass(1)
    await purge(directory, now())
    expect(await kept()).toEqual([false])
  })

  test('keeps notifications that are still to be sent or answered, and deletes them and their changes afterwards', async () => {
    const identity = await newIdentity()
    const { directory, now, pass } = identity
    const { change, notifications } = await caredFor(identity)
    await change({ kind: 'password-changed', facts: {} })
    const [mail, ...others] = await notifications()
    for (const { id } of others)
      await directory.transaction((queries) => endNotification(queries, id, 'sent', now()))
    pass(5 * DAY - 1)
    await purge(directory, now())
    expect(await notifications()).toHaveLength(3)
    pass(1)
    await purge(directory, now())
    expect((await notifications()).map(({ id }) => id)).toEqual([mail?.id])
    await directory.transaction((queries) => endNotification(queries, mail?.id ?? '', 'refused', now()))
    pass(2 * DAY)
    await purge(directory, now())
    expect(await notifications()).toEqual([])
    expect(await directory.db.selectFrom('changes').selectAll().execute()).toEqual([])
  })

  test('forgets recoveries two days after they ended, and sessions with their device half a year after', async () => {
    const identity = await newIdentity()
    const { directory, now, pass } = identity
    const { id } = await caredFor(identity)
    await directory.db
      .insertInto('recoveries')
      .values({
        id: 'r',
        conversation: 'telegram:5',
        account: id,
        subject: 'email:ana@example.com',
        locale: 'en',
        opened_at: now(),
        expires_at: now() + DAY,
        address_proven_at: null,
        factor_proven_at: null,
        hold_until: null,
        ended_at: null,
        outcome: null,
      })
      .execute()
    const left = async () => [
      (await directory.db.selectFrom('recoveries').selectAll().execute()).length,
      (await directory.db.selectFrom('sessions').selectAll().execute()).length,
    ]
    pass(3 * DAY - 1)
    await purge(directory, now())
    expect(await left()).toEqual([1, 1])
    pass(1)
    await purge(directory, now())
    expect(await left()).toEqual([0, 1])
    pass(180 * DAY)
    await purge(directory, now())
    expect(await left()).toEqual([0, 0])
  })
})
