import { describe, expect, test } from 'vitest'
import type { Address } from '../../../flows/requests.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import {
  DAY,
  email,
  HOUR,
  type Identity,
  MINUTE,
  onEachDatabase,
  opened,
  openIdentity,
  SECOND,
  times,
} from '../../fixtures/identity.ts'
import { budgetOf } from '../../fixtures/limits.ts'

const ana = email('ana@example.com')
const chat = 'telegram:1'

/** A number of the block `+34612`, or of another one. */
const phone = (index: number, block = '+34612'): Address => ({
  kind: 'phone',
  value: `${block}${String(index).padStart(6, '0')}`,
})

/** SMS to so many numbers of one block, each from a chat of its own, one after the other. */
async function pump({ open, pass }: Identity, count: number, block?: string) {
  const answers = []
  for (const index of times(count)) {
    answers.push(await open(`telegram:${block}:${index}`, phone(index, block)))
    pass(SECOND)
  }
  return answers
}

/** Takes what is left of one code. */
async function guess({ open, answer, wrong }: Identity, conversation: string, tries = 5) {
  const { challenge } = opened(await open(conversation, ana))
  const answers = []
  for (const _ of times(tries)) answers.push(await answer(conversation, challenge, await wrong(challenge)))
  return answers.at(-1)
}

