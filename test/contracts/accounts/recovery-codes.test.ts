import { randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { codeIn, makeCodes, selectorOf } from '../../../src/accounts/proofs/recovery-codes.ts'
import { limits, withoutLimits } from '../../../src/accounts/throttling/limits.ts'
import { checkFactor } from '../../../src/effects/common/check-factor.ts'
import { confirmTwoStep } from '../../../src/effects/two-step/confirm-two-step.ts'
import { renewCodes } from '../../../src/effects/two-step/renew-codes.ts'
import { NotNow } from '../../../src/errors.ts'
import { type Identity, MINUTE, onEachDatabase, times } from '../../fixtures/identity.ts'
import { atOnce, chat, createOwner, given, type Owner, tally } from '../../fixtures/owner.ts'

describe('a recovery code', () => {
  const all = times(200).flatMap(() => makeCodes(randomInt))

  test('is written in groups, with characters of which no two look alike', () => {
    for (const code of all) expect(code).toMatch(/^([2-9AC-FHJKMNPRTVWXY]{5}-){2}[2-9AC-FHJKMNPRTVWXY]{5}$/)
    const used = new Set(all.join('').replaceAll('-', ''))
    for (const pair of ['0O', 'OD', '0D', '1I', '1L', 'IL', '2Z', '5S', '6G', '8B', 'UV', 'OQ'])
      expect([...pair].filter((one) => used.has(one)).length).toBeLessThan(2)
  })

  test('has 64 bits or more beyond the character that it is found by', () => {
    const used = new Set(all.join('').replaceAll('-', ''))
    expect(used.size).toBe(25)
    expect(14 * Math.log2(used.size)).toBeGreaterThanOrEqual(64)
  })

  test('is one of ten whose first characters differ', () => {
    for (const _ of times(50)) {
      const selectors = makeCodes(randomInt).map(selectorOf)
      expect(new Set(selectors).size).toBe(10)
    }
  })

  test('is as likely to have any character at any place', () => {
    const places = times(15).map((place) => new Set(all.map((code) => code.replaceAll('-', '')[place])))
    for (const seen of places) expect(seen.size).toBe(25)
  })

  test.each([
    ['ABCDE-FGHJK-MNPQR', '8'],
    [' a8cde fdhjk mnp2r ', '8'],
    ['A8CDE–FDHJK—MNP2R', '8'],
    ['Ａ８ＣＤＥＦＤＨＪＫＭＮＰ２Ｒ', '8'],
  ])('is read however it was typed: %s', (text) => {
    expect(codeIn(text)).toMatch(/^[2-9AC-FHJKMNPRTVWXY]{15}$/)
  })

  test('is read where one character was taken for another that looks alike', () => {
    expect(codeIn('A8CDE-FDHJK-MN2V6')).toBe('A8CDEFDHJKMN2V6')
    expect(codeIn('abcoe-fqhjk-mnzug')).toBe('A8CDEFDHJKMN2V6')
  })

  test.each(['', '123456', 'A8CDE-FDHJK', 'A8CDE-FDHJK-MN2V6-A', 'A8CDE-FDHJK-MN2V!', 'x'.repeat(1000)])(
    'is not seen where there is none: %s',
    (text) => {
      expect(codeIn(text)).toBeUndefined()
    },
  )
})

onEachDatabase((_, newIdentity) => {
  test('opens the account once', async () => {
    const owner = await createOwner(await newIdentity())
    const [code = ''] = await owner.secure()
    expect(await owner.guess(code)).toEqual({ right: true, codesLeft: 9 })
    expect(await owner.guess(code)).toMatchObject({ right: false })
  })

  test('opens it for one of twenty that bring it at the same moment, and is told once', async () => {
    const identity = await newIdentity({ limits: withoutLimits() })
    const owner = await createOwner(identity)
    const [text = ''] = await owner.secure()
    const all = Promise.withResolvers<void>()
    let compared = 0
    /** None goes on before each of them was found right. */
    const together = async (hash: string, code: string) => {
      const right = await identity.parts.passwords.verify(hash, code)
      compared += 1
      if (compared === 20) all.resolve()
      await all.promise
      return right
    }
    const parts = {
      ...identity.parts,
      limits: withoutLimits(),
      passwords: { ...identity.parts.passwords, verify: together },
    }
    const guess = { account: owner.account, subject: 'account:' as const, text, at: identity.now() }
    const answers = await atOnce(identity, 20, (index) =>
      checkFactor(parts, { ...guess, key: `at-once-${index}` }),
    )
    expect(tally(answers)).toEqual({ right: 1, wrong: 19 })
    expect(await told(identity)).toEqual([{ left: 9 }])
  })

  test('is one of ten that each work, also at the same moment, and each is told to the owner', async () => {
    const identity = await newIdentity({ limits: withoutLimits() })
    const owner = await createOwner(identity)
    const codes = await owner.secure()
    const answers = await Promise.all(
      codes.map((code) => owner.guess(code.toLowerCase().replaceAll('-', ' '))),
    )
    expect(tally(answers)).toEqual({ right: 10 })
    const left = (await told(identity)).map((facts) => (facts as { left: number }).left)
    expect(left.sort((a, b) => a - b)).toEqual(times(10))
  })

  test('wrong ones are paused like wrong codes of the app, and counted together with them', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const [code = ''] = await owner.secure()
    const wrong = wrongOf(code)
    for (const text of [wrong, '000000', wrong, '000000']) await owner.guess(text)
    const answers = []
    for (const _ of times(7)) answers.push(await owner.guess(wrong))
    const paused = { tooMany: true, until: identity.now() + 15 * MINUTE }
    expect(answers).toEqual(times(7).map(() => paused))
    expect(await owner.guess(code)).toEqual(paused)
  })

  test('of another account is wrong', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const other = await createOwner(identity, 'bea@example.com', 'telegram:2')
    await owner.secure()
    for (const code of (await other.secure()).slice(0, 3))
      expect(await owner.guess(code)).toMatchObject({ right: false })
  })

  test('costs one slow hash in any case: where there is no such code, no second factor, and no account', async () => {
    const identity = await newIdentity({ hashing: {} })
    const owner = await createOwner(identity)
    const other = await createOwner(identity, 'bea@example.com', 'telegram:2')
    const [code = ''] = await owner.secure()
    const hashes: string[] = []
    const parts = {
      ...identity.parts,
      limits: withoutLimits(),
      passwords: {
        ...identity.parts.passwords,
        verify: (hash: string, text: string) => {
          hashes.push(hash.split('$').slice(1, 4).join(' '))
          return identity.parts.passwords.verify(hash, text)
        },
      },
    }
    const unknown = [...'23456789ACDEFHJKMNPRTVWXY'].map((one) => one + code.slice(1))
    const guesses = [
      ...unknown.map((text) => ({ account: owner.account, text })),
      { account: other.account, text: code },
      { account: undefined, text: code },
    ]
    for (const [index, guess] of guesses.entries())
      await checkFactor(parts, {
        ...guess,
        subject: 'account:nobody',
        key: `guess-${index}`,
        at: identity.now(),
      })
    expect(hashes).toEqual(guesses.map(() => 'argon2id v=19 m=19456,t=2,p=1'))
  })

  test('that is right costs no try', async () => {
    const owner = await createOwner(await newIdentity())
    const codes = await owner.secure()
    for (const [used, code] of codes.entries())
      expect(await owner.guess(code)).toEqual({ right: true, codesLeft: 9 - used })
  })

  test('is void once there are new ones, also one that was not used', async () => {
    const identity = await newIdentity({ limits: withoutLimits() })
    const owner = await createOwner(identity)
    const old = await owner.secure()
    const fresh = await renew(identity, owner)
    for (const code of old) expect(await owner.guess(code)).toMatchObject({ right: false })
    expect(await owner.guess(fresh[0] ?? '')).toEqual({ right: true, codesLeft: 9 })
  })

  test('works until the new ones are shown: opening their page changes nothing', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const [code = ''] = await owner.secure()
    await openPage(identity, owner)
    expect(await owner.guess(code)).toEqual({ right: true, codesLeft: 9 })
  })

  test('is made anew once for each page, by one of four that ask at the same moment', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const ticket = await openPage(identity, owner)
    const parts = { ...identity.parts, limits, dice: randomInt }
    const answers = await atOnce(identity, 4, () => renewCodes(parts, ticket, identity.during(chat)))
    expect(tally(answers)).toEqual({ codes: 1, over: 3 })
    const kept = await identity.directory.db.selectFrom('recovery_codes').selectAll().execute()
    expect(kept).toHaveLength(10)
  })

  test('is kept as a slow hash with a salt of its own, and nowhere else', async () => {
    const identity = await newIdentity({ hashing: {} })
    const owner = await createOwner(identity)
    const codes = await owner.secure()
    const kept = await identity.directory.db.selectFrom('recovery_codes').selectAll().execute()
    for (const { hash } of kept) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(new Set(kept.map(({ hash }) => hash.split('$')[4])).size).toBe(10)
    const tables = await identity.directory.db.introspection.getTables()
    for (const { name } of tables) {
      const rows = JSON.stringify(
        await identity.directory.db
          .selectFrom(name as 'accounts')
          .selectAll()
          .execute(),
      )
      for (const code of codes)
        for (const form of [code, code.replaceAll('-', '')]) expect(rows).not.toContain(form)
    }
  })

  test('goes away with 2-step verification', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const [code = ''] = await owner.secure()
    await identity.perform.endTwoStep({ approval: await owner.approve('two-step') }, identity.during(chat))
    expect(await owner.guess(code)).toMatchObject({ right: false })
    expect(await identity.directory.db.selectFrom('recovery_codes').selectAll().execute()).toEqual([])
  })

  test('costs no try where the hashing is overrun, and the same may be sent again', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const [code = ''] = await owner.secure()
    const busy = async () => {
      throw new NotNow('password/busy', 'Too many. Try again.')
    }
    const overrun = {
      ...identity.parts,
      limits,
      passwords: { ...identity.parts.passwords, verify: busy, hash: busy },
      dice: randomInt,
    }
    const guess = { account: owner.account, subject: 'account:' as const, text: code, at: identity.now() }
    for (const index of times(10))
      expect(await checkFactor(overrun, { ...guess, key: `busy-${index}` })).toEqual({ busy: true })
    expect(await owner.guess(code)).toEqual({ right: true, codesLeft: 9 })
    const ticket = await openPage(identity, owner)
    expect(await renewCodes(overrun, ticket, identity.during(chat))).toEqual({ busy: true })
    given(
      await renewCodes({ ...identity.parts, limits, dice: randomInt }, ticket, identity.during(chat)),
      'codes',
    )
  })

  test('is made together with the authenticator or not at all: an overrun hashing leaves both for the next try', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const ticket = await owner.setUp()
    const busy = async () => {
      throw new NotNow('password/busy', 'Too many. Try again.')
    }
    const overrun = { ...identity.parts, limits, passwords: { hash: busy }, dice: randomInt }
    const text = await owner.code()
    for (const _ of times(10))
      expect(await confirmTwoStep(overrun, { ticket, text }, identity.during(chat))).toEqual({ busy: true })
    expect(await identity.perform.seeAccount({}, identity.during(chat))).toMatchObject({ twoStep: false })
    given(await owner.confirm(ticket, text), 'codes')
  })
})

const openPage = async (identity: Identity, owner: Owner) => {
  const approval = await owner.approve('codes')
  const answer = await identity.perform.openCodes(
    { approval, locale: 'en' },
    identity.during(owner.conversation),
  )
  return given(answer, 'ticket').ticket
}

const renew = async (identity: Identity, owner: Owner) => {
  const ticket = await openPage(identity, owner)
  const parts = { ...identity.parts, limits, dice: randomInt }
  return given(await renewCodes(parts, ticket, identity.during(owner.conversation)), 'codes').codes
}

/** Found by the same character, and different. */
const wrongOf = (code: string) => code.slice(0, -1) + (code.endsWith('2') ? '3' : '2')

/** What the owner was told of codes that were used. */
const told = async ({ directory }: Identity) => {
  const notifications = await directory.db
    .selectFrom('notifications')
    .select('facts')
    .where('kind', '=', 'code-used')
    .where('to_kind', '=', 'email')
    .execute()
  return notifications.map(({ facts }) => JSON.parse(facts) as object)
}
