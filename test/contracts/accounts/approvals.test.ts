import { expect, test } from 'vitest'
import type { Dangerous } from '../../../flows/requests.ts'
import { APPROVAL_LIFE, consumeApproval, validApproval } from '../../../src/accounts/proofs/approvals.ts'
import { DAY, HOUR, type Identity, MINUTE, onEachDatabase } from '../../fixtures/identity.ts'
import { atOnce, chat, createOwner, given, type Owner, PASSWORD, tally } from '../../fixtures/owner.ts'

const actions: readonly Dangerous[] = [
  'password',
  'addresses',
  'two-step',
  'codes',
  'chats',
  'export',
  'delete',
]
/** What waits for a day after a recovery, where 2-step verification is off. */
const waiting = actions.filter((action) => action !== 'password' && action !== 'two-step')

const use = (
  { directory, now }: Identity,
  owner: Owner,
  approval: string,
  action: Dangerous,
  at: { conversation?: string; account?: string } = {},
) =>
  directory.transaction((queries) =>
    consumeApproval(queries, {
      approval,
      action,
      account: at.account ?? owner.account,
      conversation: at.conversation ?? owner.conversation,
      at: now(),
    }),
  )

const recover = (rooms: Identity, { account }: Owner) =>
  rooms.directory.db
    .updateTable('accounts')
    .set({ recovered_at: rooms.now() })
    .where('id', '=', account)
    .execute()

