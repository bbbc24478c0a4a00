import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordSecurityChange } from '../../../src/accounts/security/changes.ts'
import { revertChange } from '../../../src/accounts/security/revert.ts'
import { countSealed, missingKey, resealAll } from '../../../src/accounts/security/sealed-columns.ts'
import { limits } from '../../../src/accounts/throttling/limits.ts'
import type { Secrets } from '../../../src/contracts/secrets.ts'
import { checkFactor } from '../../../src/effects/common/check-factor.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import { HASH, type Identity, MINUTE, onEachDatabase, secrets } from '../../fixtures/identity.ts'
import { codeAt, createOwner } from '../../fixtures/owner.ts'

const old = createHash('sha256').update('a key for tests').digest()
const fresh = randomBytes(32)
const both = createSecrets([fresh, old])
const alone = createSecrets([fresh])
const NOTHING = { seeds: 0, changes: 0 }

onEachDatabase((_, identity) => {
  test('a code that is accepted seals its seed, and what can be taken back, with the current key', async () => {
    const { rooms, guess } = await secured(await identity())
    expect(await guess(both)).toEqual({ right: true })
    rooms.pass(MINUTE)
    expect(await guess(alone)).toEqual({ right: true })
    expect(await countSealed(rooms.directory.db, alone)).toEqual({ older: NOTHING, unreadable: NOTHING })
  })

  test('a change of the account does so, too', async () => {
    const { rooms, guess, change } = await secured(await identity())
    await change(both)
    expect(await guess(alone)).toEqual({ right: true })
    expect(await countSealed(rooms.directory.db, alone)).toMatchObject({ unreadable: NOTHING })
  })

  test('everything can be sealed again at once, for each account, and a second time there is nothing to do', async () => {
    const { rooms, guess } = await secured(await identity())
    await (await createOwner(rooms, 'eva@example.com', 'telegram:2')).secure()
    const { db } = rooms.directory
    expect(await resealAll(rooms.directory, both)).toBe(2)
    expect(await resealAll(rooms.directory, both)).toBe(0)
    expect(await countSealed(db, alone)).toEqual({ older: NOTHING, unreadable: NOTHING })
    expect(await guess(alone)).toEqual({ right: true })
  })

  test('what was taken back after that works with the current key alone, and no code of it counts twice', async () => {
    const { rooms, guess, change } = await secured(await identity())
    const taken = await change(secrets)
    expect(await guess(secrets)).toEqual({ right: true })
    const used = rooms.now()
    expect(await resealAll(rooms.directory, both)).toBe(1)
    const back = await rooms.directory.transaction((queries) =>
      revertChange(queries, alone, { notification: `${taken}-0`, at: rooms.now() }),
    )
    expect(back).toBe('back')
    rooms.pass(1000)
    expect(await guess(alone, used)).toMatchObject({ right: false })
    rooms.pass(MINUTE)
    expect(await guess(alone)).toEqual({ right: true })
  })

  test('what needs a key that is not here is counted, left as it is, and told with the cure', async () => {
    const { rooms, guess } = await secured(await identity())
    const { db } = rooms.directory
    expect((await countSealed(db, both)).older.seeds).toBe(1)
    expect(missingKey(await countSealed(db, both))).toBeUndefined()
    expect(await resealAll(rooms.directory, alone)).toBe(0)
    const sealed = await countSealed(db, alone)
    expect(sealed).toMatchObject({ older: NOTHING, unreadable: { seeds: 1 } })
    expect(missingKey(sealed)).toMatchObject({
      code: 'secret/missing-key',
      message: expect.stringContaining('SECRET_KEY'),
    })
    expect(await guess(secrets)).toEqual({ right: true })
  })
})

/** Somebody with 2-step verification, whose seed the old key has sealed. */
async function secured(rooms: Identity) {
  const owner = await createOwner(rooms)
  await owner.secure()
  const seed = await owner.seed()
  let step = 0
  return {
    rooms,
    owner,
    /** A code of the authenticator, given to a process that has these keys. */
    guess: (keys: Secrets, at = rooms.now()) =>
      checkFactor(
        { ...rooms.parts, limits, secrets: keys },
        {
          account: owner.account,
          subject: 'account:ana',
          text: codeAt(seed, at),
          key: `guess ${++step}`,
          at: rooms.now(),
        },
      ),
    /** A change of the password, announced by a process that has these keys. */
    async change(keys: Secrets): Promise<string> {
      const id = `change ${++step}`
      const what = { kind: 'password-changed', facts: {} } as const
      await rooms.directory.transaction(async (queries) => {
        await recordSecurityChange(queries, keys, { id, account: owner.account, what, at: rooms.now() })
        await queries
          .updateTable('credentials')
          .set({ hash: HASH })
          .where('account', '=', owner.account)
          .execute()
      })
      return id
    },
  }
}
