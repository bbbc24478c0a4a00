import { describe, expect, test } from 'vitest'
import type { Identifier, Naming } from '../../../flows/requests.ts'
import { addChat } from '../../../src/accounts/chats.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import {
  type Bucket,
  bucketId,
  chatGuesser,
  columnsOf,
  deviceGuesser,
  subjectOfAccount,
  subjectOfIdentifier,
} from '../../../src/accounts/throttling/bucket.ts'
import { limits } from '../../../src/accounts/throttling/limits.ts'
import { notifyOfPause } from '../../../src/accounts/throttling/pause-notifications.ts'
import { areStrangersBeyondCap } from '../../../src/accounts/throttling/strangers-cap.ts'
import { signIn } from '../../../src/effects/sign-in/sign-in.ts'
import {
  DAY,
  email,
  entered,
  HOUR,
  type Identity,
  MINUTE,
  onEachDatabase,
  SECOND,
  times,
} from '../../fixtures/identity.ts'
import { atOnce, chat, createOwner, given, type Owner, PASSWORD, tally } from '../../fixtures/owner.ts'
import { recovering } from '../../fixtures/recovering.ts'

const ana = email('ana@example.com')
const laptop = { name: 'Laptop', key: 'laptop-0123456789' }
const elsewhere = { name: 'Elsewhere', key: 'elsewhere-0123456' }
const most = limits.factor.most

const kinds = ['a linked chat', 'a known device', 'a password', 'an address', 'a stranger'] as const
type Kind = (typeof kinds)[number]

/** Signs in by the API, on one device. */
const signsIn = (identity: Identity, device = laptop) => {
  const { hash, verify, decoyHash } = identity.parts.passwords
  const passwords = { hash, verify, decoyHash, outdated: () => false }
  const enter = signIn({ ...identity.parts, limits, pace: 1, passwords })
  return {
    enter: (password: string, factor?: string) =>
      enter({ identifier: ana, password, device, ...(factor && { factor }) }, identity.now()),
  }
}

/** How often it was written down. */
const activities = async ({ directory }: Identity, kind: string) =>
  directory.db
    .selectFrom('activity')
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()

/** Each way in which a person can give a second factor, as far as the question for it. */
async function waysIn(identity: Identity, owner: Owner) {
  const { perform, during, seal, pass } = identity
  const at = (device: typeof laptop) => (factor: string) => signsIn(identity, device).enter(PASSWORD, factor)
  given(await at(laptop)(await owner.code()), 'session')
  pass(2 * DAY)
  const proven = recovering(identity, 'telegram:2')
  const { recovery: byAddress } = await proven.prove(ana)
  pass(2 * MINUTE)
  const strange = recovering(identity, 'telegram:666')
  const { recovery } = await strange.begin(ana)
  const linking = async (factor: string) => {
    const { ticket } = entered(await perform.openChatLink({ by: ana, locale: 'en' }, during('telegram:3')))
    const input = (by: 'password' | 'factor', text: string) => ({ ticket, by, sealed: seal(text) })
    await perform.proveChatLinkInChat(input('password', PASSWORD), during('telegram:3'))
    return perform.proveChatLinkInChat(input('factor', factor), during('telegram:3'))
  }
  const ways: Readonly<Record<Kind, (factor: string) => Promise<object>>> = {
    'a linked chat': async (factor) =>
      owner.type(given(await owner.open('two-step'), 'approval').approval, 'factor', factor),
    'a known device': at(laptop),
    'a password': at(elsewhere),
    'an address': (factor) => proven.factor(byAddress, factor),
    'a stranger': (factor) => strange.factor(recovery, factor),
  }
  return { ...ways, linking }
}

/** Who has proven the password and who has proven an address are counted together. */
const isCountedWith = (one: Kind, other: Kind) =>
  one === other || [one, other].every((kind) => kind === 'a password' || kind === 'an address')

const never = (): never => {
  throw new Error('There is no such name.')
}

/** Guesses of a stranger in a chat who has named an account and proven nothing. */
async function strangeGuess(identity: Identity, conversation: string, by: Naming) {
  const strange = recovering(identity, conversation)
  const { recovery } = await strange.begin(by)
  return (factor: string) => strange.factor(recovery, factor)
}

