import { expect, test } from 'vitest'
import { withoutLimits } from '../../../src/accounts/throttling/limits.ts'
import { email, entered, onEachDatabase, times } from '../../fixtures/identity.ts'

const ana = email('ana@example.com')

onEachDatabase((_, newIdentity) => {
  test('keeps everything of a new account, and nothing else', async () => {
    const { signUp, directory, counts, now } = await newIdentity({ numbers: () => '4711000815' })
    expect(await signUp('telegram:1', ana)).toEqual({ account: '4711000815' })

    const { id, ...account } = await directory.db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow()
    expect(account).toEqual({
      number: '4711000815',
      region: 'ES',
      locale: 'es',
      name: 'Ana',
      state: 'active',
      campaign: null,
      created_at: now(),
      frozen_at: null,
      operator_froze_at: null,
      recovered_at: null,
      delete_at: null,
      recovery_checked_at: null,
      recovery_check_due_at: expect.any(Number),
    })
    const of = (table: 'addresses' | 'credentials' | 'consents' | 'chats' | 'activity') =>
      directory.db.selectFrom(table).selectAll().where('account', '=', id).executeTakeFirst()
    expect(await of('addresses')).toMatchObject({ ...ana, verified_at: now(), is_primary: 1 })
    expect(await of('credentials')).toMatchObject({ kind: 'password', created_at: now() })
    expect(await of('consents')).toMatchObject({ kind: 'terms', version: '3', channel: 'telegram' })
    expect(await of('chats')).toMatchObject({ conversation: 'telegram:1', linked_at: now() })
    expect(await of('activity')).toMatchObject({ kind: 'account-created', at: now() })
    const one = { accounts: 1, addresses: 1, credentials: 1, consents: 1, chats: 1, activity: 1 }
    expect(await counts()).toMatchObject(one)
  })

  test('gives an address to one account when 50 want it at the same moment', async () => {
    const { prove, fill, perform, account, during, counts, pass } = await newIdentity({
      limits: withoutLimits(),
    })
    const ready = []
    for (const index of times(50)) {
      const conversation = `telegram:${index}`
      ready.push({
        conversation,
        challenge: await prove(conversation, ana),
        ticket: await fill(conversation),
      })
      pass(1)
    }
    const answers = await Promise.all(
      ready.map(({ conversation, challenge, ticket }) =>
        perform.createAccount(account(challenge, ticket, ana), during(conversation)),
      ),
    )
    expect(answers.filter((answer) => 'account' in answer)).toHaveLength(1)
    expect(answers.filter((answer) => 'taken' in answer)).toHaveLength(49)
    expect(await counts()).toMatchObject({ accounts: 1, addresses: 1, credentials: 1, chats: 1, activity: 1 })
  })

  test('answers the same effect performed 20 times at once with one account', async () => {
    const { prove, fill, perform, account, during, counts } = await newIdentity()
    const input = account(await prove('telegram:1', ana), await fill('telegram:1'), ana)
    const performing = during('telegram:1', 'telegram:1:7:0')
    const answers = await Promise.all(times(20).map(() => perform.createAccount(input, performing)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toEqual({ account: expect.stringMatching(/^[1-9]\d{9}$/) })
    expect(await counts()).toMatchObject({ accounts: 1, addresses: 1, credentials: 1 })
  })

  test('does not take the answer of one wish for another under a key that came twice', async () => {
    const { perform, during, counts } = await newIdentity()
    const performing = during('telegram:1', 'telegram:1:1:0')
    const input = (address: string) => ({ purpose: 'sign-up', to: email(address), locale: 'en' }) as const
    const first = await perform.openChallenge(input('ana@example.com'), performing)
    const second = await perform.openChallenge(input('eva@example.com'), performing)
    expect(second).not.toEqual(first)
    expect(await counts()).toMatchObject({ challenges: 2 })
  })

  test('draws another number when one is taken', async () => {
    const drawn = ['1000000001', '1000000001', '1000000002']
    const { signUp, count } = await newIdentity({ numbers: () => drawn.shift() ?? '1000000003' })
    expect(await signUp('telegram:1', ana)).toEqual({ account: '1000000001' })
    expect(await signUp('telegram:2', email('eva@example.com'))).toEqual({ account: '1000000002' })
    expect(await count('accounts')).toBe(2)
  })

  test('makes two accounts of two people who come at the same moment', async () => {
    const { signUp, count } = await newIdentity()
    const people = times(10).map((index) => signUp(`telegram:${index}`, email(`person${index}@example.com`)))
    const answers = await Promise.all(people)
    expect(answers.every((answer) => 'account' in answer)).toBe(true)
    expect(await count('accounts')).toBe(10)
  })

  test('asks for the proof again when it is not this chat’s, not this address’s, used, or a day old', async () => {
    const { prove, fill, perform, account, during, pass, open, count } = await newIdentity()
    const again = { again: 'proof' }
    const challenge = await prove('telegram:1', ana)
    const ticket = await fill('telegram:1')
    const create = (input: ReturnType<typeof account>, conversation = 'telegram:1') =>
      perform.createAccount(input, during(conversation))
    expect(await create(account(challenge, ticket, ana), 'telegram:2')).toEqual(again)
    expect(await create(account(challenge, ticket, email('eva@example.com')))).toEqual(again)
    const unanswered = await open('telegram:1', email('eva@example.com'))
    if (!('challenge' in unanswered)) throw new Error('The second challenge was not opened.')
    expect(await create(account(unanswered.challenge, ticket, email('eva@example.com')))).toEqual(again)
    expect(await create(account('no-such-challenge', ticket, ana))).toEqual(again)
    pass(24 * 3_600_000)
    expect(await create(account(challenge, ticket, ana))).toEqual(again)
    expect(await count('accounts')).toBe(0)
  })

  test('asks for the password again when its ticket is empty, another chat’s, or used', async () => {
    const { prove, fill, perform, account, during, count } = await newIdentity()
    const again = { again: 'password' }
    const challenge = await prove('telegram:1', ana)
    const create = (ticket: string) =>
      perform.createAccount(account(challenge, ticket, ana), during('telegram:1'))
    const page = { avoid: [], locale: 'en', to: ana.value }
    const { ticket: empty } = entered(await perform.openPasswordPage(page, during('telegram:1')))
    expect(await create(empty)).toEqual(again)
    expect(await create(await fill('telegram:2'))).toEqual(again)
    expect(await create('no-such-ticket')).toEqual(again)
    const ticket = await fill('telegram:1')
    expect(await create(ticket)).toMatchObject({ account: expect.any(String) })
    const eva = email('eva@example.com')
    const second = await prove('telegram:1', eva)
    const more = await perform.createAccount(account(second, ticket, eva), during('telegram:1'))
    expect(more).toEqual(again)
    expect(await count('accounts')).toBe(1)
  })
})
