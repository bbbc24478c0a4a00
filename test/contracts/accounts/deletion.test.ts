import { expect, test } from 'vitest'
import { runDeletions } from '../../../src/accounts/lifecycle/deletion.ts'
import { eraseAccount } from '../../../src/accounts/lifecycle/erase.ts'
import { ANA, type CaredFor, caredFor, FIRST, PHONE, SECOND_CHAT } from '../../fixtures/cared-for.ts'
import { DAY, email, type Identity, MINUTE, onEachDatabase, secrets, times } from '../../fixtures/identity.ts'

const EVA = email('eva@example.com')

/** Who was forgotten, and whom leave was taken of. */
const forgotten: string[] = []
const farewells: string[] = []
const parts = {
  secrets,
  forget: async (conversation: string) => void forgotten.push(conversation),
  farewell: async (conversation: string) => void farewells.push(conversation),
  report: (error: unknown) => expect.unreachable(String(error)),
}

onEachDatabase((_, newIdentity) => {
  test('deletes an account whose time has come, and everything that says whose it was', async () => {
    farewells.length = 0
    const identity = await newIdentity()
    const { directory, pass, now } = identity
    const cared = await caredFor(identity)
    await identity.signUp('telegram:9', EVA)
    await pendingDeletion(identity, cared)
    pass(12 * DAY)
    await runDeletions({ directory, ...parts }, now())
    pass(2 * DAY - 1)
    await runDeletions({ directory, ...parts }, now())
    expect((await cared.row()).state).toBe('pending-deletion')
    pass(1)
    await runDeletions({ directory, ...parts }, now())
    const kept = await everythingIn(identity)
    for (const trace of [cared.id, ANA.value, PHONE, FIRST, SECOND_CHAT, 'a sealed seed', 'old 3'])
      expect(kept).not.toContain(trace)
    expect(kept).toContain(EVA.value)
    expect(farewells).toEqual([FIRST, SECOND_CHAT])
  })

  test('keeps an account that was kept, recovered or frozen in time', async () => {
    const identity = await newIdentity()
    const { directory, pass, now } = identity
    const cared = await caredFor(identity)
    await pendingDeletion(identity, cared)
    await directory.db.updateTable('accounts').set({ state: 'active', delete_at: null }).execute()
    pass(20 * DAY)
    await runDeletions({ directory, ...parts }, now())
    expect((await cared.row()).state).toBe('active')
  })

  test('deletes the others while the conversations of one cannot be forgotten, and that one as soon as they can', async () => {
    const identity = await newIdentity()
    const { directory, pass, now } = identity
    const cared = await caredFor(identity)
    await identity.signUp('telegram:9', EVA)
    await directory.db
      .updateTable('accounts')
      .set({ state: 'pending-deletion', delete_at: now() + DAY })
      .execute()
    pass(DAY)
    const reported: unknown[] = []
    const away = new Error('away')
    const forget = (conversation: string) =>
      conversation === FIRST ? Promise.reject(away) : parts.forget(conversation)
    forgotten.length = 0
    farewells.length = 0
    await runDeletions({ directory, ...parts, forget, report: (error) => reported.push(error) }, now())
    expect(reported).toEqual([away])
    expect(farewells).toEqual(['telegram:9'])
    expect((await cared.row()).state).toBe('pending-deletion')
    await runDeletions({ directory, ...parts }, now())
    expect(farewells).toEqual(['telegram:9', FIRST, SECOND_CHAT])
    expect(forgotten).toEqual(['telegram:9', FIRST, SECOND_CHAT])
    expect(await directory.db.selectFrom('accounts').select('id').execute()).toEqual([])
  })

  test('reminds two days before, once, however many look', async () => {
    const identity = await newIdentity()
    const { directory, pass, now } = identity
    const cared = await caredFor(identity)
    const until = await pendingDeletion(identity, cared)
    pass(12 * DAY - 1)
    await runDeletions({ directory, ...parts }, now())
    expect(await cared.notifications('deletion-soon')).toEqual([])
    pass(1)
    await Promise.all(times(6).map(() => runDeletions({ directory, ...parts }, now())))
    pass(MINUTE)
    await runDeletions({ directory, ...parts }, now())
    const reminders = await cared.notifications('deletion-soon')
    expect(reminders.map(({ to_value }) => to_value)).toEqual([ANA.value, FIRST, SECOND_CHAT])
    expect(new Set(reminders.map(({ facts }) => facts))).toEqual(new Set([JSON.stringify({ until })]))
  })

  test('lets a reminder be answered with "this was not me", and the account stays, locked', async () => {
    const identity = await newIdentity()
    const { directory, pass, now } = identity
    const cared = await caredFor(identity)
    await pendingDeletion(identity, cared)
    pass(13 * DAY)
    await runDeletions({ directory, ...parts }, now())
    const [reminder] = await cared.notifications('deletion-soon')
    expect(await cared.notMe(reminder?.change ?? '')).toBe('locked')
    pass(30 * DAY)
    await runDeletions({ directory, ...parts }, now())
    expect(await cared.row()).toMatchObject({ state: 'frozen', delete_at: null })
  })

  test('goes on counting its mails and attempts, under unreadable names', async () => {
    const identity = await newIdentity()
    const { id } = await caredFor(identity)
    const before = [await identity.count('sends'), await identity.count('attempts')]
    await identity.directory.transaction((queries) => eraseAccount(queries, secrets, id))
    expect([await identity.count('sends'), await identity.count('attempts')]).toEqual(before)
    expect(await identity.count('accounts')).toBe(0)
  })
})

const pendingDeletion = async ({ now }: Identity, { id, change }: CaredFor) => {
  const until = now() + 14 * DAY
  await change({ kind: 'deletion-requested', facts: { until } }, (queries) =>
    queries
      .updateTable('accounts')
      .set({ state: 'pending-deletion', delete_at: until })
      .where('id', '=', id)
      .execute(),
  )
  return until
}

/** Every row of every table, as text. */
async function everythingIn({ directory: { db } }: Identity): Promise<string> {
  const tables = await db.introspection.getTables()
  const rows = await Promise.all(
    tables.map(({ name }) =>
      db
        .selectFrom(name as 'accounts')
        .selectAll()
        .execute(),
    ),
  )
  return JSON.stringify(rows)
}