/** Six names of the owner’s account, and a stranger’s chat for each. */
async function namesOf(identity: Identity, { account }: Owner) {
  const { db } = identity.directory
  const more = times(4).map((n) => `ana-${n}@example.com`)
  for (const value of more)
    await db
      .insertInto('addresses')
      .values({ account, kind: 'email', value, verified_at: identity.now(), is_primary: 0 })
      .execute()
  const { number } = await db
    .selectFrom('accounts')
    .select('number')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  identity.pass(2 * DAY)
  const names = [...[ana, ...more.map(email)], { kind: 'account', value: number } as const]
  const guesses = []
  for (const [n, by] of names.entries())
    guesses.push({
      subject: subjectOfIdentifier(by as Identifier),
      guess: await strangeGuess(identity, `telegram:${800 + n}`, by),
    })
  return guesses
}

async function begin(newIdentity: () => Promise<Identity>) {
  const identity = await newIdentity()
  const owner = await createOwner(identity)
  await owner.secure()
  return { identity, owner, ways: await waysIn(identity, owner) }
}

/** Wrong codes until there is a pause. */
async function pause(way: (factor: string) => Promise<object>) {
  for (const n of times(most)) await way(`00000${n}`)
  return way('000000')
}

/** So many wrong codes in a row, under this name; their pause is over. */
const wrongBefore = ({ directory, now }: Identity, bucket: Bucket, count: number) =>
  directory.db
    .insertInto('attempts')
    .values(
      times(count).map((n) => ({
        key: `${bucketId(bucket)} ${n}`,
        ...columnsOf(bucket),
        conversation: '',
        outcome: 'wrong' as const,
        at: now() - 25 * HOUR + n,
      })),
    )
    .execute()

