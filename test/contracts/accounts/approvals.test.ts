import { expect, test } from 'vitest'
import type { Dangerous } from '../../../flows/requests.ts'
import { APPROVAL_LIFE, consumeApproval, validApproval } from '../../../src/accounts/proofs/approvals.ts'
import { DAY, HOUR, type Identity, MINUTE, onEachDatabase } from '../../fixtures/identity.ts'
import {
  atOnce,
  chat,
  codeAt,
  createOwner,
  given,
  type Owner,
  PASSWORD,
  tally,
} from '../../fixtures/owner.ts'

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

const recover = (identity: Identity, { account }: Owner) =>
  identity.directory.db
    .updateTable('accounts')
    .set({ recovered_at: identity.now() })
    .where('id', '=', account)
    .execute()

onEachDatabase((_, newIdentity) => {
  test.each(actions)('is given by the password, and good once: %s', async (action) => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const opened = await owner.open(action)
    expect(opened).toMatchObject({ needs: 'password' })
    const { approval } = given(opened, 'approval')
    expect(await use(identity, owner, approval, action)).toBeUndefined()
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ right: true })
    const using = { approval, action, account: owner.account, conversation: chat, at: identity.now() }
    const good = () => identity.directory.transaction((queries) => validApproval(queries, using))
    expect(await good()).toEqual({ proof: 'password' })
    expect(await use(identity, owner, approval, action)).toEqual({ proof: 'password' })
    expect(await good()).toBeUndefined()
    expect(await use(identity, owner, approval, action)).toBeUndefined()
  })

  test('is good for one of twenty that use it at the same moment', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const approval = await owner.approve('addresses')
    const answers = await atOnce(identity, 20, () => use(identity, owner, approval, 'addresses'))
    expect(answers.filter(Boolean)).toEqual([{ proof: 'password' }])
  })

  test('is good for no other action, chat or account', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const other = await createOwner(identity, 'bea@example.com', 'telegram:2')
    const approval = await owner.approve('addresses')
    expect(await use(identity, owner, approval, 'delete')).toBeUndefined()
    expect(await use(identity, owner, approval, 'addresses', { conversation: 'telegram:2' })).toBeUndefined()
    expect(await use(identity, owner, approval, 'addresses', { account: other.account })).toBeUndefined()
    expect(await use(identity, other, approval, 'addresses')).toBeUndefined()
    expect(await use(identity, owner, approval, 'addresses')).toEqual({ proof: 'password' })
  })

  test('waits for ten minutes, and is good for ten more', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const { approval: late } = given(await owner.open('export'), 'approval')
    identity.pass(APPROVAL_LIFE)
    expect(await owner.type(late, 'password', PASSWORD)).toEqual({ over: true })
    const approval = await owner.approve('export')
    identity.pass(APPROVAL_LIFE)
    expect(await use(identity, owner, approval, 'export')).toBeUndefined()
  })

  test('a newer one replaces one that was not given', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const { approval } = given(await owner.open('export'), 'approval')
    identity.pass(1)
    await owner.open('export')
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ over: true })
  })

  test('is no longer good where the chat was unlinked meanwhile', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const approval = await owner.approve('export')
    const { approval: open } = given(await owner.open('delete'), 'approval')
    await identity.directory.db.deleteFrom('chats').where('conversation', '=', chat).execute()
    expect(await use(identity, owner, approval, 'export')).toBeUndefined()
    expect(await owner.type(open, 'password', PASSWORD)).toEqual({ over: true })
    expect(await owner.open('export')).toEqual({ none: true })
  })

  test('is refused while the account is frozen, also one that was given before', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const approval = await owner.approve('export')
    await identity.directory.db.updateTable('accounts').set({ state: 'frozen' }).execute()
    expect(await owner.open('export')).toEqual({ frozen: 'dispute' })
    expect(await use(identity, owner, approval, 'export')).toBeUndefined()
  })

  test('pauses after wrong passwords in the chat itself, and looks at no more', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const { approval } = given(await owner.open('password'), 'approval')
    const answers = await atOnce(identity, 20, (index) => owner.type(approval, 'password', `wrong ${index}`))
    expect(tally(answers)).toEqual({ tooMany: 16, wrong: 4 })
    expect(await owner.type(approval, 'password', PASSWORD)).toMatchObject({ tooMany: true })
    identity.pass(MINUTE)
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ right: true })
  })

  test('takes the password or a code where 2-step verification is on', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const [spare = ''] = await owner.secure()
    for (const action of actions.filter((action) => action !== 'password')) {
      const opened = given(await owner.open(action), 'approval')
      expect(opened.needs).toBe('either')
      identity.pass(MINUTE)
      expect(await owner.type(opened.approval, 'factor', await owner.code())).toEqual({ right: true })
      expect(await use(identity, owner, opened.approval, action)).toEqual({ proof: 'factor' })
    }
    const { approval } = given(await owner.open('export'), 'approval')
    expect(await owner.type(approval, 'factor', spare)).toEqual({ right: true, codesLeft: 9 })
    expect(await use(identity, owner, await owner.approve('export'), 'export')).toEqual({ proof: 'password' })
  })

  test('asks for both before a new password where 2-step verification is on, the password first', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const [spare = ''] = await owner.secure()
    const { approval, needs } = given(await owner.open('password'), 'approval')
    expect(needs).toBe('both')
    expect(await owner.type(approval, 'factor', spare)).toEqual({ over: true })
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ needs: 'factor' })
    expect(await use(identity, owner, approval, 'password')).toBeUndefined()
    expect(await owner.type(approval, 'factor', '000000')).toMatchObject({ right: false })
    expect(await owner.type(approval, 'factor', spare)).toEqual({ right: true, codesLeft: 9 })
    expect(await use(identity, owner, approval, 'password')).toEqual({ proof: 'password+factor' })
  })

  test.each(waiting)(
    'is refused for a day after a recovery, with the moment from which it works: %s',
    async (action) => {
      const identity = await newIdentity()
      const owner = await createOwner(identity)
      const before = await owner.approve(action)
      await recover(identity, owner)
      const cooling = identity.now() + DAY
      expect(await use(identity, owner, before, action)).toBeUndefined()
      identity.pass(HOUR)
      expect(await owner.open(action)).toEqual({ cooling, region: 'ES' })
      identity.pass(24 * HOUR)
      expect(await use(identity, owner, await owner.approve(action), action)).toEqual({ proof: 'password' })
    },
  )

  test('a new password need not wait, and turning 2-step verification on does: it would shut out the owner', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await recover(identity, owner)
    const approval = await owner.approve('password')
    expect(await use(identity, owner, approval, 'password')).toEqual({ proof: 'password' })
    expect(await owner.open('two-step')).toEqual({ cooling: identity.now() + DAY, region: 'ES' })
  })

  test.each([...waiting, 'two-step'] as const)(
    'takes nothing but the second factor for a day after a recovery, and that at once: %s',
    async (action) => {
      const identity = await newIdentity()
      const owner = await createOwner(identity)
      await owner.secure()
      const before = await owner.approve(action)
      await recover(identity, owner)
      expect(await use(identity, owner, before, action)).toBeUndefined()
      const { approval, needs } = given(await owner.open(action), 'approval')
      expect(needs).toBe('factor')
      expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ needs: 'factor' })
      expect(await use(identity, owner, approval, action)).toBeUndefined()
      expect(await owner.type(approval, 'factor', await owner.code())).toEqual({ right: true })
      expect(await use(identity, owner, approval, action)).toEqual({ proof: 'factor' })
    },
  )

  test('a second factor that was set up after the recovery does not shorten the wait', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const ticket = await owner.setUp()
    await recover(identity, owner)
    const cooling = identity.now() + DAY
    identity.pass(MINUTE)
    const confirmed = await owner.confirm(ticket, codeAt(await owner.seed(), identity.now()))
    const [spare = ''] = given(confirmed, 'codes').codes
    identity.pass(MINUTE)
    for (const action of [...waiting, 'two-step'] as const)
      expect(await owner.open(action)).toEqual({ cooling, region: 'ES' })
    expect(spare).not.toBe('')
    identity.pass(DAY)
    expect(await owner.open('addresses')).toMatchObject({ needs: 'either' })
  })

  test('a sign-in by a tap asks for the second factor alone, also one that was set up after a recovery', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const ticket = await owner.setUp()
    await recover(identity, owner)
    identity.pass(MINUTE)
    await owner.confirm(ticket, codeAt(await owner.seed(), identity.now()))
    identity.pass(MINUTE)
    const { approval, needs } = given(await owner.open('sign-in'), 'approval')
    expect(needs).toBe('factor')
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ needs: 'factor' })
    expect(await owner.type(approval, 'factor', await owner.code())).toEqual({ right: true })
    expect(await use(identity, owner, approval, 'sign-in')).toEqual({ proof: 'factor' })
  })

  test('a code that came by e-mail is no second factor', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const { challenge } = given(
      await identity.open('telegram:9', { kind: 'email', value: 'other@example.com' }),
      'challenge',
    )
    expect(await owner.guess(await identity.code(challenge))).toMatchObject({ right: false })
  })

  test('a proof of the last ten minutes is not asked for again in this chat, whatever it was used for', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    expect(await owner.open('export', 'recent')).not.toHaveProperty('given')
    identity.pass(1)
    await use(identity, owner, await owner.approve('export'), 'export')
    identity.pass(APPROVAL_LIFE - 1000)
    const opened = given(await owner.open('addresses', 'recent'), 'approval')
    expect(opened).toMatchObject({ given: true })
    expect(await use(identity, owner, opened.approval, 'addresses')).toEqual({ proof: 'password' })
    const unused = given(await owner.open('delete', 'recent'), 'approval')
    identity.pass(1000)
    expect(await use(identity, owner, unused.approval, 'delete')).toBeUndefined()
    expect(await owner.open('chats', 'recent')).not.toHaveProperty('given')
  })

  test('a recent proof counts for no step that does not say so, for no other chat and for no other account', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const other = await createOwner(identity, 'bea@example.com', 'telegram:2')
    await owner.approve('export')
    expect(await owner.open('password')).not.toHaveProperty('given')
    expect(await other.open('export', 'recent')).not.toHaveProperty('given')
    await identity.directory.db
      .insertInto('chats')
      .values({ account: owner.account, conversation: 'telegram:2', linked_at: identity.now() })
      .execute()
    expect(await other.open('export', 'recent')).not.toHaveProperty('given')
  })

  test('a proof that is older than the password, or than a recovery, is asked for again', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    await owner.approve('export')
    identity.pass(MINUTE)
    await identity.directory.db
      .updateTable('credentials')
      .set({ created_at: identity.now() })
      .where('account', '=', owner.account)
      .execute()
    expect(await owner.open('export', 'recent')).not.toHaveProperty('given')
    identity.pass(MINUTE)
    await owner.approve('export')
    expect(await owner.open('export', 'recent')).toMatchObject({ given: true })
    identity.pass(MINUTE)
    await recover(identity, owner)
    expect(await owner.open('export', 'recent')).not.toHaveProperty('given')
  })

  test('asked twice under one key, answers the same', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const { approval } = given(await owner.open('export'), 'approval')
    const input = { approval, by: 'password', sealed: identity.seal(PASSWORD) } as const
    const during = identity.during(chat)
    const answers = [
      await identity.perform.approveInChat(input, during),
      await identity.perform.approveInChat(input, during),
    ]
    expect(answers).toEqual([{ right: true }, { right: true }])
  })

  test('a password that got lost on the way is asked for once more', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const { approval } = given(await owner.open('export'), 'approval')
    const input = { approval, by: 'password', sealed: 'nowhere' } as const
    expect(await identity.perform.approveInChat(input, identity.during(chat))).toEqual({ lost: true })
  })
})