onEachDatabase((place, newIdentity) => {
  test('waits 60, 120 and 300 seconds between the sends to one address, and stops after five a day', async () => {
    const { open, resend, now, pass } = await newIdentity()
    const start = now()
    let { challenge, resendAt } = opened(await open(chat, ana))
    const waits = []
    for (const _ of times(4)) {
      waits.push((resendAt - now()) / SECOND)
      pass(resendAt - now() - 1)
      expect(await resend(chat, challenge)).toEqual({ tooMany: true, until: resendAt, why: 'lately' })
      pass(1)
      ;({ challenge, resendAt } = opened(await resend(chat, challenge)))
    }
    expect(waits).toEqual([60, 120, 300, 300])
    expect(resendAt).toBe(start + DAY)
    pass(DAY - (now() - start) - 1)
    expect(await resend(chat, challenge)).toEqual({ tooMany: true, until: start + DAY })
    pass(1)
    opened(await resend(chat, challenge))
  })

  test('sends a victim five mails a day at most, from however many chats and by whichever spelling', async () => {
    const { open, pass, count } = await newIdentity()
    const spellings = ['ana@example.com', 'Ana@example.com', 'ana+1@example.com', 'ANA+two@example.com']
    for (const index of times(20)) {
      await open(`telegram:${index}`, email(spellings[index % 4] ?? ''))
      pass(5 * MINUTE)
    }
    expect(await count('sends')).toBe(5)
  })

  test('lets a chat write to three different addresses a day', async () => {
    const { open, now, pass, count } = await newIdentity()
    const start = now()
    for (const index of times(3)) {
      opened(await open(chat, email(`person${index}@example.com`)))
      pass(SECOND)
    }
    for (const index of times(17))
      expect(await open(chat, email(`other${index}@example.com`))).toEqual({
        tooMany: true,
        until: start + DAY,
        why: 'addresses',
      })
    for (const index of times(9)) opened(await open(chat, email(`person${index % 3}@example.com`)))
    expect(await count('sends')).toBe(3)
    pass(10 * MINUTE)
    opened(await open(chat, email('person0@example.com')))
    expect(await count('sends')).toBe(4)
  })

  test('sends ten messages a day for one chat at most', async () => {
    const { open, pass, count } = await newIdentity()
    for (const index of times(15)) {
      await open(chat, email(`person${index % 3}@example.com`))
      pass(5 * MINUTE)
    }
    expect(await count('sends')).toBe(10)
  })

  test('keeps every cap when all come at the same moment', async () => {
    const { open, count } = await newIdentity()
    await Promise.all(times(20).map((index) => open(`telegram:${index}`, ana)))
    expect(await count('sends')).toBe(1)
    await Promise.all(times(20).map((index) => open(chat, email(`person${index}@example.com`))))
    expect(await count('sends')).toBe(4)
  })

  test('stops at strangers’ share of the hour’s budget, while codes that were sent go on working', async () => {
    const { open, answer, code, now, pass, count } = await newIdentity({
      limits: budgetOf({ strangers: 20 }),
    })
    const start = now()
    const first = opened(await open(chat, ana))
    await Promise.all(times(50).map((index) => open(`telegram:x${index}`, email(`x${index}@example.com`))))
    expect(await count('sends')).toBe(20)
    const late = await open('telegram:late', email('late@example.com'))
    expect(late).toEqual({ tooMany: true, until: start + HOUR })
    expect(await answer(chat, first.challenge, await code(first.challenge))).toEqual({ right: true })
    pass(HOUR)
    opened(await open('telegram:late', email('late@example.com')))
  })

  test('gives strangers their share of the hour’s budget and not one message more when two processes send at the same moment', async () => {
    const at = await place()
    const limits = budgetOf({ strangers: 25 })
    const both = [await newIdentity({ at, limits }), await newIdentity({ at, limits })]
    const ask = (hour: number) =>
      Promise.all(
        times(60).map((index) =>
          both[index % 2]?.open(`telegram:${hour}:${index}`, email(`x${hour}-${index}@example.com`)),
        ),
      )
    for (const hour of [1, 2]) {
      const answers = await ask(hour)
      expect(answers.filter((answer) => answer && 'challenge' in answer)).toHaveLength(25)
      expect(await both[0]?.count('sends')).toBe(25 * hour)
      for (const { pass } of both) pass(HOUR)
    }
  })

  test('pauses an address after ten wrong codes, from whichever chat, also after a restart', async () => {
    const at = await place()
    const before = await openIdentity(at)
    expect(await guess(before, 'telegram:1')).toEqual({ over: true })
    before.pass(MINUTE)
    const resent = opened(await before.open('telegram:2', ana))
    for (const _ of times(4))
      await before.answer('telegram:2', resent.challenge, await before.wrong(resent.challenge))
    await before.close()

    const after = await newIdentity({ at })
    after.pass(before.now() - after.now())
    const wrong = await after.wrong(resent.challenge)
    const paused = { tooMany: true, until: after.now() + HOUR, why: 'codes' }
    expect(await after.answer('telegram:2', resent.challenge, wrong)).toEqual(paused)
    expect(await after.answer('telegram:2', resent.challenge, await after.code(resent.challenge))).toEqual(
      paused,
    )
    expect(await after.open('telegram:3', ana)).toEqual(paused)
    expect(await after.count('attempts')).toBe(10)
    after.pass(HOUR)
    opened(await after.open('telegram:3', ana))
  })

  test('doubles the pause with each wrong code more', async () => {
    const identity = await newIdentity()
    await guess(identity, 'telegram:1')
    identity.pass(MINUTE)
    const until: number[] = []
    const first = await guess(identity, 'telegram:2')
    for (const answer of [first]) if (answer && 'until' in answer) until.push(answer.until - identity.now())
    for (const conversation of ['telegram:3', 'telegram:4']) {
      identity.pass((until.at(-1) ?? 0) + 1)
      const answer = await guess(identity, conversation, 1)
      if (answer && 'until' in answer) until.push(answer.until - identity.now())
    }
    expect(until).toEqual([HOUR, 2 * HOUR, 4 * HOUR])
  })

  test('refuses an address after 100 wrong codes in a row, until it is proven by another way', async () => {
    const identity = await newIdentity()
    const { directory, now, answer, open, code, pass } = identity
    const facts = {
      kind: 'code',
      subject: 'email:ana@example.com',
      counted_by: 'stranger',
      conversation: 'telegram:9',
      outcome: 'wrong',
    } as const
    const past = times(100).map((index) => ({
      ...facts,
      key: `past-${index}`,
      at: now() - 80 * DAY + index * 8 * HOUR,
      in_a_row: index + 1,
    }))
    await directory.db.insertInto('attempts').values(past).execute()
    await purge(directory, now())
    pass(30 * DAY)
    expect(await open(chat, ana)).toEqual({ tooMany: true, until: now() + DAY, why: 'codes' })
    const proof = { ...facts, key: 'by-link', outcome: 'right' as const, at: now() }
    await directory.db.insertInto('attempts').values(proof).execute()
    const { challenge } = opened(await open(chat, ana))
    expect(await answer(chat, challenge, await code(challenge))).toEqual({ right: true })
  })

  test('opens 20 captchas an hour for one chat at most, and compares each five times', async () => {
    const { perform, during, now, seal, pass, count } = await newIdentity()
    const start = now()
    const open = (conversation: string) =>
      perform.openCaptcha({ by: 'picture', locale: 'en' }, during(conversation))
    await Promise.all(times(30).map(() => open(chat)))
    expect(await count('challenges')).toBe(20)
    expect(await open(chat)).toEqual({ tooMany: true, until: start + HOUR })
    const { challenge } = opened(await open('telegram:2'))
    const check = (text: string) =>
      perform.checkCaptcha({ challenge, sealed: seal(text) }, during('telegram:2'))
    const answers = await Promise.all(times(30).map(() => check('!!!!!')))
    expect(answers.filter((answer) => 'left' in answer)).toHaveLength(4)
    expect(answers.filter((answer) => 'over' in answer)).toHaveLength(26)
    pass(HOUR)
    opened(await open(chat))
  })

  describe('a block of numbers without answers', () => {
    test('gets no more SMS after forty a day, while all others go on', async () => {
      const identity = await newIdentity()
      const { open, now, pass, count } = identity
      const start = now()
      const answers = await pump(identity, 60)
      const refused = { tooMany: true, until: start + DAY }
      for (const answer of answers.slice(0, 40)) opened(answer)
      expect(answers.slice(40)).toEqual(times(20).map(() => refused))
      expect(await count('sends')).toBe(40)
      for (const other of [phone(1, '+34613'), phone(1, '+35161'), ana]) opened(await open(chat, other))
      pass(start + DAY - now() - 1)
      expect(await open('telegram:late', phone(70))).toEqual(refused)
      pass(1)
      opened(await open('telegram:late', phone(70)))
    })

    test('takes codes that were sent, and goes on with each one that is answered', async () => {
      const identity = await newIdentity()
      const { open, resend, answer, code, pass } = identity
      const { challenge } = opened((await pump(identity, 40))[39] ?? {})
      const last = 'telegram:undefined:39'
      pass(MINUTE)
      expect(await resend(last, challenge)).toMatchObject({ tooMany: true })
      expect(await answer(last, challenge, await code(challenge))).toEqual({ right: true })
      opened(await open('telegram:late', phone(70)))
      expect(await open('telegram:later', phone(71))).toMatchObject({ tooMany: true })
    })

    test('gets not one more when all come at the same moment', async () => {
      const at = await place()
      const both = [await newIdentity({ at }), await newIdentity({ at })]
      const opens = times(60).map((index) => both[index % 2]?.open(`telegram:${index}`, phone(index)))
      const answers = await Promise.all(opens)
      expect(answers.filter((answer) => answer && 'challenge' in answer)).toHaveLength(40)
      expect(await both[0]?.count('sends')).toBe(40)
    })

    test('goes on while more than one in five are answered, by code or by sharing the number', async () => {
      const { open, answer, code, perform, during, pass } = await newIdentity()
      for (const index of times(100)) {
        const conversation = `telegram:${index}`
        const { challenge } = opened(await open(conversation, phone(index)))
        const contact = { purpose: 'sign-up', phone: phone(index).value } as const
        if (index % 8 === 0) await answer(conversation, challenge, await code(challenge))
        if (index % 8 === 4) opened(await perform.takeContact(contact, during(`telegram:own:${index}`)))
        pass(SECOND)
      }
    })

    test('is not closed by asking for recoveries, for which there may be no SMS at all', async () => {
      const identity = await newIdentity()
      const { perform, during, open, signUp } = identity
      await signUp('telegram:owner', phone(7))
      identity.pass(DAY)
      for (const index of times(60))
        opened(
          await perform.openRecovery(
            { by: phone(index) as never, locale: 'en' },
            during(`telegram:${index}`),
          ),
        )
      opened(await open('telegram:new', phone(99)))
    })

    test('is refused alike for a number with an account and one without; the owner gets in by what is theirs', async () => {
      const identity = await newIdentity()
      const { directory, perform, during, signUp, pass } = identity
      await signUp('telegram:owner', phone(777))
      const { number } = await directory.db.selectFrom('accounts').select('number').executeTakeFirstOrThrow()
      pass(DAY)
      const start = identity.now()
      await pump(identity, 40)
      const recover = (by: object, conversation: string) =>
        perform.openRecovery({ by: by as never, locale: 'en' }, during(conversation))
      const refused = { tooMany: true, until: start + DAY }
      expect(await recover(phone(777), 'telegram:a')).toEqual(refused)
      expect(await recover(phone(778), 'telegram:b')).toEqual(refused)
      opened(await recover({ kind: 'account', value: number }, 'telegram:c'))
      opened(await recover(phone(777), 'telegram:owner'))
      expect(await recover({ kind: 'contact', value: phone(777).value }, 'telegram:d')).toMatchObject({
        proven: true,
      })
    })

    test('counts a number with an account like any other', async () => {
      const identity = await newIdentity()
      const { signUp, open, pass } = identity
      for (const index of times(40)) await signUp(`telegram:owner:${index}`, phone(index))
      pass(DAY)
      await pump(identity, 40)
      expect(await open(chat, phone(99))).toMatchObject({ tooMany: true })
    })
  })
})
