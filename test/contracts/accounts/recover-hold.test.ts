import { randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Dangerous, Naming } from '../../../flows/requests.ts'
import { chatsOf } from '../../../src/accounts/chats.ts'
import { factorOf, seedOf } from '../../../src/accounts/proofs/factors.ts'
import { limits } from '../../../src/accounts/throttling/limits.ts'
import { confirmTwoStep } from '../../../src/effects/two-step/confirm-two-step.ts'
import {
  DAY,
  email,
  entered,
  HOUR,
  type Identity,
  MINUTE,
  onEachDatabase,
  SECOND,
  secrets,
} from '../../fixtures/identity.ts'
import { codeAt, given, PASSWORD } from '../../fixtures/owner.ts'
import { accountIn, NEW_HASH, OWN, recovering, STRANGE } from '../../fixtures/recovering.ts'

const ana = email('ana@example.com')
const phone = { kind: 'phone', value: '+34600123456' } as const
const over = { over: true }

const notificationsOf = ({ directory }: Identity, kind: string) =>
  directory.db
    .selectFrom('notifications')
    .select(['to_kind', 'to_value', 'due_at', 'outcome'])
    .where('kind', '=', kind)
    .orderBy('to_value')
    .execute()

/** A phone that its owner has lost, with a chat that is still linked. */
const LOST = 'telegram:2'

/** What the owner does meanwhile, in {@link OWN}. */
const ownerOf = (identity: Identity, account: string) => {
  const { perform, during, seal, parts, directory } = identity
  const approve = async (action: Dangerous) => {
    const hash = await parts.passwords.hash(PASSWORD)
    await directory.db.updateTable('credentials').set({ hash }).where('account', '=', account).execute()
    const { approval } = given(await perform.openApproval({ action }, during(OWN)), 'approval')
    given(
      await perform.approveInChat({ approval, by: 'password', sealed: seal(PASSWORD) }, during(OWN)),
      'right',
    )
    return approval
  }
  return {
    async unlink(conversation: string) {
      const meant = (await chatsOf(directory.db, account)).find((chat) => chat.conversation === conversation)
      const input = { chat: meant?.id ?? '', approval: await approve('chats') }
      expect(await perform.unlinkChat(input, during(OWN))).toMatchObject({ unlinked: true })
    },
    async 'changes the password'() {
      const approval = await approve('password')
      const input = {
        sealed: seal('eleven lanterns over a quiet river'),
        avoid: [],
        authorization: { approval },
      }
      const { ticket } = entered(await perform.choosePassword(input, during(OWN)))
      const changing = { ticket, approval, others: 'keep' } as const
      expect(await perform.changePassword(changing, during(OWN))).toMatchObject({ changed: true })
    },
    async 'turns 2-step verification on'() {
      const input = { approval: await approve('two-step'), locale: 'en' }
      const { ticket } = given(await perform.openTwoStep(input, during(OWN)), 'ticket')
      const factor = await factorOf(directory.db, account)
      const code = codeAt(seedOf(secrets, factor ?? { account, seed: '' }), identity.now())
      const checking = { ...parts, limits, dice: randomInt }
      given(await confirmTwoStep(checking, { ticket, text: code }, during(OWN)), 'codes')
    },
    async 'turns 2-step verification off'() {
      const input = { approval: await approve('two-step') }
      expect(await perform.endTwoStep(input, during(OWN))).toEqual({ ended: true })
    },
  }
}

