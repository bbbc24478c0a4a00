import { expect, test } from 'vitest'
import { addAddress, removeAddress } from '../../../src/accounts/addresses.ts'
import { recordSecurityChange } from '../../../src/accounts/security/changes.ts'
import { disputeOf } from '../../../src/accounts/security/disputes.ts'
import { revertChange } from '../../../src/accounts/security/revert.ts'
import { DAY, email, HOUR, type Identity, MINUTE, onEachDatabase, secrets } from '../../fixtures/identity.ts'
import { createOwner } from '../../fixtures/owner.ts'
import { accountIn, OWN, recovering, STRANGE, totp } from '../../fixtures/recovering.ts'

const ana = email('ana@example.com')
const phone = { kind: 'phone', value: '+34600123456' } as const

onEachDatabase((_, open) => {
  test('a number shared in the linked chat is no second proof beside that chat', async () => {
    const house = await open()
    const account = await settled(house)
    await add(house, account.id, phone)
    const it = recovering(house, OWN)
    const shared = await it.open({ kind: 'contact', value: phone.value })
    const recovery = 'recovery' in shared ? String(shared.recovery) : ''
    expect(await it.stand({ recovery })).toMatchObject({ next: 'offer', hours: 72 })
    expect(await it.page(recovery)).toEqual({ over: true })
  })

  test('a number that an unknown chat vouches for waits a day, and every other way can stop it', async () => {
    const house = await open()
    const account = await settled(house)
    await add(house, account.id, phone)
    const it = recovering(house, STRANGE)
    const shared = await it.open({ kind: 'contact', value: phone.value })
    const recovery = 'recovery' in shared ? String(shared.recovery) : ''
    expect(await it.stand({ recovery })).toMatchObject({ next: 'offer', hours: 24 })
    expect(await it.page(recovery)).toEqual({ over: true })
    await it.hold(recovery)
    house.pass(HOUR)
    expect(await press(house, 'hold-started', ana.value)).toBe('stopped')
    house.pass(DAY)
    expect(await it.stand({ recovery })).toEqual({ over: true })
  })

  test('“not me” on the start of a recovery says the truth when it comes after the end', async () => {
    const house = await open()
    const account = await settled(house)
    const old = await account.hash()
    expect(await recovering(house, STRANGE).recover(ana)).toEqual({ done: true })
    house.pass(MINUTE)
    expect(await press(house, 'recovery-started', ana.value)).toBe('locked')
    expect((await account.row()).state).toBe('frozen')
    expect(await account.hash()).not.toBe(old)
  })

  test('“not me” on a recovery that is over already says that nothing is left', async () => {
    const house = await open()
    await settled(house)
    const it = recovering(house, STRANGE)
    const { recovery } = await it.prove(ana)
    await it.cancel(recovery)
    expect(await press(house, 'recovery-started', ana.value)).toBe('before')
  })

  test('whoever holds the linked chat alone cannot end a recovery that two ways have proven', async () => {
    const house = await open()
    const account = await settled(house)
    await account.link('telegram:5')
    await add(house, account.id, phone)
    const it = recovering(house, OWN)
    const { recovery } = await it.prove(ana)
    expect(await press(house, 'recovery-started', 'telegram:5')).toBe('locked')
    expect(await it.reset(recovery, await it.choose(recovery))).toMatchObject({ done: true })
    expect((await account.row()).state).toBe('active')
  })

  test('a recovery by one mailbox waits from the moment that another way disputes it', async () => {
    const house = await open()
    const account = await settled(house)
    const it = recovering(house, STRANGE)
    const { recovery } = await it.prove(ana)
    expect(await press(house, 'recovery-started', OWN)).toBe('locked')
    expect(await it.page(recovery)).toEqual({ over: true })
    expect(await it.stand({ recovery })).toMatchObject({ next: 'offer', hours: 72 })
    const owner = recovering(house, OWN)
    house.pass(HOUR)
    expect(await owner.recover(ana)).toEqual({ done: true })
    expect(await disputeOf(house.directory.db, account.id, house.now())).toMatchObject({
      resolvedAt: house.now(),
    })
    house.pass(MINUTE)
    expect(await press(house, 'password-reset', ana.value)).toBe('outweighed')
    expect(await account.row()).toMatchObject({ state: 'active' })
  })

  test('a mailbox that was removed as stolen freezes once, and never puts itself back', async () => {
    const house = await open()
    const account = await settled(house)
    const stolen = email('stolen@example.com')
    await add(house, account.id, stolen)
    await house.directory.transaction(async (queries) => {
      const what = { kind: 'address-removed', facts: { address: 's•••@example.com' } } as const
      await recordSecurityChange(queries, secrets, {
        id: 'removal',
        account: account.id,
        what,
        at: house.now(),
      })
      await removeAddress(queries, { account: account.id, ...stolen })
    })
    house.pass(HOUR)
    expect(await press(house, 'address-removed', stolen.value)).toBe('locked')
    expect(await addresses(house)).toEqual([ana.value])
    expect(await recovering(house, OWN).recover(ana)).toEqual({ done: true })
    expect(await addresses(house)).toEqual([ana.value])
    house.pass(MINUTE)
    expect(await press(house, 'address-removed', stolen.value)).toBe('before')
    expect(await press(house, 'password-reset', stolen.value)).toBe('outweighed')
    expect((await account.row()).state).toBe('active')
  })

  test('a press puts nothing back; the recovery by more ways does, and what one of two ways did is no longer theirs to stop', async () => {
    const house = await open()
    await settled(house)
    expect(await recovering(house, STRANGE).recover(ana)).toEqual({ done: true })
    expect(await house.count('chats')).toBe(0)
    house.pass(MINUTE)
    expect(await press(house, 'password-reset', OWN)).toBe('locked')
    expect(await house.count('chats')).toBe(0)
    house.pass(MINUTE)
    expect(await recovering(house, OWN).recover(ana)).toEqual({ done: true })
    expect(await house.count('chats')).toBe(1)
  })

  test('what waits with two ways is stopped by neither of them alone, and by any other', async () => {
    const house = await open()
    const account = await accountIn(house, ana, { twoStep: true })
    await add(house, account.id, phone)
    house.pass(HOUR)
    const it = recovering(house, OWN)
    const { recovery } = await it.prove(ana)
    expect(await it.stand({ recovery, weak: true })).toMatchObject({ next: 'offer', hours: 24 })
    await it.hold(recovery)
    house.pass(MINUTE)
    expect(await press(house, 'hold-started', ana.value)).toBe('outweighed')
    expect(await it.stand({ recovery })).toMatchObject({ next: 'wait' })
    expect(await press(house, 'hold-started', phone.value)).toBe('stopped')
    expect(await it.stand({ recovery })).toEqual({ over: true })
  })

  test('the second factor from before counts in a dispute, though a thief has turned it off', async () => {
    const house = await open()
    const account = await accountIn(house, ana, { twoStep: true })
    house.pass(HOUR)
    await house.directory.transaction(async (queries) => {
      await recordSecurityChange(queries, secrets, {
        id: 'turned off',
        account: account.id,
        what: { kind: 'two-step-off', facts: {} },
        at: house.now(),
        here: OWN,
      })
      await queries.deleteFrom('factors').execute()
    })
    house.pass(HOUR)
    expect(await press(house, 'two-step-off', ana.value)).toBe('locked')
    const it = recovering(house, STRANGE)
    const { recovery } = await it.prove(ana)
    expect(await it.page(recovery)).toEqual({ over: true })
    const code = totp(house.now())
    expect(await it.factor(recovery, code)).toEqual({ right: true })
    expect(await it.factor(recovery, code)).toMatchObject({ right: false })
    expect(await it.reset(recovery, await it.choose(recovery))).toMatchObject({ done: true })
    const factors = await house.directory.db.selectFrom('factors').selectAll().execute()
    expect(factors).toHaveLength(1)
    expect(Number(factors[0]?.last_step)).toBeGreaterThan(0)
  })

  test('for a day after a recovery nobody turns 2-step verification on or links another chat', async () => {
    const house = await open()
    const owner = await createOwner(house)
    await house.directory.db.updateTable('accounts').set({ recovered_at: house.now() }).execute()
    expect(await owner.open('two-step')).toMatchObject({ cooling: house.now() + DAY })
    const by = ana
    const { ticket } = await house.perform.openChatLink({ by, locale: 'en' }, house.during(STRANGE))
    const sealed = house.seal('correct horse battery staple')
    const given = { ticket, by: 'password', sealed } as const
    expect(await house.perform.proveChatLinkInChat(given, house.during(STRANGE))).toMatchObject({
      right: true,
    })
    const linking = await house.perform.linkChat({ ticket }, house.during(STRANGE))
    expect(linking).toMatchObject({ cooling: house.now() + DAY })
    expect(await house.count('chats')).toBe(1)
  })
})

/** An account whose sign-up is a while ago. */
const settled = async (house: Identity) => {
  const account = await accountIn(house, ana)
  house.pass(HOUR)
  return account
}

const add = (house: Identity, account: string, address: typeof phone | typeof ana) =>
  house.directory.transaction((queries) =>
    addAddress(queries, account, address, { primary: false, at: house.now() }),
  )

/** "This was not me" under the newest notification of a kind that was sent to one way. */
async function press({ directory, now }: Identity, kind: string, to: string) {
  const { id } = await directory.db
    .selectFrom('notifications')
    .select('id')
    .where('kind', '=', kind)
    .where('to_value', '=', to)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return directory.transaction((queries) => revertChange(queries, secrets, { notification: id, at: now() }))
}

const addresses = async ({ directory }: Identity) =>
  (await directory.db.selectFrom('addresses').select('value').orderBy('value').execute()).map(
    ({ value }) => value,
  )
