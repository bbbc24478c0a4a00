import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { announce } from '../../../src/accounts/changes.ts'
import { limits } from '../../../src/accounts/limits.ts'
import { countSealed, missingKey, sealAllAgain } from '../../../src/accounts/sealed.ts'
import { takeBack } from '../../../src/accounts/take-back.ts'
import { checkFactor } from '../../../src/effects/check-factor.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import type { Secrets } from '../../../src/secrets/secrets.ts'
import { HASH, type House, MINUTE, onEachDatabase, secrets } from './house.ts'
import { codeAt, createOwner } from './owner.ts'

const old = createHash('sha256').update('a key for tests').digest()
const fresh = randomBytes(32)
const both = createSecrets([fresh, old])
const alone = createSecrets([fresh])
const NOTHING = { seeds: 0, changes: 0 }

onEachDatabase((_, house) => {
  test('a code that is accepted seals its seed, and what can be taken back, with the current key', async () => {
    const { rooms, guess } = await secured(await house())
    expect(await guess(both)).toEqual({ right: true })
    rooms.pass(MINUTE)
    expect(await guess(alone)).toEqual({ right: true })
    expect(await countSealed(rooms.directory.db, alone)).toEqual({ older: NOTHING, unreadable: NOTHING })
  })

  test('a change of the account does so, too', async () => {
    const { rooms, guess, change } = await secured(await house())
    await change(both)
    expect(await guess(alone)).toEqual({ right: true })
    expect(await countSealed(rooms.directory.db, alone)).toMatchObject({ unreadable: NOTHING })
  })

  test('everything can be sealed again at once, for each account, and a second time there is nothing to do', async () => {
    const { rooms, guess } = await secured(await house())
    await (await createOwner(rooms, 'eva@example.com', 'telegram:2')).secure()
    const { db } = rooms.directory
    expect(await sealAllAgain(rooms.directory, both)).toBe(2)
    expect(await sealAllAgain(rooms.directory, both)).toBe(0)
    expect(await countSealed(db, alone)).toEqual({ older: NOTHING, unreadable: NOTHING })
    expect(await guess(alone)).toEqual({ right: true })
  })

  test('what was taken back after that works with the current key alone, and no code of it counts twice', async () => {
    const { rooms, guess, change } = await secured(await house())
    const taken = await change(secrets)
    expect(await guess(secrets)).toEqual({ right: true })
    const used = rooms.now()
    expect(await sealAllAgain(rooms.directory, both)).toBe(1)
    const back = await rooms.directory.transaction((queries) =>
      takeBack(queries, alone, { notice: `${taken}-0`, at: rooms.now() }),
    )
    expect(back).toBe('back')
    rooms.pass(1000)
    expect(await guess(alone, used)).toMatchObject({ right: false })
    rooms.pass(MINUTE)
    expect(await guess(alone)).toEqual({ right: true })
  })

  test('what needs a key that is not here is counted, left as it is, and told with the cure', async () => {
    const { rooms, guess } = await secured(await house())
    const { db } = rooms.directory
    expect((await countSealed(db, both)).older.seeds).toBe(1)
    expect(missingKey(await countSealed(db, both))).toBeUndefined()
    expect(await sealAllAgain(rooms.directory, alone)).toBe(0)
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
async function secured(rooms: House) {
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
          named: 'ana',
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
        await announce(queries, keys, { id, account: owner.account, what, at: rooms.now() })
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