onEachDatabase((_, newIdentity) => {
  describe('guesses at the second factor', () => {
    test.each(kinds)('by %s pause no other guesser', async (kind) => {
      const { identity, owner, ways } = await begin(newIdentity)
      expect(await pause(ways[kind])).toMatchObject({ tooMany: true })
      for (const other of kinds.filter((one) => !isCountedWith(one, kind))) {
        identity.pass(30 * SECOND)
        expect(await ways[other](await owner.code()), other).not.toHaveProperty('tooMany')
      }
    })

    test('after a right password or a proven address are counted together, whatever for', async () => {
      const { ways } = await begin(newIdentity)
      expect(await pause(ways.linking)).toMatchObject({ tooMany: true })
      expect(await ways['a password']('000000')).toMatchObject({ tooMany: true })
      expect(await ways['an address']('000000')).toMatchObject({ tooMany: true })
    })

    test('under six names of one account buy a stranger no more than under one', async () => {
      const { identity, owner } = await begin(newIdentity)
      const names = await namesOf(identity, owner)
      expect(await pause((factor) => names[0]?.guess(factor) ?? never())).toMatchObject({ tooMany: true })
      for (const { guess } of names.slice(1))
        expect(await guess(await owner.code())).toEqual({ right: false, left: 4 })
      const nobody = await strangeGuess(identity, 'telegram:900', email('nobody@example.com'))
      expect(await nobody(await owner.code())).toEqual({ right: false, left: 4 })
    })

    test('under six names, kept up for a day, are compared a dozen times at most', async () => {
      const { identity, owner } = await begin(newIdentity)
      const names = await namesOf(identity, owner)
      const { db } = identity.directory
      let compared = 0
      for (const _ of times(24 * 4)) {
        for (const { guess, subject } of names) {
          const asked = { account: owner.account, subject, key: '', at: identity.now() }
          const isBeyond = await areStrangersBeyondCap(db, asked, limits)
          if ('right' in (await guess('000000')) && !isBeyond) compared += 1
        }
        identity.pass(15 * MINUTE)
      }
      expect(compared).toBeGreaterThan(4)
      expect(compared).toBeLessThanOrEqual(12)
    })

    test('under many names leave the owner’s chat and known device, and people who have proven more, their own share', async () => {
      const { identity, owner, ways } = await begin(newIdentity)
      for (const { guess } of await namesOf(identity, owner)) await pause(guess)
      for (const kind of kinds.filter((one) => one !== 'a stranger')) {
        identity.pass(30 * SECOND)
        expect(await ways[kind](await owner.code()), kind).not.toHaveProperty('tooMany')
      }
    })

    test('by a stranger, kept up for weeks, let the owner in each day, on a known device and in the chat', async () => {
      const { identity, owner, ways } = await begin(newIdentity)
      identity.pass(HOUR)
      for (const day of times(12)) {
        const strange = recovering(identity, `telegram:${700 + day}`)
        const { recovery } = await strange.begin(ana)
        for (const _ of times(20)) {
          await strange.factor(recovery, '000000')
          identity.pass(HOUR + 2 * MINUTE)
        }
        await pause((factor) => strange.factor(recovery, factor))
        expect(await ways['a known device'](await owner.code())).toHaveProperty('session')
        identity.pass(30 * SECOND)
        expect(await ways['a linked chat'](await owner.code())).toMatchObject({ right: true })
        identity.pass(3 * HOUR)
      }
    })

    test('do not reveal by their pause whether an address has an account', async () => {
      const { identity } = await begin(newIdentity)
      identity.pass(2 * DAY)
      const probe = async (name: string) => {
        const one = recovering(identity, `telegram:a-${name}`)
        const { recovery } = await one.begin(email(`${name}@example.com`))
        const begun = identity.now()
        const said: unknown[] = [await pause((factor) => one.factor(recovery, factor))]
        identity.pass(61 * SECOND)
        const two = recovering(identity, `telegram:b-${name}`)
        const tagged = await two.begin(email(`${name}+x@example.com`))
        said.push(await two.factor(tagged.recovery, '000000'))
        return said.map((answer) => ({
          ...(answer as object),
          until: (answer as { until: number }).until - begun,
        }))
      }
      const nobody = await probe('eva')
      expect(nobody[1]).toMatchObject({ tooMany: true })
      expect(await probe('ana')).toEqual(nobody)
    })
  })

  describe('a hundred wrong codes in a row', () => {
    const buckets = ({ account }: Owner): Readonly<Record<Kind, Bucket>> => {
      const subject = subjectOfAccount(account)
      return {
        'a linked chat': { kind: 'factor', subject, by: chatGuesser(chat) },
        'a known device': { kind: 'factor', subject, by: laptopGuesser },
        'a password': { kind: 'factor', subject, by: 'proven' },
        'an address': { kind: 'factor', subject, by: 'proven' },
        'a stranger': { kind: 'factor', subject: 'email:ana@example.com', by: 'stranger' },
      }
    }

    test.each(kinds)(
      'by %s stop no other guesser, and are forgiven after a right one elsewhere',
      async (kind) => {
        const { identity, owner, ways } = await begin(newIdentity)
        await wrongBefore(identity, buckets(owner)[kind], 100)
        expect(await ways[kind](await owner.code())).toMatchObject({ tooMany: true })
        const other = kind === 'a known device' ? 'a linked chat' : 'a known device'
        expect(await ways[other](await owner.code())).not.toHaveProperty('tooMany')
        identity.pass(30 * SECOND)
        expect(await ways[kind](await owner.code())).not.toHaveProperty('tooMany')
      },
    )

    test.each(kinds)('by %s are forgiven after a recovery', async (kind) => {
      const { identity, owner } = await begin(newIdentity)
      await wrongBefore(identity, buckets(owner)[kind], 100)
      identity.pass(DAY)
      const it = recovering(identity, isCountedWith(kind, 'an address') ? chat : 'telegram:5')
      const { recovery } = await it.prove(ana)
      given(await it.factor(recovery, await owner.code()), 'right')
      expect(await it.reset(recovery, await it.choose(recovery))).toEqual({ done: true })
      const { outcome } = await identity.directory.db
        .selectFrom('attempts')
        .select('outcome')
        .where((eb) => eb.and(columnsOf(buckets(owner)[kind])))
        .orderBy('at', 'desc')
        .executeTakeFirstOrThrow()
      expect(outcome).not.toBe('wrong')
    })

    test('are not forgiven after wrong ones elsewhere, nor after a right password', async () => {
      const { identity, owner, ways } = await begin(newIdentity)
      await wrongBefore(identity, buckets(owner)['an address'], 100)
      await ways['a known device']('000000')
      await ways['a password']('000000')
      expect(await ways['an address'](await owner.code())).toMatchObject({ tooMany: true })
    })

    test('end no pause of today when they are forgiven', async () => {
      const { identity, owner, ways } = await begin(newIdentity)
      expect(await pause(ways['an address'])).toMatchObject({ tooMany: true })
      identity.pass(SECOND)
      expect(await ways['a known device'](await owner.code())).toHaveProperty('session')
      expect(await ways['an address'](await owner.code())).toMatchObject({ tooMany: true })
    })

    test('are deleted a while after they were forgiven', async () => {
      const { identity, owner, ways } = await begin(newIdentity)
      await wrongBefore(identity, buckets(owner)['an address'], 100)
      expect(await ways['a known device'](await owner.code())).toHaveProperty('session')
      identity.pass(3 * DAY)
      await purge(identity.directory, identity.now())
      expect(await identity.count('attempts')).toBe(0)
    })
  })

  describe('ending a pause', () => {
    const unlock = (identity: Identity) => identity.perform.unlock({}, identity.during(chat))

    test('lets strangers guess again, but no guesser who has proven something', async () => {
      const { identity, owner, ways } = await begin(newIdentity)
      for (const kind of kinds) expect(await pause(ways[kind])).toMatchObject({ tooMany: true })
      identity.pass(30 * SECOND)
      expect(await unlock(identity)).toEqual({ unlocked: true })
      identity.pass(SECOND)
      for (const kind of kinds.slice(0, -1))
        expect(await ways[kind](await owner.code()), kind).toMatchObject({ tooMany: true })
      expect(await ways['a stranger'](await owner.code())).toEqual({ right: true })
    })

    test('buys a stranger no more than a hundred wrong ones in a row, also when they are forgotten in between', async () => {
      const { identity, ways } = await begin(newIdentity)
      const { db } = identity.directory
      let compared = 0
      for (const day of times(12)) {
        const strange = recovering(identity, `telegram:${700 + day}`)
        identity.pass(10 * MINUTE)
        const { recovery } = await strange.begin(ana)
        for (const _ of times(4)) {
          for (const _ of times(6)) if ('right' in (await strange.factor(recovery, '000000'))) compared += 1
          identity.pass(SECOND)
          await unlock(identity)
          identity.pass(SECOND)
        }
        identity.pass(DAY)
        await purge(identity.directory, identity.now())
      }
      const wrong = await db
        .selectFrom('attempts')
        .select('in_a_row')
        .where('kind', '=', 'factor')
        .where('subject', '=', 'email:ana@example.com')
        .where('outcome', '=', 'wrong')
        .orderBy('in_a_row', 'desc')
        .execute()
      expect(compared).toBeGreaterThan(60)
      expect(wrong[0]?.in_a_row).toBe(100)
      expect(wrong.length).toBeLessThan(20)
      expect(await ways['a known device']('000000')).not.toHaveProperty('tooMany')
    })

    test('is granted three times a day, also when it is asked for ten times at the same moment', async () => {
      const { identity } = await begin(newIdentity)
      const answers = await atOnce(identity, 10, () => unlock(identity))
      expect(tally(answers)).toEqual({ tooMany: 7, unlocked: 3 })
      expect(await unlock(identity)).toEqual({ tooMany: true, until: identity.now() + DAY })
      identity.pass(DAY)
      expect(await unlock(identity)).toEqual({ unlocked: true })
    })

    test('is notified to every other address and chat of the owner', async () => {
      const { identity, owner } = await begin(newIdentity)
      const { directory, now } = identity
      await directory.transaction((queries) => addChat(queries, owner.account, 'telegram:9', now()))
      await unlock(identity)
      const told = await directory.db
        .selectFrom('notifications')
        .select(['to_value', 'facts', 'change'])
        .where('kind', '=', 'unlocked')
        .orderBy('to_value')
        .execute()
      expect(told).toEqual([
        { to_value: ana.value, facts: '{}', change: null },
        { to_value: 'telegram:9', facts: '{}', change: null },
      ])
    })
  })

  describe('guesses at the password', () => {
    const places = ['a linked chat', 'a known device'] as const

    async function guarded(newIdentity: () => Promise<Identity>) {
      const identity = await newIdentity()
      const owner = await createOwner(identity)
      const { enter } = signsIn(identity)
      given(await enter(PASSWORD), 'session')
      identity.pass(2 * DAY)
      const ways = {
        'a linked chat': async (password: string) =>
          owner.type(given(await owner.open('two-step'), 'approval').approval, 'password', password),
        'a known device': (password: string) => enter(password),
      }
      const subject = subjectOfAccount(owner.account)
      const buckets: Readonly<Record<(typeof places)[number], Bucket>> = {
        'a linked chat': { kind: 'password', subject, by: chatGuesser(chat) },
        'a known device': { kind: 'password', subject, by: laptopGuesser },
      }
      const told = async () =>
        (
          await identity.directory.db
            .selectFrom('notifications')
            .select(['to_value', 'kind'])
            .where('kind', '=', 'own-tries-paused')
            .orderBy('at')
            .orderBy('to_value')
            .execute()
        ).map(({ to_value }) => to_value)
      return { identity, owner, enter, ways, buckets, told }
    }

    test.each(places)(
      'from %s end after a hundred in a row, and go on after a right one elsewhere',
      async (place) => {
        const { identity, ways, buckets } = await guarded(newIdentity)
        await wrongBefore(identity, buckets[place], 99)
        expect(await ways[place]('wrong')).not.toHaveProperty('session')
        identity.pass(2 * DAY)
        expect(await ways[place](PASSWORD)).toMatchObject({ tooMany: true })
        const other = place === 'a linked chat' ? 'a known device' : 'a linked chat'
        expect(await ways[other](PASSWORD)).not.toHaveProperty('tooMany')
        identity.pass(SECOND)
        expect(await ways[place](PASSWORD)).not.toHaveProperty('tooMany')
      },
    )

    test('from a linked chat go on after a recovery', async () => {
      const { identity, owner, ways, buckets } = await guarded(newIdentity)
      await wrongBefore(identity, buckets['a linked chat'], 100)
      expect(await ways['a linked chat'](PASSWORD)).toMatchObject({ tooMany: true })
      expect(await recovering(identity, chat).recover(ana)).toEqual({ done: true })
      await owner.setPassword(PASSWORD)
      identity.pass(DAY)
      expect(await ways['a linked chat'](PASSWORD)).toMatchObject({ right: true })
    })

    test('from a linked chat are counted together, for every purpose and every identifier', async () => {
      const { identity, ways } = await guarded(newIdentity)
      const { perform, during, seal, directory } = identity
      const { number } = await directory.db.selectFrom('accounts').select('number').executeTakeFirstOrThrow()
      for (const by of [ana, { kind: 'account', value: number } as const])
        for (const _ of times(2)) {
          const { ticket } = entered(await perform.openChatLink({ by, locale: 'en' }, during(chat)))
          await perform.proveChatLinkInChat({ ticket, by: 'password', sealed: seal('wrong') }, during(chat))
        }
      expect(await ways['a linked chat']('wrong')).toMatchObject({ tooMany: true })
    })

    test('of strangers never end: they are slowed down only', async () => {
      const { identity } = await guarded(newIdentity)
      await wrongBefore(identity, { kind: 'password', subject: 'email:ana@example.com', by: 'stranger' }, 200)
      const { enter } = signsIn(identity, elsewhere)
      expect(await enter(PASSWORD)).toHaveProperty('session')
    })

    test.each(places)(
      'from %s are notified to every other address and chat at the first pause of a day',
      async (place) => {
        const { identity, owner, ways, told } = await guarded(newIdentity)
        await identity.directory.transaction((queries) =>
          addChat(queries, owner.account, 'telegram:0', identity.now() - DAY),
        )
        const expected =
          place === 'a linked chat' ? [ana.value, 'telegram:0'] : [ana.value, 'telegram:0', chat]
        for (const _ of times(most)) await ways[place]('wrong')
        expect(await told()).toEqual(expected)
        identity.pass(HOUR)
        await ways[place]('wrong')
        expect(await told()).toEqual(expected)
        identity.pass(DAY)
        for (const _ of times(most)) await ways[place]('wrong')
        expect(await told()).toHaveLength(2 * expected.length)
        expect((await activities(identity, 'own-tries-paused')).rows).toBeGreaterThanOrEqual(3)
      },
    )

    test('are notified once when many are paused at the same moment', async () => {
      const { identity, owner, told } = await guarded(newIdentity)
      const { transaction } = identity.directory
      const about = { account: owner.account, kind: 'own-tries-paused', until: identity.now() } as const
      await atOnce(identity, 6, (n) =>
        transaction((queries) =>
          notifyOfPause(queries, { ...about, id: `n${n}`, at: identity.now(), here: chat }),
        ),
      )
      expect(await told()).toEqual([ana.value])
      expect(await activities(identity, 'own-tries-paused')).toEqual({ rows: 6 })
    })

    test('at the second factor are notified too, also those of a guesser who has the password', async () => {
      const { identity, ways } = await begin(newIdentity)
      const kindsTold = async () =>
        (
          await identity.directory.db
            .selectFrom('notifications')
            .select('kind')
            .where('kind', 'like', '%tries-paused')
            .where('to_kind', '=', 'email')
            .orderBy('kind')
            .execute()
        ).map(({ kind }) => kind)
      await pause(ways['a stranger'])
      expect(await kindsTold()).toEqual([])
      await pause(ways['a linked chat'])
      await pause(ways['a password'])
      expect(await kindsTold()).toEqual(['own-tries-paused', 'tries-paused'])
    })
  })
})

/** SHA-256 of {@link laptop}'s key, base64url, as far as it is used. */
const laptopGuesser = deviceGuesser('BfKXHGWDRfA9vMd24iCc77')
