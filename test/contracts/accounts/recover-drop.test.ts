import { describe, expect, test } from 'vitest'
import { addAddress, addressesOf } from '../../../src/accounts/addresses.ts'
import { removeChat } from '../../../src/accounts/chats.ts'
import { replacePassword } from '../../../src/accounts/credentials.ts'
import { revertChange } from '../../../src/accounts/security/revert.ts'
import { DAY, email, HASH, HOUR, MINUTE, onEachDatabase, secrets } from '../../fixtures/identity.ts'
import { accountIn, NEW_HASH, OWN, recovering, STRANGE, totp } from '../../fixtures/recovering.ts'

const mal = email('mal@example.net')
const ana = email('ana@example.com')
const phone = { kind: 'phone', value: '+34600123456' } as const
const over = { over: true }

onEachDatabase((_, open) => {
  /** An attacker has made an account and put the mailbox of an owner into it (pre-hijacking). */
  const prehijacked = async ({ twoStep = false } = {}) => {
    const identity = await open()
    const account = await accountIn(identity, mal, { twoStep })
    await identity.directory.transaction((queries) =>
      addAddress(queries, account.id, ana, { primary: false, at: identity.now() }),
    )
    identity.pass(4 * DAY)
    return {
      identity,
      account,
      it: recovering(identity, STRANGE),
      addresses: async () =>
        (await addressesOf(identity.directory.db, account.id)).map(({ value, is_primary }) => [
          value,
          is_primary,
        ]),
      told: async () =>
        (
          await identity.directory.db
            .selectFrom('notifications')
            .select('to_value')
            .where('kind', '=', 'address-removed')
            .orderBy('to_value')
            .execute()
        ).map(({ to_value }) => to_value),
    }
  }
  type Prehijacked = Awaited<ReturnType<typeof prehijacked>>
  const backIn = async ({ it }: Prehijacked) => {
    const { recovery } = await it.prove(ana)
    const reset = await it.reset(recovery, await it.choose(recovery))
    return { recovery, reset }
  }

  describe('the other addresses of an account, after a recovery', () => {
    test('are named, and the mailbox of an attacker who made the account is removed at once, so that it gets in no more', async () => {
      const { identity, account, it, addresses, told, ...rest } = await prehijacked()
      const { recovery, reset } = await backIn({ identity, account, it, addresses, told, ...rest })
      const named = { id: expect.any(String), masked: 'm•••@example.net' }
      expect(reset).toEqual({ done: true, others: [named] })
      identity.pass(MINUTE)
      expect(await it.drop(recovery, mal, account.id)).toEqual({ dropped: 'm•••@example.net', others: [] })
      expect(await addresses()).toEqual([[ana.value, 1]])
      expect(await told()).toEqual([ana.value, mal.value])
      const attacker = recovering(identity, 'telegram:667')
      const again = await attacker.begin(mal)
      expect((await identity.challenge(again.challenge)).decoy).toBe(1)
    })

    test('can be removed by the chat that got back in and no other, for an hour', async () => {
      const hijacked = await prehijacked()
      const { identity, account, it, addresses } = hijacked
      const { recovery } = await backIn(hijacked)
      for (const chat of [OWN, 'telegram:667'])
        expect(await recovering(identity, chat).drop(recovery, mal, account.id)).toEqual(over)
      identity.pass(HOUR)
      expect(await it.drop(recovery, mal, account.id)).toEqual(over)
      expect(await addresses()).toHaveLength(2)
    })

    test('are not those that it was proven with, and nothing before its end', async () => {
      const { identity, account, it, addresses } = await prehijacked()
      const { recovery } = await it.prove(ana)
      const ticket = await it.choose(recovery)
      expect(await it.drop(recovery, mal, account.id)).toEqual(over)
      await it.reset(recovery, ticket)
      expect(await it.drop(recovery, ana, account.id)).toEqual(over)
      expect(await it.drop(recovery, email('nobody@example.com'), account.id)).toEqual(over)
      expect(await addresses()).toHaveLength(2)
      expect(identity.now()).toBeGreaterThan(0)
    })

    test('stay once another way has said “not me”, or the password was changed again', async () => {
      const locked = await prehijacked()
      const first = await backIn(locked)
      const { directory, now } = locked.identity
      const alert = await directory.db
        .selectFrom('notifications')
        .select('id')
        .where('kind', '=', 'password-reset')
        .where('to_value', '=', mal.value)
        .executeTakeFirstOrThrow()
      await directory.transaction((queries) =>
        revertChange(queries, secrets, { notification: alert.id, at: now() }),
      )
      expect(await locked.it.drop(first.recovery, mal, locked.account.id)).toEqual(over)

      const changed = await prehijacked()
      const second = await backIn(changed)
      changed.identity.pass(MINUTE)
      await changed.identity.directory.transaction((queries) =>
        replacePassword(queries, changed.account.id, HASH, changed.identity.now()),
      )
      expect(await changed.it.drop(second.recovery, mal, changed.account.id)).toEqual(over)
      expect(await changed.addresses()).toHaveLength(2)
    })

    test('lose one once when it is asked for many times at the same moment', async () => {
      const hijacked = await prehijacked()
      const { account, it, told } = hijacked
      const { recovery } = await backIn(hijacked)
      const answers = await Promise.all(Array.from({ length: 20 }, () => it.drop(recovery, mal, account.id)))
      expect(answers.filter((answer) => 'dropped' in answer)).toHaveLength(1)
      expect(await told()).toHaveLength(2)
    })

    test('all but the last can be removed where none was proven', async () => {
      const { identity, account, it } = await prehijacked({ twoStep: true })
      const { recovery } = await it.begin(ana)
      await it.factor(recovery, totp(identity.now()))
      await it.hold(recovery)
      identity.pass(DAY)
      const reset = await it.reset(recovery, await it.choose(recovery))
      expect(reset).toMatchObject({ others: [{}, {}] })
      expect(await it.drop(recovery, mal, account.id)).toMatchObject({ others: [] })
      expect(await it.drop(recovery, ana, account.id)).toEqual(over)
    })

    test('are not removed by a number that an unknown chat vouches for, which may be a recycled one', async () => {
      const { identity, account, it, addresses } = await prehijacked()
      await identity.directory.transaction(async (queries) => {
        await addAddress(queries, account.id, phone, { primary: false, at: identity.now() })
        await removeChat(queries, account.id, OWN)
      })
      const shared = await it.open({ kind: 'contact', value: phone.value })
      const recovery = 'recovery' in shared ? String(shared.recovery) : ''
      await it.hold(recovery)
      identity.pass(DAY)
      expect(await it.reset(recovery, await it.choose(recovery))).toEqual({ done: true })
      expect(await account.hash()).toBe(NEW_HASH)
      expect(await it.drop(recovery, mal, account.id)).toEqual(over)
      expect(await addresses()).toHaveLength(3)
    })
  })
})
