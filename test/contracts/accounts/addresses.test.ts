import { expect, test } from 'vitest'
import { maskEmail } from '../../../flows/reading/email.ts'
import type { Address } from '../../../flows/requests.ts'
import { addressId } from '../../../src/accounts/addresses.ts'
import { withoutLimits } from '../../../src/accounts/throttling/limits.ts'
import { DAY, email, type Identity, MINUTE, onEachDatabase, opened, times } from '../../fixtures/identity.ts'
import { chat, createOwner, type Owner, tally } from '../../fixtures/owner.ts'

const phone = (value: string): Address => ({ kind: 'phone', value })
const NEW = email('ana.new@example.com')

/** What an owner does about addresses. */
const caring = (identity: Identity, owner: Owner) => {
  const { perform, during, directory } = identity
  const { conversation, account } = owner
  const idOf = ({ kind, value }: Address) => addressId({ account, kind, value })
  const care = {
    open: (to: Address) =>
      perform.openChallenge({ purpose: 'address', to, locale: 'en' }, during(conversation)),
    /** A new address whose code was just written in this chat. */
    async prove(to: Address): Promise<string> {
      const { challenge } = opened(await care.open(to))
      await identity.answer(conversation, challenge, await identity.code(challenge))
      return challenge
    },
    add: (challenge: string, approval: string) =>
      perform.addAddress({ challenge, approval }, during(conversation)),
    change: (address: Address, change: 'primary' | 'remove', approval: string) =>
      perform.changeAddresses({ address: idOf(address), change, approval }, during(conversation)),
    async grow(to: Address) {
      return care.add(await care.prove(to), await owner.approve('addresses'))
    },
    async values(): Promise<string[]> {
      const rows = await directory.db
        .selectFrom('addresses')
        .select(['value', 'is_primary'])
        .where('account', '=', account)
        .orderBy('is_primary', 'desc')
        .orderBy('value')
        .execute()
      return rows.map(({ value, is_primary }) => (is_primary ? `${value} ★` : value))
    },
    notifications: () =>
      directory.db
        .selectFrom('notifications')
        .select(['kind', 'facts', 'to_kind', 'to_value'])
        .where('account', '=', account)
        .orderBy('kind')
        .orderBy('to_value')
        .execute(),
  }
  return care
}