onEachDatabase((place, newIdentity) => {
  const openRooms = async (twoStep = false) => {
    const identity = await newIdentity()
    const account = await accountIn(identity, ana, { twoStep })
    identity.pass(DAY)
    const stands = async (chat: string, by: Naming = ana) => {
      const it = recovering(identity, chat)
      const { challenge, recovery } = await it.begin(by)
      return { it, challenge, recovery }
    }
    return { identity, account, stands }
  }

  describe('what is enough to get back in', () => {
    test('is a proven address, where 2-step verification is off', async () => {
      const { stands } = await openRooms()
      const { it, challenge, recovery } = await stands(STRANGE)
      await it.code(challenge)
      expect(await it.stand({ recovery, challenge })).toEqual({
        next: 'password',
        recovery,
        to: 'a•••@example.com',
      })
    })

    test('is a proven address and the second factor, where it is on, and neither alone', async () => {
      const { stands, identity } = await openRooms(true)
      const { it, challenge, recovery } = await stands(STRANGE)
      await it.code(challenge)
      expect(await it.stand({ recovery, challenge })).toEqual({ next: 'factor', recovery })
      expect(await it.page(recovery)).toEqual(over)
      expect(await it.reset(recovery, 'none')).toEqual(over)
      expect(await it.stand({ recovery, weak: true })).toEqual({ next: 'nothing' })
      expect(await it.hold(recovery)).toEqual(over)
      expect(await it.factor(recovery, '000000')).toMatchObject({ right: false })
      expect(await it.factor(recovery)).toEqual({ right: true })
      expect(await it.stand({ recovery })).toMatchObject({ next: 'password' })
      expect(await it.reset(recovery, await it.choose(recovery))).toEqual({ done: true })
      const { confirmed_at } = await identity.directory.db
        .selectFrom('factors')
        .select('confirmed_at')
        .executeTakeFirstOrThrow()
      expect(confirmed_at).not.toBeNull()
    })

    test('of an unknown chat is the own number of the account, which waits a day: it may be a recycled one', async () => {
      const { identity, account, stands } = await openRooms()
      await identity.directory.db
        .insertInto('addresses')
        .values({ account: account.id, ...phone, verified_at: identity.now(), is_primary: 0 })
        .execute()
      const contact = { kind: 'contact', value: phone.value } as const
      const stranger = { kind: 'contact', value: '+34600999999' } as const
      const { it, recovery } = await stands(STRANGE)
      expect(await it.open(stranger, recovery)).toEqual({ nobody: true })
      expect(await it.stand({ recovery })).toEqual({ next: 'proof' })
      expect(await it.open(contact, recovery)).toEqual({ recovery, proven: true })
      expect(await it.stand({ recovery })).toMatchObject({ next: 'offer', hours: 24 })

      const elsewhere = recovering(identity, 'telegram:7')
      expect(await elsewhere.open(stranger)).toEqual({ nobody: true })
      expect(await elsewhere.open(contact)).toEqual({ recovery: expect.any(String), proven: true })
      const nobodys = await elsewhere.begin(email('nobody@example.com'))
      expect(await elsewhere.open(contact, nobodys.recovery)).toEqual({ nobody: true })
      expect(await elsewhere.open({ kind: 'contact', value: '+88812345678' })).toEqual({ unusable: true })
    })

    test('is never nothing, and no name of what is not there', async () => {
      const { identity, stands } = await openRooms()
      for (const by of [ana, email('nobody@example.com')]) {
        const { it, recovery } = await stands(STRANGE, by)
        expect(await it.stand({ recovery, weak: true })).toEqual({ next: 'nothing' })
        expect(await it.hold(recovery)).toEqual(over)
        expect(await it.page(recovery)).toEqual(over)
        expect(await it.reset(recovery, 'none')).toEqual(over)
        identity.pass(HOUR)
      }
    })
  })

  describe('weak proof', () => {
    test('of the linked chat alone waits 72 hours', async () => {
      const { stands, identity } = await openRooms()
      const { it, recovery } = await stands(OWN)
      expect(await it.stand({ recovery, weak: true })).toEqual({ next: 'offer', recovery, hours: 72 })
      expect(await it.hold(recovery)).toEqual({ until: identity.now() + 3 * DAY })
    })

    test('of the second factor alone waits 24 hours, also in a linked chat', async () => {
      for (const chat of [STRANGE, OWN]) {
        const { stands, identity } = await openRooms(true)
        const { it, recovery } = await stands(chat)
        expect(await it.factor(recovery)).toEqual({ right: true })
        expect(await it.stand({ recovery })).toEqual({ next: 'offer', recovery, hours: 24 })
        expect(await it.hold(recovery)).toEqual({ until: identity.now() + DAY })
      }
    })

    test('of an address without the second factor waits 24 hours in a linked chat, and nowhere else', async () => {
      const { stands, identity } = await openRooms(true)
      const { it, challenge, recovery } = await stands(OWN)
      await it.code(challenge)
      await it.stand({ recovery, challenge })
      expect(await it.stand({ recovery, weak: true })).toEqual({ next: 'offer', recovery, hours: 24 })
      expect(await it.hold(recovery)).toEqual({ until: identity.now() + DAY })
      identity.pass(HOUR)
      const other = await stands(STRANGE)
      await other.it.code(other.challenge)
      await other.it.stand({ recovery: other.recovery, challenge: other.challenge })
      expect(await other.it.hold(other.recovery)).toEqual(over)
    })

    test('is told to every address and chat when its wait begins, and to the one that waits when it is over', async () => {
      const { stands, account, identity } = await openRooms(true)
      await account.link('telegram:2')
      const { it, recovery } = await stands(STRANGE)
      await it.factor(recovery)
      const until = identity.now() + DAY
      await it.hold(recovery)
      const told = [
        { to_kind: 'email', to_value: ana.value, due_at: identity.now(), outcome: null },
        { to_kind: 'chat', to_value: OWN, due_at: identity.now(), outcome: null },
        { to_kind: 'chat', to_value: 'telegram:2', due_at: identity.now(), outcome: null },
      ]
      const [mail, ...chats] = told
      expect(await notificationsOf(identity, 'recovery-started')).toEqual([
        { ...mail, due_at: identity.now() + 5 * MINUTE, outcome: 'folded' },
        ...chats,
      ])
      expect(await notificationsOf(identity, 'hold-started')).toEqual(told)
      expect(await notificationsOf(identity, 'hold-over')).toEqual([
        { to_kind: 'chat', to_value: STRANGE, due_at: expect.any(Number), outcome: null },
      ])
      const [call] = await notificationsOf(identity, 'hold-over')
      expect(call?.due_at).toBeGreaterThan(until)
      expect(call?.due_at).toBeLessThan(until + MINUTE)
      expect(await account.kinds()).toEqual(expect.arrayContaining(['recovery-started', 'hold-started']))
    })

    test('gives no password before its wait is over, and one afterwards, also after a restart', async () => {
      const at = await place()
      const identity = await newIdentity({ at })
      const account = await accountIn(identity, ana)
      identity.pass(DAY)
      const it = recovering(identity, OWN)
      const { recovery } = await it.begin(ana)
      await it.hold(recovery)
      identity.pass(3 * DAY - SECOND)
      expect(await it.stand()).toEqual({ next: 'wait', recovery, until: identity.now() + SECOND })
      expect(await it.page(recovery)).toEqual(over)
      expect(await it.reset(recovery, 'none')).toEqual(over)

      const again = await newIdentity({ at })
      again.pass(identity.now() - again.now() + SECOND)
      const after = recovering(again, OWN)
      expect(await after.stand()).toEqual({ next: 'password', recovery, to: 'a•••@example.com' })
      expect(await notificationsOf(again, 'hold-over')).toMatchObject([{ outcome: 'void' }])
      expect(await after.reset(recovery, await after.choose(recovery))).toEqual({ done: true })
      expect(await account.hash()).toBe(NEW_HASH)
    })

    test('is no proof any more three days after its wait was over', async () => {
      const { stands, identity } = await openRooms()
      const { it, recovery } = await stands(OWN)
      await it.hold(recovery)
      identity.pass(6 * DAY)
      expect(await it.stand()).toMatchObject({ next: 'name' })
      expect(await it.page(recovery)).toEqual(over)
    })

    test('is found again by a chat that has forgotten everything, which cannot wait twice', async () => {
      const { stands, identity } = await openRooms()
      const { it, recovery } = await stands(OWN)
      const until = identity.now() + 3 * DAY
      await it.hold(recovery)
      identity.pass(HOUR)
      expect(await it.stand()).toEqual({ next: 'wait', recovery, until })
      expect(await it.hold(recovery)).toEqual({ until })
      expect(await notificationsOf(identity, 'hold-started')).toHaveLength(1)
    })

    test('counts no more once it is given up; every address and chat is notified', async () => {
      const { stands, identity } = await openRooms(true)
      const { it, recovery } = await stands(STRANGE)
      await it.factor(recovery)
      await it.hold(recovery)
      expect(await recovering(identity, 'telegram:7').cancel(recovery)).toEqual(over)
      expect(await it.cancel(recovery)).toEqual({ cancelled: true })
      expect(await it.cancel(recovery)).toEqual(over)
      identity.pass(2 * DAY)
      expect(await it.page(recovery)).toEqual(over)
      expect(await it.stand({ recovery })).toEqual(over)
      expect((await notificationsOf(identity, 'hold-cancelled')).map(({ to_value }) => to_value)).toEqual([
        ana.value,
        OWN,
      ])
      expect(await notificationsOf(identity, 'hold-over')).toMatchObject([{ outcome: 'void' }])
    })

    test('ends when its chat is unlinked, which hears of it, and those of other chats go on', async () => {
      const { stands, account, identity } = await openRooms()
      const owner = ownerOf(identity, account.id)
      await account.link(LOST)
      const { it, recovery } = await stands(LOST)
      await it.hold(recovery)
      const other = await stands(OWN)
      await other.it.hold(other.recovery)
      identity.pass(HOUR)
      await owner.unlink(LOST)
      identity.pass(3 * DAY)
      expect(await it.stand({ recovery })).toEqual(over)
      expect(await it.page(recovery)).toEqual(over)
      expect(await it.reset(recovery, 'none')).toEqual(over)
      expect((await notificationsOf(identity, 'hold-cancelled')).map(({ to_value }) => to_value)).toEqual([
        ana.value,
        LOST,
      ])
      expect(await other.it.stand({})).toMatchObject({ next: 'password' })
    })

    test.each([
      'changes the password',
      'turns 2-step verification on',
      'turns 2-step verification off',
    ] as const)('ends when the owner %s, and the chat that waited hears of it', async (deed) => {
      const { stands, account, identity } = await openRooms(deed.endsWith('off'))
      const owner = ownerOf(identity, account.id)
      const by = deed.endsWith('off') ? STRANGE : LOST
      await account.link(LOST)
      const { it, recovery } = await stands(by)
      if (deed.endsWith('off')) await it.factor(recovery)
      expect(await it.hold(recovery)).toHaveProperty('until')
      identity.pass(HOUR)
      await owner[deed]()
      const hash = await account.hash()
      identity.pass(3 * DAY)
      expect(await it.stand({ recovery })).toEqual(over)
      expect(await it.reset(recovery, await it.choose(recovery))).toEqual(over)
      expect(await account.hash()).toBe(hash)
      const told = (await notificationsOf(identity, 'hold-cancelled')).map(({ to_value }) => to_value)
      expect(told).toEqual([...new Set([ana.value, LOST, by])].sort())
      expect(await notificationsOf(identity, 'hold-over')).toMatchObject([{ outcome: 'void' }])
    })

    test('counts for nothing when the proof that it waited with is gone at its end', async () => {
      const { stands, identity } = await openRooms()
      const chat = await stands(OWN)
      await chat.it.hold(chat.recovery)
      await identity.directory.db.deleteFrom('chats').execute()
      identity.pass(3 * DAY)
      expect(await chat.it.stand({ recovery: chat.recovery })).toEqual(over)
      expect(await chat.it.page(chat.recovery)).toEqual(over)
      expect(await chat.it.reset(chat.recovery, 'none')).toEqual(over)

      const again = await openRooms(true)
      const factor = await again.stands(STRANGE)
      await factor.it.factor(factor.recovery)
      await factor.it.hold(factor.recovery)
      again.identity.pass(HOUR)
      await again.identity.directory.db
        .updateTable('factors')
        .set({ confirmed_at: again.identity.now() })
        .execute()
      again.identity.pass(DAY)
      expect(await factor.it.stand({ recovery: factor.recovery })).toEqual(over)
      expect(await factor.it.page(factor.recovery)).toEqual(over)
    })

    test('makes way for better proof', async () => {
      const { stands, identity } = await openRooms()
      const { it, challenge, recovery } = await stands(OWN)
      await it.hold(recovery)
      identity.pass(MINUTE)
      await it.code(challenge)
      expect(await it.stand({ recovery, challenge })).toMatchObject({ next: 'password' })
      expect(await it.reset(recovery, await it.choose(recovery))).toEqual({ done: true })
      expect(await notificationsOf(identity, 'hold-over')).toMatchObject([{ outcome: 'void' }])
    })
  })
})
