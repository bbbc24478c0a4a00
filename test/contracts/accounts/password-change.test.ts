import { expect, test } from 'vitest'
import { fillPasswordTicket, viewPasswordTicket } from '../../../src/accounts/proofs/password-tickets.ts'
import { ticketTokenOf } from '../../../src/accounts/proofs/tickets.ts'
import { openSession } from '../../../src/accounts/sessions.ts'
import {
  entered,
  HASH,
  type Identity,
  MINUTE,
  onEachDatabase,
  secrets,
  times,
} from '../../fixtures/identity.ts'
import { chat, createOwner, given, PASSWORD, tally } from '../../fixtures/owner.ts'

const NEXT = 'eleven lanterns over a quiet river'

const change = ({ perform, during, seal }: Identity) => ({
  choose: (approval: string, text: string, conversation = chat) =>
    perform.choosePassword(
      { sealed: seal(text), avoid: [], authorization: { approval } },
      during(conversation),
    ),
  page: (approval: string) =>
    perform.openPasswordPage({ avoid: [], locale: 'en', to: '', authorization: { approval } }, during(chat)),
  finish: (ticket: string, approval: string, others: 'end' | 'keep' = 'end', conversation = chat) =>
    perform.changePassword({ ticket, approval, others }, during(conversation)),
})

