import { expect, test } from 'vitest'
import { sendExport } from '../../../src/effects/privacy/send-export.ts'
import { DAY, HOUR, MINUTE, onEachDatabase, times } from '../../fixtures/identity.ts'
import { createOwner, given } from '../../fixtures/owner.ts'

onEachDatabase((_, newIdentity) => {
  test('an approval opens one way out, once: of ten that ask by it at once, one is told to', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const approval = await owner.approve('delete')
    const answers = await Promise.all(
      times(10).map(() =>
        identity.perform.requestDeletion({ approval }, identity.during(owner.conversation)),
      ),
    )
    expect(answers.filter((answer) => 'deletionAt' in answer)).toEqual([
      { deletionAt: identity.now() + 14 * DAY, region: 'ES' },
    ])
    const notifications = await identity.directory.db
      .selectFrom('notifications')
      .select(['kind', 'to_kind'])
      .execute()
    expect(notifications).toEqual([{ kind: 'deletion-requested', to_kind: 'email' }])
  })

  test('asked for by a second approval, the first time counts', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const scheduleDeletion = async () =>
      identity.perform.requestDeletion(
        { approval: await owner.approve('delete') },
        identity.during(owner.conversation),
      )
    const first = await scheduleDeletion()
    identity.pass(DAY)
    expect(await scheduleDeletion()).toEqual(first)
  })

  test.each(['export', 'password'] as const)(
    'an approval for something else (%s) does not do',
    async (action) => {
      const identity = await newIdentity()
      const owner = await createOwner(identity)
      const approval = await owner.approve(action)
      const during = () => identity.during(owner.conversation)
      expect(await identity.perform.requestDeletion({ approval }, during())).toEqual({ over: true })
      if (action === 'password')
        expect(await identity.perform.openExport({ approval }, during())).toEqual({ over: true })
      expect(await identity.count('accounts')).toBe(1)
    },
  )

  test('a copy of everything is granted once by one approval, for ten minutes, and is told everywhere', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const during = () => identity.during(owner.conversation)
    const late = await owner.approve('export')
    identity.pass(10 * MINUTE)
    expect(await identity.perform.openExport({ approval: late }, during())).toEqual({ over: true })
    const approval = await owner.approve('export')
    const answers = await Promise.all(times(6).map(() => identity.perform.openExport({ approval }, during())))
    expect(answers.filter((answer) => 'export' in answer)).toEqual([{ export: approval }])
    const told = await identity.directory.db.selectFrom('notifications').select('kind').execute()
    expect(told).toEqual([{ kind: 'exported' }])
  })

  test('an export goes only to the chat that was approved, if it still speaks for the account and the account is not frozen', async () => {
    const identity = await newIdentity()
    const { db } = identity.directory
    const owner = await createOwner(identity)
    const files: string[] = []
    const send = async (_: string, { name }: { readonly name: string }) => {
      files.push(name)
      return { ok: true } as const
    }
    const sending = sendExport({ ...identity, channel: { send }, wording: { rich: () => [] } })
    const ask = async (id: string, conversation = owner.conversation) => {
      const notification = { type: 'sendExport', export: id, locale: 'en' } as const
      return (await sending(notification, identity.during(conversation))).event
    }
    const approval = await owner.approve('export')
    const [sent, refused] = [true, false].map((ok) => ({ type: 'exported', ok }))
    expect(await ask(approval)).toEqual(refused)
    await identity.perform.openExport({ approval }, identity.during(owner.conversation))
    expect(await ask(approval, 'telegram:9')).toEqual(refused)
    expect(await ask(approval)).toEqual(sent)

    await db.updateTable('accounts').set({ state: 'frozen' }).execute()
    expect(await ask(approval)).toEqual(refused)
    await db.updateTable('accounts').set({ state: 'active' }).execute()
    await db.updateTable('tickets').set({ proof: null }).where('id', '=', approval).execute()
    expect(await ask(approval)).toEqual(refused)
    await db.updateTable('tickets').set({ proof: 'password' }).where('id', '=', approval).execute()
    expect(await ask(approval)).toEqual(sent)
    await db.deleteFrom('chats').execute()
    expect(await ask(approval)).toEqual(refused)
    expect(files).toHaveLength(2)
  })

  test('within a day of a recovery neither is granted by a password, not even by one given before', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const during = () => identity.during(owner.conversation)
    const [scheduleDeletion, copy] = [await owner.approve('delete'), await owner.approve('export')]
    await identity.directory.db.updateTable('accounts').set({ recovered_at: identity.now() }).execute()
    expect(await identity.perform.requestDeletion({ approval: scheduleDeletion }, during())).toEqual({
      over: true,
    })
    expect(await identity.perform.openExport({ approval: copy }, during())).toEqual({ over: true })
    identity.pass(HOUR)
    expect(await owner.open('delete')).toMatchObject({ cooling: identity.now() + 23 * HOUR })
    identity.pass(24 * HOUR)
    const again = await owner.approve('delete')
    expect(await identity.perform.requestDeletion({ approval: again }, during())).toMatchObject({
      region: 'ES',
    })
  })

  test('within a day of a recovery both are granted at once by a second factor that was there before', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    await identity.directory.db.updateTable('accounts').set({ recovered_at: identity.now() }).execute()
    const proven = async (action: 'delete' | 'export') => {
      const { approval } = given(await owner.open(action), 'approval')
      identity.pass(30_000)
      given(await owner.type(approval, 'factor', await owner.code()), 'right')
      return approval
    }
    const during = () => identity.during(owner.conversation)
    const copy = await proven('export')
    expect(await identity.perform.openExport({ approval: copy }, during())).toEqual({ export: copy })
    const scheduleDeletion = await proven('delete')
    expect(await identity.perform.requestDeletion({ approval: scheduleDeletion }, during())).toMatchObject({
      region: 'ES',
    })
  })

  test('an account is kept by its chat alone, and only while it is about to go', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const keep = () => identity.perform.keepAccount({}, identity.during(owner.conversation))
    expect(await keep()).toEqual({ kept: false })
    await identity.perform.requestDeletion(
      { approval: await owner.approve('delete') },
      identity.during(owner.conversation),
    )
    expect(await Promise.all([keep(), keep(), keep()])).toContainEqual({ kept: true })
    expect(await keep()).toEqual({ kept: false })
    expect(await identity.perform.keepAccount({}, identity.during('telegram:9'))).toEqual({ none: true })
  })
})
