import { expect, test } from 'vitest'
import { offerRecoveryChecks } from '../../../src/accounts/security/recovery-checks.ts'
import { ANA, caredFor, FIRST, SECOND_CHAT, STRANGER } from '../../fixtures/cared-for.ts'
import { DAY, type Identity, MINUTE, onEachDatabase, opened, times } from '../../fixtures/identity.ts'

const YEAR = 365 * DAY

onEachDatabase((_, identity) => {
  test('asks a year after the account was made, in the chat that was linked last, and then a year later', async () => {
    const rooms = await identity()
    await caredFor(rooms)
    const linked = { linked_at: rooms.now() + MINUTE }
    await rooms.directory.db
      .updateTable('chats')
      .set(linked)
      .where('conversation', '=', SECOND_CHAT)
      .execute()
    const asked = offering(rooms)
    rooms.pass(YEAR - 1)
    expect(await asked()).toEqual([])
    rooms.pass(1)
    expect(await asked()).toEqual([SECOND_CHAT])
    rooms.pass(YEAR - 1)
    expect(await asked()).toEqual([])
    rooms.pass(1)
    expect(await asked()).toEqual([SECOND_CHAT])
  })

  test('asks under one key, however many look at once, and another one each year', async () => {
    const rooms = await identity()
    await caredFor(rooms)
    const keys: string[] = []
    const offer = async (_chat: string, key: string) => void keys.push(key)
    for (const _year of times(2)) {
      rooms.pass(YEAR)
      await Promise.all(
        times(5).map(() => offerRecoveryChecks({ directory: rooms.directory, offer }, rooms.now())),
      )
    }
    expect(new Set(keys).size).toBe(2)
  })

  test('asks nobody whose account is closed or about to go', async () => {
    const rooms = await identity()
    await caredFor(rooms)
    await rooms.directory.db.updateTable('accounts').set({ state: 'pending-deletion' }).execute()
    rooms.pass(YEAR)
    expect(await offering(rooms)()).toEqual([])
  })

  test('counts the ways back in that were proven in this chat, and begins the year anew', async () => {
    const rooms = await identity()
    const cared = await caredFor(rooms)
    rooms.pass(YEAR / 2)
    const [mail, phone] = await addressIds(rooms)
    const first = await recoveryCheck(rooms, mail)
    await rooms.answer(FIRST, first, await rooms.code(first))
    const second = await recoveryCheck(rooms, phone)
    await rooms.answer(FIRST, second, await rooms.wrong(second))
    const end = (conversation: string, challenges: readonly string[]) =>
      rooms.perform.endRecoveryCheck({ challenges }, rooms.during(conversation))
    expect(await end(SECOND_CHAT, [first, second])).toEqual({ works: 0, of: 2 })
    expect(await end(FIRST, [first, second])).toEqual({ works: 1, of: 2 })
    expect(await cared.row()).toMatchObject({
      recovery_checked_at: rooms.now(),
      recovery_check_due_at: rooms.now() + YEAR,
    })
    expect(await end(STRANGER, [first])).toEqual({ none: true })
  })

  test("is not kept from the owner by a stranger's wrong tries, and is about own addresses only", async () => {
    const rooms = await identity()
    await caredFor(rooms)
    for (const n of times(12)) {
      rooms.pass(5 * MINUTE)
      const answer = await rooms.open(`telegram:${700 + n}`, ANA)
      if (!('challenge' in answer)) break
      for (const _try of times(3)) await rooms.answer(`telegram:${700 + n}`, answer.challenge, '000000')
    }
    const [mail] = await addressIds(rooms)
    const challenge = await recoveryCheck(rooms, mail)
    expect(await rooms.answer(FIRST, challenge, await rooms.code(challenge))).toEqual({ right: true })
    const input = { address: mail, locale: 'en' }
    expect(await rooms.perform.openRecoveryCheck(input, rooms.during(STRANGER))).toEqual({ none: true })
    const other = { address: 'another', locale: 'en' }
    expect(await rooms.perform.openRecoveryCheck(other, rooms.during(FIRST))).toEqual({ gone: true })
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
const addressIds = async (rooms: Identity): Promise<[string, string]> => {
  const seen = await rooms.perform.seeAccount({}, rooms.during(FIRST))
  if (!('addresses' in seen)) throw new Error('Nobody is there.')
  const idOf = (kind: string) => seen.addresses.find((address) => address.kind === kind)?.id ?? ''
  return [idOf('email'), idOf('phone')]
}

const recoveryCheck = async (rooms: Identity, address: string): Promise<string> => {
  rooms.pass(10 * MINUTE)
  const answer = await rooms.perform.openRecoveryCheck({ address, locale: 'en' }, rooms.during(FIRST))
  return opened(answer).challenge
}