onEachDatabase((_, newIdentity) => {
  const begin = async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const hash = async () => {
      const row = await identity.directory.db
        .selectFrom('credentials')
        .select('hash')
        .where('account', '=', owner.account)
        .executeTakeFirstOrThrow()
      return row.hash
    }
    const opens = async (password: string) => {
      const { passwords } = identity.parts
      return passwords.verify(await hash(), password)
    }
    const signIn = (session: string) =>
      identity.directory.transaction((queries) =>
        openSession(queries, {
          session,
          account: owner.account,
          device: { name: 'Firefox', key: session },
          proof: 'password',
          at: identity.now(),
        }),
      )
    const sessions = () =>
      identity.directory.db.selectFrom('sessions').select('ended_at').where('ended_at', 'is', null).execute()
    return { identity, owner, hash, opens, signIn, sessions, ...change(identity) }
  }

  test('replaces the old password, and ends every session', async () => {
    const { owner, opens, signIn, sessions, choose, finish } = await begin()
    await signIn('one')
    await signIn('two')
    const approval = await owner.approve('password')
    const { ticket } = entered(await choose(approval, NEXT))
    expect(await opens(PASSWORD)).toBe(true)
    expect(await finish(ticket, approval)).toEqual({ changed: true, ended: 2 })
    expect([await opens(PASSWORD), await opens(NEXT)]).toEqual([false, true])
    expect(await sessions()).toEqual([])
  })

  test('lets the others stay signed in where the owner says so', async () => {
    const { owner, signIn, sessions, choose, finish } = await begin()
    await signIn('one')
    const approval = await owner.approve('password')
    const { ticket } = entered(await choose(approval, NEXT))
    expect(await finish(ticket, approval, 'keep')).toEqual({ changed: true, ended: 0 })
    expect(await sessions()).toHaveLength(1)
  })

  test('refuses the password it is to take the place of, and what is personal', async () => {
    const { owner, choose } = await begin()
    const approval = await owner.approve('password')
    expect(await choose(approval, PASSWORD)).toEqual({ refused: 'same' })
    expect(await choose(approval, 'ana@example.com')).toEqual({ refused: 'personal' })
    expect(await choose(approval, NEXT)).toMatchObject({ ticket: expect.any(String) })
  })

  test('changes a password once for an approval, however often it is used at once', async () => {
    const { identity, owner, choose, finish } = await begin()
    const approval = await owner.approve('password')
    const { ticket } = entered(await choose(approval, NEXT))
    const answers = await Promise.all(times(20).map(() => finish(ticket, approval)))
    expect(tally(answers)).toEqual({ again: 19, changed: 1 })
    const { rows } = await identity.directory.db
      .selectFrom('changes')
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('kind', '=', 'password-changed')
      .executeTakeFirstOrThrow()
    expect(Number(rows)).toBe(1)
  })

  test('opens no page and chooses nothing by an approval that is not good', async () => {
    const { identity, owner, choose, page } = await begin()
    const over = { over: true }
    const other = await owner.approve('addresses')
    expect([await choose(other, NEXT), await page(other)]).toEqual([over, over])
    const { approval: open } = given(await owner.open('password'), 'approval')
    expect([await choose(open, NEXT), await page(open)]).toEqual([over, over])
    const old = await owner.approve('password')
    expect(await choose(old, NEXT, 'telegram:2')).toEqual(over)
    identity.pass(10 * MINUTE)
    expect([await choose(old, NEXT), await page(old)]).toEqual([over, over])
  })

  test('waits on its page longer than the approval is good, but not for ever', async () => {
    const { identity, owner, page, finish, hash } = await begin()
    const fill = async (ticket: string) => {
      const token = ticketTokenOf(secrets, { id: ticket, key_id: secrets.current })
      return fillPasswordTicket({ directory: identity.directory, secrets }, token, HASH, identity.now())
    }
    const first = await owner.approve('password')
    const slow = entered(await page(first)).ticket
    identity.pass(29 * MINUTE)
    expect(await fill(slow)).toBe('filled')
    expect(await finish(slow, first)).toMatchObject({ changed: true })
    expect(await hash()).toBe(HASH)

    await owner.setPassword(PASSWORD)
    const second = await owner.approve('password')
    const tooSlow = entered(await page(second)).ticket
    identity.pass(31 * MINUTE)
    expect(await fill(tooSlow)).toBe('over')
    expect(await finish(tooSlow, second)).toEqual({ again: 'password' })
  })

  test('keeps what was chosen when only the approval has to be given once more', async () => {
    const { owner, opens, choose, finish } = await begin()
    const { ticket } = entered(await choose(await owner.approve('password'), NEXT))
    expect(await finish(ticket, 'no-such-approval')).toEqual({ again: 'approval' })
    expect(await opens(PASSWORD)).toBe(true)
    expect(await finish(ticket, await owner.approve('password'))).toMatchObject({ changed: true })
  })

  test('takes no password that was chosen for another account or for a sign-up', async () => {
    const { identity, owner, opens, choose, finish } = await begin()
    const eva = await createOwner(identity, 'eva@example.com', 'telegram:2')
    const approval = await owner.approve('password')
    const hers = entered(await choose(await eva.approve('password'), NEXT, 'telegram:2')).ticket
    expect(await finish(hers, approval)).toEqual({ again: 'password' })
    expect(await finish(await identity.fill(chat), approval)).toEqual({ again: 'password' })
    expect(await finish(hers, approval, 'end', 'telegram:7')).toEqual({ none: true })
    expect(await opens(PASSWORD)).toBe(true)
  })

  test('voids everything else that was open for the account', async () => {
    const { identity, owner, choose, page, finish } = await begin()
    const approval = await owner.approve('password')
    const { ticket } = entered(await choose(approval, NEXT))
    const addresses = await owner.approve('addresses')
    const left = entered(await page(approval)).ticket
    await finish(ticket, approval)
    const token = ticketTokenOf(secrets, { id: left, key_id: secrets.current })
    const seen = await viewPasswordTicket({ directory: identity.directory, secrets }, token, identity.now())
    expect(seen?.state).toBe('over')
    const input = { address: 'x', change: 'remove', approval: addresses } as const
    expect(await identity.perform.changeAddresses(input, identity.during(chat))).toEqual({ gone: true })
    const unused = identity.directory.db.selectFrom('tickets').select('id').where('used_at', 'is', null)
    expect(await unused.where('account', '=', owner.account).execute()).toEqual([])
  })

  test('asks for the second factor too where it is on', async () => {
    const { identity, owner, choose } = await begin()
    await owner.secure()
    const { approval, needs } = given(await owner.open('password'), 'approval')
    expect(needs).toBe('both')
    expect(await owner.type(approval, 'password', PASSWORD)).toEqual({ needs: 'factor' })
    expect(await choose(approval, NEXT)).toEqual({ over: true })
    identity.pass(MINUTE)
    expect(await owner.type(approval, 'factor', await owner.code())).toMatchObject({ right: true })
    expect(await choose(approval, NEXT)).toMatchObject({ ticket: expect.any(String) })
  })

  test('changes nothing of an account that is frozen, though it was approved before', async () => {
    const { identity, owner, opens, choose, finish } = await begin()
    const approval = await owner.approve('password')
    const { ticket } = entered(await choose(approval, NEXT))
    await identity.directory.db.updateTable('accounts').set({ state: 'frozen' }).execute()
    expect(await finish(ticket, approval)).toEqual({ again: 'approval' })
    expect(await choose(approval, NEXT)).toEqual({ over: true })
    expect(await opens(PASSWORD)).toBe(true)
  })

  test('tells every address and every other chat, and keeps what was before', async () => {
    const { identity, owner, hash, choose, finish } = await begin()
    await identity.directory.db
      .insertInto('chats')
      .values({ account: owner.account, conversation: 'telegram:9', linked_at: 0 })
      .execute()
    const approval = await owner.approve('password')
    const { ticket } = entered(await choose(approval, NEXT))
    await finish(ticket, approval)
    const notifications = await identity.directory.db
      .selectFrom('notifications')
      .select(['to_value', 'facts'])
      .where('kind', '=', 'password-changed')
      .orderBy('to_value')
      .execute()
    expect(notifications).toEqual([
      { to_value: 'ana@example.com', facts: '{}' },
      { to_value: 'telegram:9', facts: '{}' },
    ])
    expect(await hash()).not.toBe(HASH)
  })
})
