import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordSecurityChange } from '../../../src/accounts/security/changes.ts'
import { putBackDisputed } from '../../../src/accounts/security/put-back.ts'
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

onEachDatabase((_, newIdentity) => {
  test('a code that is accepted seals its seed, and what can be taken back, with the current key', async () => {
    const { identity, guess } = await secured(await newIdentity())
    expect(await guess(both)).toEqual({ right: true })
    identity.pass(MINUTE)
    expect(await guess(alone)).toEqual({ right: true })
    expect(await countSealed(identity.directory.db, alone)).toEqual({ older: NOTHING, unreadable: NOTHING })
  })

  test('a change of the account does so, too', async () => {
    const { identity, guess, change } = await secured(await newIdentity())
    await change(both)
    expect(await guess(alone)).toEqual({ right: true })
    expect(await countSealed(identity.directory.db, alone)).toMatchObject({ unreadable: NOTHING })
  })

  test('everything can be sealed again at once, for each account, and a second time there is nothing to do', async () => {
    const { identity, guess } = await secured(await newIdentity())
    await (await createOwner(identity, 'eva@example.com', 'telegram:2')).secure()
    const { db } = identity.directory
    expect(await resealAll(identity.directory, both)).toBe(2)
    expect(await resealAll(identity.directory, both)).toBe(0)
    expect(await countSealed(db, alone)).toEqual({ older: NOTHING, unreadable: NOTHING })
    expect(await guess(alone)).toEqual({ right: true })
  })

  test('what was taken back after that works with the current key alone, and no code of it counts twice', async () => {
    const { identity, guess, change } = await secured(await newIdentity())
    const taken = await change(secrets)
    expect(await guess(secrets)).toEqual({ right: true })
    const used = identity.now()
    expect(await resealAll(identity.directory, both)).toBe(1)
    const back = await identity.directory.transaction((queries) =>
      revertChange(queries, alone, { notification: `${taken}-0`, at: identity.now() }),
    )
    expect(back).toBe('locked')
    const { account } = await identity.directory.db
      .selectFrom('changes')
      .select('account')
      .executeTakeFirstOrThrow()
    await identity.directory.transaction((queries) =>
      putBackDisputed(queries, alone, { account, ways: [], at: identity.now(), by: '' }),
    )
    identity.pass(1000)
    expect(await guess(alone, used)).toMatchObject({ right: false })
    identity.pass(MINUTE)
    expect(await guess(alone)).toEqual({ right: true })
  })

  test('what needs a key that is not here is counted, left as it is, and told with the cure', async () => {
    const { identity, guess } = await secured(await newIdentity())
    const { db } = identity.directory
    expect((await countSealed(db, both)).older.seeds).toBe(1)
    expect(missingKey(await countSealed(db, both))).toBeUndefined()
    expect(await resealAll(identity.directory, alone)).toBe(0)
    const sealed = await countSealed(db, alone)
    expect(sealed).toMatchObject({ older: NOTHING, unreadable: { seeds: 1 } })
    expect(missingKey(sealed)).toMatchObject({
      code: 'secret/missing-key',
      message: expect.stringContaining('SECRET_KEY'),
    })
    expect(await guess(secrets)).toEqual({ right: true })
  })
})

/** An owner with 2-step verification, whose seed the old key has sealed. */
async function secured(identity: Identity) {
  const owner = await createOwner(identity)
  await owner.secure()
  const seed = await owner.seed()
  let step = 0
  return {
    identity,
    owner,
    /** A code of the authenticator, given to a process that has these keys. */
    guess: (keys: Secrets, at = identity.now()) =>
      checkFactor(
        { ...identity.parts, limits, secrets: keys },
        {
          account: owner.account,
          subject: 'account:ana',
          text: codeAt(seed, at),
          key: `guess ${++step}`,
          at: identity.now(),
        },
      ),
    /** A change of the password, announced by a process that has these keys. */
    async change(keys: Secrets): Promise<string> {
      const id = `change ${++step}`
      const what = { kind: 'password-changed', facts: {} } as const
      await identity.directory.transaction(async (queries) => {
        await recordSecurityChange(queries, keys, { id, account: owner.account, what, at: identity.now() })
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
