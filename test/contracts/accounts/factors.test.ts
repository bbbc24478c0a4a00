import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { factorOf, seedOf, spelled } from '../../../src/accounts/proofs/factors.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { subjectOfAccount } from '../../../src/accounts/throttling/bucket.ts'
import { limits, withoutLimits } from '../../../src/accounts/throttling/limits.ts'
import { checkFactor } from '../../../src/effects/common/check-factor.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import { DAY, MINUTE, onEachDatabase, secrets, times } from '../../fixtures/identity.ts'
import { atOnce, chat, codeAt, createOwner, given, tally } from '../../fixtures/owner.ts'

const most = limits.factor.most

onEachDatabase((_, newIdentity) => {
  test('accepts a code of an authenticator once', async () => {
    const owner = await createOwner(await newIdentity())
    await owner.secure()
    const code = await owner.code()
    expect(await owner.guess(code)).toEqual({ right: true })
    expect(await owner.guess(code)).toEqual({ right: false, left: most - 1 })
  })

  test('accepts one of twenty that bring the same code at the same moment', async () => {
    const identity = await newIdentity({ limits: withoutLimits() })
    const owner = await createOwner(identity)
    await owner.secure()
    const code = await owner.code()
    const answers = await atOnce(identity, 20, () => owner.guess(code))
    expect(tally(answers)).toEqual({ right: 1, wrong: 19 })
  })

  test('looks at no more than five of twenty that come at the same moment', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const answers = await atOnce(identity, 20, () => owner.guess('000000'))
    expect(tally(answers)).toEqual({ tooMany: 16, wrong: 4 })
    const tried = await identity.directory.db
      .selectFrom('attempts')
      .select('key')
      .where('kind', '=', 'factor')
      .where('subject', '=', subjectOfAccount(owner.account))
      .where('counted_by', '=', 'stranger')
      .execute()
    expect(tried).toHaveLength(most)
  })

  test('accepts the step before and the one after, and none two steps away', async () => {
    const owner = await createOwner(await newIdentity({ limits: withoutLimits() }))
    await owner.secure()
    for (const steps of [-2, 2, 3, -10])
      expect(await owner.guess(await owner.code(steps))).toMatchObject({ right: false })
    expect(await owner.guess(await owner.code(1))).toEqual({ right: true })
    expect(await owner.guess(await owner.code(0))).toMatchObject({ right: false })
    expect(await owner.guess(await owner.code(-1))).toMatchObject({ right: false })
  })

  test('accepts the step before of a clock that is half a minute slow', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    identity.pass(MINUTE)
    expect(await owner.guess(await owner.code(-1))).toEqual({ right: true })
  })

  test('reads a code as people type it', async () => {
    const owner = await createOwner(await newIdentity())
    await owner.secure()
    const code = await owner.code()
    expect(await owner.guess(` ${code.slice(0, 3)} ${code.slice(3)} `)).toEqual({ right: true })
  })

  test('a text that cannot be a code costs no try', async () => {
    const owner = await createOwner(await newIdentity())
    await owner.secure()
    for (const text of ['', 'hello', '12345', '1'.repeat(500)])
      expect(await owner.guess(text)).toEqual({ right: false, left: most })
  })

  test('pauses for a quarter of an hour at the fifth wrong code, longer with each one more, and says until when', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const answers = []
    for (const _ of times(11)) answers.push(await owner.guess('000000'))
    const until = identity.now() + 15 * MINUTE
    expect(answers).toEqual([
      ...[4, 3, 2, 1].map((left) => ({ right: false, left })),
      ...times(7).map(() => ({ tooMany: true, until })),
    ])
    expect(await owner.guess(await owner.code())).toEqual({ tooMany: true, until })
    identity.pass(15 * MINUTE)
    expect(await owner.guess('000000')).toEqual({ tooMany: true, until: identity.now() + 30 * MINUTE })
    identity.pass(30 * MINUTE)
    expect(await owner.guess(await owner.code())).toEqual({ right: true })
    const paused = await identity.directory.db
      .selectFrom('activity')
      .select('kind')
      .where('kind', '=', 'tries-paused')
      .execute()
    expect(paused).toHaveLength(2)
  })

  test('refuses everything after a hundred wrong codes in a row', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const past = times(100).map((index) => ({
      key: `past-${index}`,
      kind: 'factor' as const,
      subject: subjectOfAccount(owner.account),
      counted_by: 'stranger' as const,
      conversation: '',
      outcome: 'wrong' as const,
      at: identity.now() - 80 * 86_400_000 + index,
    }))
    await identity.directory.db.insertInto('attempts').values(past).execute()
    expect(await owner.guess(await owner.code())).toMatchObject({ tooMany: true })
  })

  test('a stranger’s wrong codes never stop the owner’s chat, and the other way round', async () => {
    const owner = await createOwner(await newIdentity())
    await owner.secure()
    for (const _ of times(most)) await owner.guess('000000')
    expect(await owner.guess('000000')).toMatchObject({ tooMany: true })
    for (const _ of times(most)) await owner.guess('000000', 'telegram:666')
    expect(await owner.guess(await owner.code(), chat)).toEqual({ right: true })
  })

  test('answers alike for an account without a second factor and for none at all, pauses included', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const other = await createOwner(identity, 'bea@example.com', 'telegram:2')
    await owner.secure()
    const nobody = (text: string) =>
      checkFactor(
        { ...identity.parts, limits },
        {
          account: undefined,
          subject: 'email:nobody@example.com',
          text,
          key: identity.during('x').key,
          at: identity.now(),
        },
      )
    for (const text of [
      '000000',
      '22222-22222-22222',
      'hello',
      '000001',
      '22222-22222-22223',
      '000002',
      '000003',
    ]) {
      const answer = await owner.guess(text)
      expect(await other.guess(text)).toEqual(answer)
      expect(await nobody(text)).toEqual(answer)
    }
  })

  test('a code of another account’s authenticator is wrong', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const other = await createOwner(identity, 'bea@example.com', 'telegram:2')
    await owner.secure()
    await other.secure()
    expect(await owner.guess(await other.code())).toMatchObject({ right: false })
  })

  test('asked twice under one key, answers the same and uses nothing up again', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const [spare = ''] = await owner.secure()
    const code = await owner.code()
    const answers = await Promise.all(times(3).map(() => owner.guess(code, undefined, 'one-key')))
    expect(answers).toEqual(times(3).map(() => ({ right: true })))
    expect(await owner.guess(spare, undefined, 'another')).toEqual({ right: true, codesLeft: 9 })
    expect(await owner.guess(spare, undefined, 'another')).toEqual({ right: true, codesLeft: 9 })
  })

  test('counts for nothing before its first right code', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const ticket = await owner.setUp()
    expect(await owner.guess(await owner.code())).toMatchObject({ right: false })
    expect(await identity.perform.seeAccount({}, identity.during(chat))).toMatchObject({
      twoStep: false,
      codesLeft: 0,
    })
    expect(await owner.confirm(ticket, '000000')).toEqual({ right: false, left: most - 1 })
    expect(await identity.perform.seeAccount({}, identity.during(chat))).toMatchObject({
      twoStep: false,
      codesLeft: 0,
    })
    given(await owner.confirm(ticket, await owner.code()), 'codes')
    expect(await identity.perform.seeAccount({}, identity.during(chat))).toMatchObject({
      twoStep: true,
      codesLeft: 10,
    })
  })

  test('is forgotten after two days without a first code, and never once it is on', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    const other = await createOwner(identity, 'bea@example.com', 'telegram:2')
    await owner.secure()
    await other.setUp()
    identity.pass(3 * DAY)
    await purge(identity.directory, identity.now())
    expect(await factorOf(identity.directory.db, owner.account)).toMatchObject({ account: owner.account })
    expect(await factorOf(identity.directory.db, other.account)).toBeUndefined()
  })

  test('the code that turned it on is used up', async () => {
    const owner = await createOwner(await newIdentity())
    const ticket = await owner.setUp()
    const code = await owner.code()
    given(await owner.confirm(ticket, code), 'codes')
    expect(await owner.guess(code)).toMatchObject({ right: false })
  })

  test('is turned on once, by one of four that come at the same moment, with one set of codes', async () => {
    const identity = await newIdentity({ limits: withoutLimits() })
    const owner = await createOwner(identity)
    const ticket = await owner.setUp()
    const code = await owner.code()
    const answers = await atOnce(identity, 4, () => owner.confirm(ticket, code))
    expect(tally(answers)).toEqual({ codes: 1, over: 3 })
    expect(await owner.confirm(ticket, await owner.code(1))).toEqual({ over: true })
    const changes = await identity.directory.db.selectFrom('changes').select('kind').execute()
    expect(changes).toEqual([{ kind: 'two-step-on' }])
  })

  test('a page that was opened anew voids the key of the one before', async () => {
    const owner = await createOwner(await newIdentity())
    const first = await owner.setUp()
    const old = await owner.code()
    const second = await owner.setUp()
    expect(await owner.confirm(first, await owner.code())).toEqual({ over: true })
    expect(await owner.confirm(second, old)).toMatchObject({ right: false })
  })

  test('never takes the place of one that is on', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const seed = await owner.seed()
    const approval = await owner.approve('two-step')
    expect(await identity.perform.openTwoStep({ approval, locale: 'en' }, identity.during(chat))).toEqual({
      over: true,
    })
    expect(await owner.seed()).toEqual(seed)
  })

  test('announces to every way of reaching the owner that it was turned on and off, with what was there before', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const approval = await owner.approve('two-step')
    expect(await identity.perform.endTwoStep({ approval }, identity.during(chat))).toEqual({ ended: true })
    const { db } = identity.directory
    const notifications = await db
      .selectFrom('notifications')
      .select(['kind', 'to_value'])
      .orderBy('at')
      .execute()
    expect(notifications).toEqual([
      { kind: 'two-step-on', to_value: 'ana@example.com' },
      { kind: 'two-step-off', to_value: 'ana@example.com' },
    ])
    const [, off] = await db.selectFrom('changes').selectAll().orderBy('at').execute()
    const before = secrets.open(Buffer.from(off?.before ?? '', 'base64'), `change ${off?.id}`)
    expect(JSON.parse(Buffer.from(before).toString())).toMatchObject({
      factors: [{ account: owner.account }],
      recovery_codes: times(10).map(() => ({ used_at: null })),
    })
    expect(await factorOf(db, owner.account)).toBeUndefined()
  })

  test('keeps the seed sealed, and nowhere else', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const seed = Buffer.from(await owner.seed())
    const { key } = spelled(seed, { issuer: 'x', label: 'y' })
    const dump = await everything(identity.directory.db)
    expect(dump).toContain('two-step-on')
    for (const form of [key, seed.toString('hex'), seed.toString('base64'), seed.toString('base64url')])
      expect(dump).not.toContain(form)
  })

  test('is readable after the key was rotated, and not by another key or in another account’s row', async () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)]
    const seed = randomBytes(20)
    const sealed = createSecrets([old]).seal(seed, 'factor a1')
    const factor = { account: 'a1', seed: Buffer.from(sealed).toString('base64') }
    expect(Buffer.from(seedOf(createSecrets([fresh, old]), factor))).toEqual(seed)
    expect(() => seedOf(createSecrets([fresh]), factor)).toThrow(/SECRET_KEY/)
    expect(() => seedOf(createSecrets([old]), { ...factor, account: 'a2' })).toThrow(/SECRET_KEY/)
  })

  test('goes on being accepted when the server’s key was rotated', async () => {
    const identity = await newIdentity()
    const owner = await createOwner(identity)
    await owner.secure()
    const seed = await owner.seed()
    const rotated = createSecrets([randomBytes(32), Buffer.from(await keyOfTests())])
    const answer = await checkFactor(
      { ...identity.parts, limits, secrets: rotated },
      {
        account: owner.account,
        subject: 'account:',
        text: codeAt(seed, identity.now()),
        key: 'rotated',
        at: identity.now(),
      },
    )
    expect(answer).toEqual({ right: true })
  })
})

const keyOfTests = async () => {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update('a key for tests').digest()
}

/** Every row of every table, as one text. */
async function everything(db: Parameters<typeof factorOf>[0]): Promise<string> {
  const tables = await db.introspection.getTables()
  const rows = await Promise.all(
    tables.map(({ name }) =>
      db
        .selectFrom(name as 'accounts')
        .selectAll()
        .execute(),
    ),
  )
  return JSON.stringify(rows)
}
