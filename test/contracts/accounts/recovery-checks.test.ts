import { expect, test } from 'vitest'
import { YEAR } from '../../../flows/durations.ts'
import { offerRecoveryChecks } from '../../../src/accounts/security/recovery-checks.ts'
import { ANA, caredFor, FIRST, SECOND_CHAT, STRANGER } from '../../fixtures/cared-for.ts'
import { type Identity, MINUTE, onEachDatabase, opened, times } from '../../fixtures/identity.ts'

onEachDatabase((_, newIdentity) => {
  test('asks a year after the account was made, in the chat that was linked last, and then a year later', async () => {
    const identity = await newIdentity()
    await caredFor(identity)
    const linked = { linked_at: identity.now() + MINUTE }
    await identity.directory.db
      .updateTable('chats')
      .set(linked)
      .where('conversation', '=', SECOND_CHAT)
      .execute()
    const asked = offering(identity)
    identity.pass(YEAR - 1)
    expect(await asked()).toEqual([])
    identity.pass(1)
    expect(await asked()).toEqual([SECOND_CHAT])
    identity.pass(YEAR - 1)
    expect(await asked()).toEqual([])
    identity.pass(1)
    expect(await asked()).toEqual([SECOND_CHAT])
  })

  test('asks under one key, however many look at once, and another one each year', async () => {
    const identity = await newIdentity()
    await caredFor(identity)
    const keys: string[] = []
    const offer = async (_chat: string, key: string) => void keys.push(key)
    for (const _year of times(2)) {
      identity.pass(YEAR)
      await Promise.all(
        times(5).map(() => offerRecoveryChecks({ directory: identity.directory, offer }, identity.now())),
      )
    }
    expect(new Set(keys).size).toBe(2)
  })

  test('asks no owner whose account is frozen or to be deleted', async () => {
    const identity = await newIdentity()
    await caredFor(identity)
    await identity.directory.db.updateTable('accounts').set({ state: 'pending-deletion' }).execute()
    identity.pass(YEAR)
    expect(await offering(identity)()).toEqual([])
  })

  test('counts the ways back in that were proven in this chat, and begins the year anew', async () => {
    const identity = await newIdentity()
    const cared = await caredFor(identity)
    identity.pass(YEAR / 2)
    const [mail, phone] = await addressIds(identity)
    const first = await recoveryCheck(identity, mail)
    await identity.answer(FIRST, first, await identity.code(first))
    const second = await recoveryCheck(identity, phone)
    await identity.answer(FIRST, second, await identity.wrong(second))
    const end = (conversation: string, challenges: readonly string[]) =>
      identity.perform.endRecoveryCheck({ challenges }, identity.during(conversation))
    expect(await end(SECOND_CHAT, [first, second])).toEqual({ works: 0, of: 2 })
    expect(await end(FIRST, [first, second])).toEqual({ works: 1, of: 2 })
    expect(await cared.row()).toMatchObject({
      recovery_checked_at: identity.now(),
      recovery_check_due_at: identity.now() + YEAR,
    })
    expect(await end(STRANGER, [first])).toEqual({ none: true })
  })

  test("is not kept from the owner by a stranger's wrong tries, and is about own addresses only", async () => {
    const identity = await newIdentity()
    await caredFor(identity)
    for (const n of times(12)) {
      identity.pass(5 * MINUTE)
      const answer = await identity.open(`telegram:${700 + n}`, ANA)
      if (!('challenge' in answer)) break
      for (const _try of times(3)) await identity.answer(`telegram:${700 + n}`, answer.challenge, '000000')
    }
    const [mail] = await addressIds(identity)
    const challenge = await recoveryCheck(identity, mail)
    expect(await identity.answer(FIRST, challenge, await identity.code(challenge))).toEqual({ right: true })
    const input = { address: mail, locale: 'en' }
    expect(await identity.perform.openRecoveryCheck(input, identity.during(STRANGER))).toEqual({ none: true })
    const other = { address: 'another', locale: 'en' }
    expect(await identity.perform.openRecoveryCheck(other, identity.during(FIRST))).toEqual({ gone: true })
  })
})

const offering =
  ({ directory, now }: Identity) =>
  async () => {
    const asked: string[] = []
    await offerRecoveryChecks({ directory, offer: async (chat) => void asked.push(chat) }, now())
    return asked
  }

/** The mailbox and the phone, by the ids that their owner sees. */
const addressIds = async (identity: Identity): Promise<[string, string]> => {
  const seen = await identity.perform.seeAccount({}, identity.during(FIRST))
  if (!('addresses' in seen)) throw new Error('The chat speaks for no account.')
  const idOf = (kind: string) => seen.addresses.find((address) => address.kind === kind)?.id ?? ''
  return [idOf('email'), idOf('phone')]
}

const recoveryCheck = async (identity: Identity, address: string): Promise<string> => {
  identity.pass(10 * MINUTE)
  const answer = await identity.perform.openRecoveryCheck({ address, locale: 'en' }, identity.during(FIRST))
  return opened(answer).challenge
}