onEachDatabase((_, identity) => {
  test.each(actions)('is given by the password, and good once: %s', async (action) => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const opened = await owner.open(action)
    expect(opened).toMatchObject({ needs: 'password' })
    const { approval } = given(opened, 'approval')
    expect(await use(rooms, owner, approval, action)).toBeUndefined()
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ right: true })
    const using = { approval, action, account: owner.account, conversation: chat, at: rooms.now() }
    const good = () => rooms.directory.transaction((queries) => validApproval(queries, using))
    expect(await good()).toEqual({ proof: 'password' })
    expect(await use(rooms, owner, approval, action)).toEqual({ proof: 'password' })
    expect(await good()).toBeUndefined()
    expect(await use(rooms, owner, approval, action)).toBeUndefined()
  })

  test('is good for one of twenty that use it at the same moment', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const approval = await owner.approve('addresses')
    const answers = await atOnce(rooms, 20, () => use(rooms, owner, approval, 'addresses'))
    expect(answers.filter(Boolean)).toEqual([{ proof: 'password' }])
  })

  test('is good for no other action, chat or account', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const other = await createOwner(rooms, 'bea@example.com', 'telegram:2')
    const approval = await owner.approve('addresses')
    expect(await use(rooms, owner, approval, 'delete')).toBeUndefined()
    expect(await use(rooms, owner, approval, 'addresses', { conversation: 'telegram:2' })).toBeUndefined()
    expect(await use(rooms, owner, approval, 'addresses', { account: other.account })).toBeUndefined()
    expect(await use(rooms, other, approval, 'addresses')).toBeUndefined()
    expect(await use(rooms, owner, approval, 'addresses')).toEqual({ proof: 'password' })
  })

  test('waits for ten minutes, and is good for ten more', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const { approval: late } = given(await owner.open('export'), 'approval')
    rooms.pass(APPROVAL_LIFE)
    expect(await owner.type(late, 'password', PASSWORD)).toEqual({ over: true })
    const approval = await owner.approve('export')
    rooms.pass(APPROVAL_LIFE)
    expect(await use(rooms, owner, approval, 'export')).toBeUndefined()
  })

  test('a newer one takes the place of one that nobody has given', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const { approval } = given(await owner.open('export'), 'approval')
    rooms.pass(1)
    await owner.open('export')
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ over: true })
  })

  test('is no longer good where the chat was unlinked meanwhile', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const approval = await owner.approve('export')
    const { approval: open } = given(await owner.open('delete'), 'approval')
    await rooms.directory.db.deleteFrom('chats').where('conversation', '=', chat).execute()
    expect(await use(rooms, owner, approval, 'export')).toBeUndefined()
    expect(await owner.type(open, 'password', PASSWORD)).toEqual({ over: true })
    expect(await owner.open('export')).toEqual({ none: true })
  })

  test('is refused while the account is frozen, also one that was given before', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const approval = await owner.approve('export')
    await rooms.directory.db.updateTable('accounts').set({ state: 'frozen' }).execute()
    expect(await owner.open('export')).toEqual({ frozen: true })
    expect(await use(rooms, owner, approval, 'export')).toBeUndefined()
  })

  test('pauses after wrong passwords in the chat itself, and looks at no more', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const { approval } = given(await owner.open('password'), 'approval')
    const answers = await atOnce(rooms, 20, (index) => owner.type(approval, 'password', `wrong ${index}`))
    expect(tally(answers)).toEqual({ tooMany: 16, wrong: 4 })
    expect(await owner.type(approval, 'password', PASSWORD)).toMatchObject({ tooMany: true })
    rooms.pass(MINUTE)
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ right: true })
  })

  test('takes the password or a code where 2-step verification is on', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const [spare = ''] = await owner.secure()
    for (const action of actions.filter((action) => action !== 'password')) {
      const opened = given(await owner.open(action), 'approval')
      expect(opened.needs).toBe('either')
      rooms.pass(MINUTE)
      expect(await owner.type(opened.approval, 'factor', await owner.code())).toEqual({ right: true })
      expect(await use(rooms, owner, opened.approval, action)).toEqual({ proof: 'factor' })
    }
    const { approval } = given(await owner.open('export'), 'approval')
    expect(await owner.type(approval, 'factor', spare)).toEqual({ right: true, codesLeft: 9 })
    expect(await use(rooms, owner, await owner.approve('export'), 'export')).toEqual({ proof: 'password' })
  })

  test('asks for both before a new password where 2-step verification is on, the password first', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const [spare = ''] = await owner.secure()
    const { approval, needs } = given(await owner.open('password'), 'approval')
    expect(needs).toBe('both')
    expect(await owner.type(approval, 'factor', spare)).toEqual({ over: true })
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ needs: 'factor' })
    expect(await use(rooms, owner, approval, 'password')).toBeUndefined()
    expect(await owner.type(approval, 'factor', '000000')).toMatchObject({ right: false })
    expect(await owner.type(approval, 'factor', spare)).toEqual({ right: true, codesLeft: 9 })
    expect(await use(rooms, owner, approval, 'password')).toEqual({ proof: 'password+factor' })
  })

  test.each(waiting)(
    'is refused for a day after a recovery, with the moment from which it works: %s',
    async (action) => {
      const rooms = await identity()
      const owner = await createOwner(rooms)
      const before = await owner.approve(action)
      await recover(rooms, owner)
      const cooling = rooms.now() + DAY
      expect(await use(rooms, owner, before, action)).toBeUndefined()
      rooms.pass(HOUR)
      expect(await owner.open(action)).toEqual({ cooling, region: 'ES' })
      rooms.pass(24 * HOUR)
      expect(await use(rooms, owner, await owner.approve(action), action)).toEqual({ proof: 'password' })
    },
  )

  test('a new password and turning 2-step verification on need not wait', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    await recover(rooms, owner)
    for (const action of ['password', 'two-step'] as const)
      expect(await use(rooms, owner, await owner.approve(action), action)).toEqual({ proof: 'password' })
  })

  test.each([...waiting, 'two-step'] as const)(
    'takes nothing but the second factor for a day after a recovery, and that at once: %s',
    async (action) => {
      const rooms = await identity()
      const owner = await createOwner(rooms)
      await owner.secure()
      const before = await owner.approve(action)
      await recover(rooms, owner)
      expect(await use(rooms, owner, before, action)).toBeUndefined()
      const { approval, needs } = given(await owner.open(action), 'approval')
      expect(needs).toBe('factor')
      expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ needs: 'factor' })
      expect(await use(rooms, owner, approval, action)).toBeUndefined()
      expect(await owner.type(approval, 'factor', await owner.code())).toEqual({ right: true })
      expect(await use(rooms, owner, approval, action)).toEqual({ proof: 'factor' })
    },
  )

  test('a second factor that was set up after the recovery does not shorten the wait', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    await recover(rooms, owner)
    const cooling = rooms.now() + DAY
    rooms.pass(MINUTE)
    const [spare = ''] = await owner.secure()
    for (const action of [...waiting, 'two-step'] as const)
      expect(await owner.open(action)).toEqual({ cooling, region: 'ES' })
    expect(spare).not.toBe('')
    rooms.pass(DAY)
    expect(await owner.open('addresses')).toMatchObject({ needs: 'either' })
  })

  test('a code that came by e-mail is no second factor', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    await owner.secure()
    const { challenge } = given(
      await rooms.open('telegram:9', { kind: 'email', value: 'other@example.com' }),
      'challenge',
    )
    expect(await owner.guess(await rooms.code(challenge))).toMatchObject({ right: false })
  })

  test('asked twice under one key, answers the same', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const { approval } = given(await owner.open('export'), 'approval')
    const input = { approval, by: 'password', sealed: rooms.seal(PASSWORD) } as const
    const during = rooms.during(chat)
    const answers = [
      await rooms.perform.approveInChat(input, during),
      await rooms.perform.approveInChat(input, during),
    ]
    expect(answers).toEqual([{ right: true }, { right: true }])
  })

  test('a password that got lost on the way is asked for once more', async () => {
    const rooms = await identity()
    const owner = await createOwner(rooms)
    const { approval } = given(await owner.open('export'), 'approval')
    const input = { approval, by: 'password', sealed: 'nowhere' } as const
    expect(await rooms.perform.approveInChat(input, rooms.during(chat))).toEqual({ lost: true })
  })
})
