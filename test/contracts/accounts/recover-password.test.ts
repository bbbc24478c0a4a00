import { describe, expect, test } from 'vitest'
import { openTicket } from '../../../src/accounts/proofs/tickets.ts'
import { openSession } from '../../../src/accounts/sessions.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { DAY, email, HASH, HOUR, MINUTE, onEachDatabase, secrets, times } from '../../fixtures/identity.ts'
import { accountIn, NEW_HASH, OWN, recovering, STRANGE } from '../../fixtures/recovering.ts'

const ana = email('ana@example.com')
const over = { over: true }

onEachDatabase((_, newIdentity) => {
  const openRooms = async () => {
    const identity = await newIdentity()
    const account = await accountIn(identity, ana)
    identity.pass(DAY)
    return { identity, account, it: recovering(identity, STRANGE) }
  }

  describe('a new password', () => {
    test('takes the place of the old one, thaws the account and begins the day in which it cools down', async () => {
      const { identity, account, it } = await openRooms()
      await account.freeze()
      expect(await it.recover(ana)).toEqual({ done: true })
      expect(await account.hash()).toBe(NEW_HASH)
      expect(await account.row()).toMatchObject({
        state: 'active',
        frozen_at: null,
        recovered_at: identity.now(),
      })
    })

    test('keeps an account that was to be deleted, and notifies every address and chat', async () => {
      const { identity, account, it } = await openRooms()
      const { directory } = identity
      await account.link('telegram:2')
      const pendingDeletion = { state: 'pending-deletion', delete_at: identity.now() + 9 * DAY } as const
      await directory.db.updateTable('accounts').set(pendingDeletion).where('id', '=', account.id).execute()
      expect(await it.recover(ana)).toEqual({ done: true, kept: true })
      expect(await account.row()).toMatchObject({
        state: 'active',
        delete_at: null,
        recovered_at: identity.now(),
      })
      expect(await account.kinds()).toContain('deletion-cancelled')
      const told = directory.db
        .selectFrom('notifications')
        .select('to_value')
        .where('kind', '=', 'deletion-cancelled')
      expect(await told.orderBy('to_value').execute()).toEqual(
        [ana.value, OWN, 'telegram:2'].map((to_value) => ({ to_value })),
      )
      identity.pass(DAY)
      expect(await it.recover(ana)).toEqual({ done: true })
    })

    test('counts once when it comes 50 times at the same moment', async () => {
      const { identity, account, it } = await openRooms()
      const { recovery } = await it.prove(ana)
      const ticket = await it.choose(recovery)
      const answers = await Promise.all(times(50).map(() => it.reset(recovery, ticket)))
      expect(answers.filter((answer) => 'done' in answer)).toHaveLength(1)
      expect(answers.filter((answer) => 'over' in answer)).toHaveLength(49)
      expect((await account.kinds()).filter((kind) => kind === 'password-reset')).toHaveLength(1)
      expect(identity.now()).toBeGreaterThan(0)
    })

    test('ends sessions, other codes and links, open pages, approvals and other recoveries', async () => {
      const { identity, account, it } = await openRooms()
      const { directory, now, pass } = identity
      const other = recovering(identity, 'telegram:7')
      const proven = await other.prove(ana)
      const page = await other.page(proven.recovery)
      pass(5 * MINUTE)
      const third = await recovering(identity, 'telegram:8').begin(ana)
      await directory.transaction(async (queries) => {
        for (const session of ['a session', 'another one'])
          await openSession(queries, {
            session,
            account: account.id,
            device: { name: 'A telephone', key: session },
            proof: 'password',
            at: now(),
          })
        const approval = {
          id: 'approval',
          conversation: OWN,
          key_id: secrets.current,
          identifier: '',
          locale: 'en',
          opened_at: now(),
          expires_at: now() + 10 * MINUTE,
          kind: 'approve',
          account: account.id,
          action: 'password',
          completed_at: now(),
        } as const
        await openTicket(queries, approval)
      })
      pass(5 * MINUTE)
      expect(await it.recover(ana)).toEqual({ done: true })

      const open = await directory.db
        .selectFrom('sessions')
        .select('digest')
        .where('ended_at', 'is', null)
        .execute()
      expect(open).toEqual([])
      const tickets = await directory.db
        .selectFrom('tickets')
        .select(['id', 'used_at', 'expires_at'])
        .where('account', '=', account.id)
        .execute()
      expect(tickets.length).toBeGreaterThanOrEqual(3)
      for (const { used_at, expires_at } of tickets) {
        expect(used_at).not.toBeNull()
        expect(expires_at).toBeLessThanOrEqual(now())
      }
      expect(page).toHaveProperty('ticket')
      expect(await other.reset(proven.recovery, 'ticket' in page ? page.ticket : '')).toEqual(over)
      expect(await recovering(identity, 'telegram:8').code(third.challenge)).toEqual(over)
      expect(await recovering(identity, 'telegram:8').link(third.challenge)).toEqual(over)
    })

    test('unlinks every chat but this one, which is not linked by it', async () => {
      const { identity, account, it } = await openRooms()
      const chats = () => identity.directory.db.selectFrom('chats').select('conversation').execute()
      await account.link('telegram:2')
      expect(await it.recover(ana)).toEqual({ done: true })
      expect(await chats()).toEqual([])
      identity.pass(DAY)
      await account.link(OWN)
      await account.link('telegram:2')
      expect(await recovering(identity, OWN).recover(ana)).toEqual({ done: true })
      expect(await chats()).toEqual([{ conversation: OWN }])
    })

    test('is notified to every address and chat there was, and opens no session', async () => {
      const { identity, account, it } = await openRooms()
      await account.link('telegram:2')
      await it.recover(ana)
      const told = await identity.directory.db
        .selectFrom('notifications')
        .select(['kind', 'to_value', 'change'])
        .where('kind', 'in', ['recovery-started', 'password-reset'])
        .orderBy('to_value')
        .orderBy('kind', 'desc')
        .execute()
      expect(told.map(({ kind, to_value }) => `${kind} ${to_value}`)).toEqual(
        [ana.value, OWN, 'telegram:2'].flatMap((to) => [`recovery-started ${to}`, `password-reset ${to}`]),
      )
      for (const { change } of told) expect(change).not.toBeNull()
      expect(await identity.directory.db.selectFrom('sessions').selectAll().execute()).toEqual([])
    })

    test('is chosen within an hour of the proof, for this account and in this chat', async () => {
      const { identity, account, it } = await openRooms()
      const { recovery } = await it.prove(ana)
      expect(await it.reset(recovery, await identity.fill(STRANGE))).toEqual({ again: 'password' })
      expect(await it.reset(recovery, 'no ticket')).toEqual({ again: 'password' })
      const ticket = await it.choose(recovery)
      expect(await recovering(identity, 'telegram:7').reset(recovery, ticket)).toEqual(over)
      identity.pass(HOUR)
      expect(await it.reset(recovery, ticket)).toEqual(over)
      expect(await account.hash()).toBe(HASH)
    })

    test('is not the old one', async () => {
      const { identity, account, it } = await openRooms()
      const { perform, during, seal, directory } = identity
      const old = 'four lanterns over a quiet harbour'
      const hash = await identity.parts.passwords.hash(old)
      await directory.db.updateTable('credentials').set({ hash }).where('account', '=', account.id).execute()
      const { recovery } = await it.prove(ana)
      const choose = (password: string) =>
        perform.choosePassword(
          { sealed: seal(password), avoid: [], authorization: { recovery } },
          during(STRANGE),
        )
      expect(await choose(old)).toEqual({ refused: 'same' })
      expect(await choose('nine pebbles under a loud bridge')).toEqual({ ticket: expect.any(String) })
    })
  })

  test('a recovery is forgotten two days after it could have been finished', async () => {
    const { identity, it } = await openRooms()
    await it.begin(ana)
    const rows = () => identity.directory.db.selectFrom('recoveries').select('id').execute()
    identity.pass(3 * DAY - 1)
    await purge(identity.directory, identity.now())
    expect(await rows()).toHaveLength(1)
    identity.pass(1)
    await purge(identity.directory, identity.now())
    expect(await rows()).toHaveLength(0)
  })
})