onEachDatabase((_, newIdentity) => {
  const begin = async (options: Parameters<typeof newIdentity>[0] = {}) => {
    const identity = await newIdentity({ limits: withoutLimits(), ...options })
    const owner = await createOwner(identity)
    return { identity, owner, care: caring(identity, owner) }
  }

  test('adds an address that was proven here, as one more way to reach the account', async () => {
    const { owner, care } = await begin()
    expect(await care.grow(NEW)).toEqual({ added: maskEmail(NEW.value) })
    expect(await care.values()).toEqual(['ana@example.com ★', 'ana.new@example.com'])
    expect(owner.account).toBeTruthy()
  })

  test('leaves everything as it was while a new address is not proven', async () => {
    const { identity, owner, care } = await begin()
    const { challenge } = opened(await care.open(NEW))
    const approval = await owner.approve('addresses')
    expect(await care.add(challenge, approval)).toEqual({ again: 'proof' })
    await identity.answer(chat, challenge, await identity.wrong(challenge))
    expect(await care.add(challenge, approval)).toEqual({ again: 'proof' })
    expect(await care.values()).toEqual(['ana@example.com ★'])
  })

  test('gives one new address to one of two accounts that prove it at the same moment', async () => {
    const { identity, owner, care } = await begin()
    const eva = await createOwner(identity, 'eva@example.com', 'telegram:2')
    const evas = caring(identity, eva)
    const ready = [
      { care, challenge: await care.prove(NEW), approval: await owner.approve('addresses') },
      { care: evas, challenge: await evas.prove(NEW), approval: await eva.approve('addresses') },
    ]
    const answers = await Promise.all(
      ready.map(({ care, challenge, approval }) => care.add(challenge, approval)),
    )
    expect(answers).toContainEqual({ added: maskEmail(NEW.value) })
    expect(answers).toContainEqual({ taken: true })
    const all = [...(await care.values()), ...(await evas.values())]
    expect(all.filter((value) => value === NEW.value)).toHaveLength(1)
  })

  test('gives one new address to a sign-up or to an account, never to both', async () => {
    const { identity, owner, care } = await begin()
    const challenge = await care.prove(NEW)
    const approval = await owner.approve('addresses')
    const proof = await identity.prove('telegram:3', NEW)
    const input = identity.account(proof, await identity.fill('telegram:3'), NEW)
    const [added, created] = await Promise.all([
      care.add(challenge, approval),
      identity.perform.createAccount(input, identity.during('telegram:3')),
    ])
    expect([added, created].filter((answer) => 'taken' in answer)).toHaveLength(1)
  })

  test('opens alike the address of another account, and every code of it is wrong', async () => {
    const { identity, care } = await begin()
    await createOwner(identity, 'eva@example.com', 'telegram:2')
    const { challenge, match, ...shown } = opened(await care.open(email('eva@example.com')))
    const { challenge: _, match: other, ...free } = opened(await care.open(NEW))
    expect(shown).toEqual(free)
    for (const number of [match, other]) expect(number).toMatch(/^\d\d$/)
    const again = opened(await care.open(email('eva@example.com'))).challenge
    expect(await identity.answer(chat, again, await identity.code(again))).toMatchObject({ right: false })
    expect(await identity.link(chat, again, 'whatever')).toEqual({ over: true })
    expect(challenge).not.toBe(again)
  })

  test('says at once that an address is one’s own, without sending anything', async () => {
    const { identity, care } = await begin()
    const before = await identity.count('sends')
    expect(await care.open(email('ana@example.com'))).toEqual({ yours: true })
    expect(await identity.count('sends')).toBe(before)
  })

  test('takes no proof from a sign-up, from another chat, or that is a day old', async () => {
    const { identity, owner, care } = await begin()
    const approval = await owner.approve('addresses')
    expect(await care.add(await identity.prove(chat, NEW), approval)).toEqual({ again: 'proof' })
    const eva = await createOwner(identity, 'eva@example.com', 'telegram:2')
    const evas = await caring(identity, eva).prove(NEW)
    expect(await care.add(evas, approval)).toEqual({ again: 'proof' })
    const own = await care.prove(NEW)
    identity.pass(DAY)
    expect(await care.add(own, await owner.approve('addresses'))).toEqual({ again: 'proof' })
    expect(await care.values()).toEqual(['ana@example.com ★'])
  })

  test('changes nothing by an approval of something else, a used one, or one ten minutes old', async () => {
    const { identity, owner, care } = await begin()
    const again = { again: 'approval' }
    const challenge = await care.prove(NEW)
    expect(await care.add(challenge, await owner.approve('password'))).toEqual(again)
    expect(await care.add(challenge, 'no-such-approval')).toEqual(again)
    const old = await owner.approve('addresses')
    identity.pass(10 * MINUTE)
    expect(await care.add(challenge, old)).toEqual(again)
    const approval = await owner.approve('addresses')
    expect(await care.add(challenge, approval)).toMatchObject({ added: expect.any(String) })
    expect(await care.change(NEW, 'primary', approval)).toEqual(again)
    expect(await care.change(NEW, 'remove', approval)).toEqual(again)
    expect(await care.values()).toEqual(['ana@example.com ★', 'ana.new@example.com'])
  })

  test('tells every old address and every other chat, and hides the new one in what it says', async () => {
    const { identity, owner, care } = await begin()
    await identity.directory.db
      .insertInto('chats')
      .values({ account: owner.account, conversation: 'telegram:9', linked_at: identity.now() })
      .execute()
    await care.grow(NEW)
    await care.change(NEW, 'primary', await owner.approve('addresses'))
    await care.change(email('ana@example.com'), 'remove', await owner.approve('addresses'))
    const notifications = await care.notifications()
    const told = (kind: string) =>
      notifications.filter((one) => one.kind === kind).map(({ to_value }) => to_value)
    expect(told('address-added')).toEqual(['ana@example.com', 'telegram:9'])
    expect(told('address-primary')).toEqual(['ana.new@example.com', 'ana@example.com', 'telegram:9'])
    expect(told('address-removed')).toEqual(['ana.new@example.com', 'ana@example.com', 'telegram:9'])
    expect(notifications.map(({ facts }) => facts).join()).not.toContain('ana.new')
    expect(await care.values()).toEqual(['ana.new@example.com ★'])
  })

  test('makes one address the primary one, also the one that was it before, and when that goes the oldest other', async () => {
    const { identity, owner, care } = await begin()
    identity.pass(MINUTE)
    await care.grow(NEW)
    identity.pass(MINUTE)
    await care.grow(phone('+34612345678'))
    expect(await care.change(NEW, 'primary', await owner.approve('addresses'))).toEqual({ done: true })
    expect(await care.values()).toEqual(['ana.new@example.com ★', '+34612345678', 'ana@example.com'])
    const first = email('ana@example.com')
    expect(await care.change(first, 'primary', await owner.approve('addresses'))).toEqual({ done: true })
    expect(await care.values()).toEqual(['ana@example.com ★', '+34612345678', 'ana.new@example.com'])
    expect(await care.change(NEW, 'primary', await owner.approve('addresses'))).toEqual({ done: true })
    expect(await care.change(NEW, 'remove', await owner.approve('addresses'))).toEqual({ done: true })
    expect(await care.values()).toEqual(['ana@example.com ★', '+34612345678'])
    expect(await care.change(NEW, 'remove', await owner.approve('addresses'))).toEqual({ gone: true })
  })

  test('keeps the last address, also when all of them are removed at the same moment', async () => {
    const { identity, owner, care } = await begin()
    const first = email('ana@example.com')
    expect(await care.change(first, 'remove', await owner.approve('addresses'))).toEqual({ last: true })
    const all = [first, ...times(4).map((index) => email(`ana.${index}@example.com`))]
    for (const address of all.slice(1)) await care.grow(address)
    const ready: (readonly [Address, string])[] = []
    for (const address of all) ready.push([address, await owner.approve('addresses')])
    // Postgres has its connections open before the race begins.
    await Promise.all(times(10).map(() => identity.directory.ping()))
    const answers = await Promise.all(
      ready.map(([address, approval]) => care.change(address, 'remove', approval)),
    )
    expect(tally(answers)).toEqual({ done: 4, last: 1 })
    expect(await care.values()).toEqual([expect.stringContaining('★')])
  })

  test('opens no way back in by an address that was removed', async () => {
    const { identity, owner, care } = await begin()
    const { perform, during, directory } = identity
    await care.grow(NEW)
    const by = { kind: 'email', value: NEW.value } as const
    const begun = opened(await perform.openRecovery({ by, locale: 'en' }, during('telegram:5')))
    const code = await identity.code(begun.challenge)
    await care.change(NEW, 'remove', await owner.approve('addresses'))
    expect(await identity.answer('telegram:5', begun.challenge, code)).toEqual({ over: true })
    const left = await directory.db.selectFrom('recoveries').select('outcome').execute()
    expect(left).toEqual([{ outcome: 'cancelled' }])
  })

  test('takes no more addresses than an account can have', async () => {
    const { care } = await begin()
    for (const index of times(4)) await care.grow(email(`ana.${index}@example.com`))
    expect(await care.grow(NEW)).toEqual({ enough: true })
    expect(await care.values()).toHaveLength(5)
  })

  test('knows one number in every spelling that Telegram has for it', async () => {
    const { identity, owner, care } = await begin()
    const { perform, during } = identity
    const share = (conversation: string, number: string) =>
      perform.takeContact({ purpose: 'address', phone: number }, during(conversation))
    const shared = opened(await share(chat, '34612345678'))
    await care.add(shared.challenge, await owner.approve('addresses'))
    expect(await care.values()).toEqual(['ana@example.com ★', '+34612345678'])
    await createOwner(identity, 'eva@example.com', 'telegram:2')
    for (const spelling of ['34612345678', '+34612345678', '+34 612 34 56 78', '+34-612-345-678'])
      expect(await share('telegram:2', spelling)).toEqual({ taken: true })
    expect(await share(chat, '+34612345678')).toEqual({ yours: true })
    expect(await share(chat, '+888 1234 5678')).toEqual({ unusable: true })
  })

  test('says that a chat speaks for no account, and changes none', async () => {
    const { identity, owner, care } = await begin()
    const challenge = await care.prove(NEW)
    const approval = await owner.approve('addresses')
    const stranger = identity.during('telegram:7')
    expect(await identity.perform.addAddress({ challenge, approval }, stranger)).toEqual({ none: true })
    const input = { address: 'x', change: 'remove', approval } as const
    expect(await identity.perform.changeAddresses(input, identity.during('telegram:7'))).toEqual({
      none: true,
    })
    expect(await care.values()).toEqual(['ana@example.com ★'])
  })
})
