import { expect, test } from 'vitest'
import { addActivity } from '../../../src/accounts/activity.ts'
import { runDeletions } from '../../../src/accounts/lifecycle/deletion.ts'
import { keepAnswers } from '../../../src/accounts/profile-fields.ts'
import { createEvents } from '../../../src/package/events.ts'
import type { PorticoEvent } from '../../../src/package/types.ts'
import { email, HOUR, type Identity, onEachDatabase, secrets } from '../../fixtures/identity.ts'

const stopping = new AbortController().signal

/** A host that listens, and what it has heard; each round of its job is one second later. */
const listening = async ({ directory, now, pass }: Identity) => {
  const heard: PorticoEvent[] = []
  const reported: unknown[] = []
  let broken = false
  const events = createEvents(directory, now)
  for (const name of ['accountCreated', 'passwordChanged', 'signedIn', 'accountDeleted'] as const)
    events.on(name, async (event) => {
      heard.push(event as PorticoEvent)
      if (broken) throw new Error('The host is down.')
    })
  const job = events.job((error) => void reported.push(error))
  const round = async () => {
    pass(1_000)
    await job.run(stopping)
  }
  await round()
  return {
    heard,
    reported,
    round,
    breakDown: () => {
      broken = true
    },
    mend: () => {
      broken = false
    },
  }
}

const passwordChanged = ({ directory, now }: Identity, account: string) =>
  directory.transaction((queries) =>
    addActivity(queries, account, { kind: 'password-changed', facts: {} }, now()),
  )

const accountOf = async ({ directory }: Identity) =>
  directory.db.selectFrom('accounts').select(['id', 'number']).executeTakeFirstOrThrow()

onEachDatabase((_, newIdentity) => {
  test('tells the host what happened to an account, once it is committed and until the host has taken it', async () => {
    const identity = await newIdentity()
    const host = await listening(identity)
    await identity.signUp('tg:7', email('ana@example.com'))
    const { id, number } = await accountOf(identity)
    for (const answer of ['Elda', 'Elche'])
      await identity.directory.transaction((queries) =>
        keepAnswers(queries, id, [{ field: 'city', answer, at: identity.now() }]),
      )
    await host.round()
    expect(host.heard).toEqual([
      {
        id: expect.any(String),
        name: 'accountCreated',
        account: number,
        chats: [7],
        at: expect.any(Number),
        facts: { by: 'email', region: 'ES', profile: { city: 'Elche' } },
      },
    ])
    await host.round()
    expect(host.heard, 'it was taken').toHaveLength(1)

    host.breakDown()
    await passwordChanged(identity, id)
    await host.round()
    host.mend()
    for (let round = 0; round < 5; round++) await host.round()
    const [, first, second, ...more] = host.heard
    expect([first?.name, second?.id, more]).toEqual(['passwordChanged', first?.id, []])
    expect(host.reported).toEqual([new Error('The host is down.')])
  })

  test('tells nothing of what was not committed', async () => {
    const identity = await newIdentity()
    const host = await listening(identity)
    await identity.signUp('tg:7', email('ana@example.com'))
    const { id } = await accountOf(identity)
    await host.round()
    const failing = identity.directory.transaction(async (queries) => {
      await addActivity(queries, id, { kind: 'password-changed', facts: {} }, identity.now())
      throw new Error('The change fails.')
    })
    await expect(failing).rejects.toThrow('The change fails.')
    await host.round()
    expect(host.heard.map(({ name }) => name)).toEqual(['accountCreated'])
  })

  test('tells of a deleted account which chats spoke for it', async () => {
    const identity = await newIdentity()
    const host = await listening(identity)
    await identity.signUp('tg:7', email('ana@example.com'))
    const { number } = await accountOf(identity)
    await host.round()
    await identity.directory.db
      .updateTable('accounts')
      .set({ state: 'pending-deletion', delete_at: identity.now() })
      .execute()
    const nothing = async () => {}
    const parts = { directory: identity.directory, secrets, forget: nothing, farewell: nothing }
    await runDeletions({ ...parts, report: (error) => expect.unreachable(String(error)) }, identity.now())
    await host.round()
    expect(host.heard.at(-1)).toMatchObject({
      name: 'accountDeleted',
      account: number,
      chats: [7],
      facts: {},
    })
  })

  test('keeps nothing where no host listens, and gives an event to one of several processes', async () => {
    const identity = await newIdentity()
    await identity.signUp('tg:7', email('ana@example.com'))
    const { id } = await accountOf(identity)
    const kept = () => identity.directory.db.selectFrom('outbox').selectAll().execute()
    expect(await kept()).toEqual([])
    const [one, other] = [await listening(identity), await listening(identity)]
    await passwordChanged(identity, id)
    await Promise.all([one.round(), other.round()])
    expect([...one.heard, ...other.heard].map(({ name }) => name)).toEqual(['passwordChanged'])
    identity.pass(HOUR)
    expect(await kept()).toEqual([])
  })
})
