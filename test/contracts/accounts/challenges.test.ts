import { describe, expect, test } from 'vitest'
import { linkTokenOf, viewChallengeLink } from '../../../src/accounts/proofs/challenges.ts'
import { withoutLimits } from '../../../src/accounts/throttling/limits.ts'
import {
  DAY,
  email,
  MINUTE,
  onEachDatabase,
  opened,
  SECOND,
  secrets,
  times,
} from '../../fixtures/identity.ts'

const ana = email('ana@example.com')
const chat = 'telegram:1'
const right = { right: true }
const over = { over: true }

onEachDatabase((place, newIdentity) => {
  describe('a code', () => {
    test('counts once when the right one comes 50 times at the same moment', async () => {
      const { open, answer, code, directory } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const digits = await code(challenge)
      const answers = await Promise.all(times(50).map(() => answer(chat, challenge, digits)))
      expect(answers.filter((checked) => 'right' in checked)).toEqual([right])
      expect(answers.filter((checked) => 'over' in checked)).toHaveLength(49)
      const attempts = await directory.db.selectFrom('attempts').select('outcome').execute()
      expect(attempts.map(({ outcome }) => outcome)).toEqual(['right'])
    })

    test('is compared five times at most when 100 wrong ones come at once, and then not even if right', async () => {
      const { open, answer, code, wrong, count } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const digits = await wrong(challenge)
      const answers = await Promise.all(times(100).map(() => answer(chat, challenge, digits)))
      const left = answers.flatMap((checked) => ('left' in checked ? [checked.left] : []))
      expect(left.sort()).toEqual([1, 2, 3, 4])
      expect(await count('attempts')).toBe(5)
      expect(await answer(chat, challenge, await code(challenge))).toEqual(over)
    })

    test('answers the same effect with the same answer, and takes one try for it', async () => {
      const { open, perform, wrong, seal, during, challenge: row } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const input = { challenge, sealed: seal(await wrong(challenge)) }
      const performing = during(chat, 'telegram:1:3:0')
      const answers = await Promise.all(times(20).map(() => perform.checkCode(input, performing)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
        new Set([JSON.stringify({ right: false, left: 4 })]),
      )
      expect(await row(challenge)).toMatchObject({ attempts: 1 })
    })

    test('is taken with spaces, in words, and in the digits of other scripts', async () => {
      const { open, answer, code, pass } = await newIdentity()
      const typed = [
        (digits: string) => ` ${digits.slice(0, 3)} ${digits.slice(3)}\n`,
        (digits: string) => `My code is ${digits}.`,
        (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
        (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      ]
      for (const type of typed) {
        const { challenge } = opened(await open(chat, ana))
        expect(await answer(chat, challenge, type(await code(challenge)))).toEqual(right)
        pass(10 * MINUTE)
      }
    })

    test('costs no try when the text cannot be one', async () => {
      const { open, answer, challenge: row } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      for (const text of ['where is it', '12345', '1234567', '', `${'x'.repeat(4000)}123456`])
        expect(await answer(chat, challenge, text)).toEqual({ right: false, left: 5, odd: true })
      expect(await row(challenge)).toMatchObject({ attempts: 0 })
    })

    test('is asked for once more when the text behind its handle is gone', async () => {
      const { open, perform, during, challenge: row } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const lost = await perform.checkCode({ challenge, sealed: 'gone' }, during(chat))
      expect(lost).toEqual({ lost: true })
      expect(await row(challenge)).toMatchObject({ attempts: 0 })
    })

    test('is good until its last second and not afterwards', async () => {
      const { open, answer, code, pass } = await newIdentity()
      const first = opened(await open(chat, ana))
      pass(10 * MINUTE - SECOND)
      expect(await answer(chat, first.challenge, await code(first.challenge))).toEqual(right)
      const second = opened(await open(chat, ana))
      pass(10 * MINUTE)
      expect(await answer(chat, second.challenge, await code(second.challenge))).toEqual(over)
    })

    test('is refused from another chat', async () => {
      const { open, answer, code, challenge: row } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      expect(await answer('telegram:2', challenge, await code(challenge))).toEqual(over)
      expect(await row(challenge)).toMatchObject({ attempts: 0, spent_at: null })
    })

    test('is void as soon as the same chat opens another', async () => {
      const { open, answer, code, pass } = await newIdentity()
      const first = opened(await open(chat, ana))
      pass(MINUTE)
      const second = opened(await open(chat, email('eva@example.com')))
      expect(await answer(chat, first.challenge, await code(first.challenge))).toEqual(over)
      expect(await answer(chat, second.challenge, await code(second.challenge))).toEqual(right)
    })

    test('is good again for a person who comes back to its address while it lives, and no mail is sent', async () => {
      const { open, answer, code, pass, count } = await newIdentity()
      const first = opened(await open(chat, ana))
      pass(MINUTE)
      const second = opened(await open(chat, email('eva@example.com')))
      pass(MINUTE)
      expect(await open(chat, ana)).toEqual({ ...first, resendAt: first.resendAt + MINUTE })
      expect(await count('sends')).toBe(2)
      expect(await answer(chat, second.challenge, await code(second.challenge))).toEqual(over)
      expect(await answer(chat, first.challenge, await code(first.challenge))).toEqual(right)
    })

    test('does not come back from another chat, used up, expired, or after a newer one of its address', async () => {
      const { open, answer, code, wrong, pass } = await newIdentity()
      const eva = email('eva@example.com')
      const first = opened(await open(chat, ana))
      pass(MINUTE)
      expect(opened(await open('telegram:2', ana)).challenge).not.toBe(first.challenge)
      for (const _ of times(5)) await answer(chat, first.challenge, await wrong(first.challenge))
      opened(await open(chat, eva))
      expect(await open(chat, ana)).toMatchObject({ tooMany: true, why: 'lately' })
      pass(2 * MINUTE)
      const newer = opened(await open(chat, ana))
      opened(await open(chat, eva))
      expect(opened(await open(chat, ana)).challenge).toBe(newer.challenge)
      expect(await answer(chat, first.challenge, await code(first.challenge))).toEqual(over)
      opened(await open(chat, eva))
      pass(10 * MINUTE)
      expect(opened(await open(chat, ana)).challenge).not.toBe(newer.challenge)
    })

    test('stays the same when it is sent again, and is made anew when it has ended', async () => {
      const { open, resend, answer, code, wrong, pass, challenge: row } = await newIdentity()
      const { challenge, expiresAt } = opened(await open(chat, ana))
      const first = await code(challenge)
      await answer(chat, challenge, await wrong(challenge))
      pass(MINUTE)
      expect(await resend(chat, challenge)).toMatchObject({ challenge, expiresAt })
      expect(await code(challenge)).toBe(first)
      expect(await row(challenge)).toMatchObject({ sends: 2, attempts: 1 })

      pass(9 * MINUTE)
      const { expiresAt: later } = opened(await resend(chat, challenge))
      expect(later).toBe(expiresAt + 10 * MINUTE)
      const second = await code(challenge)
      expect(second).not.toBe(first)
      expect(await answer(chat, challenge, first)).toEqual({ right: false, left: 4 })
      expect(await answer(chat, challenge, second)).toEqual(right)
    })

    test('comes with a new challenge when the old one has outlived its day', async () => {
      const { open, resend, pass, answer, code } = await newIdentity()
      const old = opened(await open(chat, ana))
      pass(DAY)
      const fresh = opened(await resend(chat, old.challenge))
      expect(fresh.challenge).not.toBe(old.challenge)
      expect(await answer(chat, fresh.challenge, await code(fresh.challenge))).toEqual(right)
    })

    test('is not sent again once it has done its work', async () => {
      const { prove, resend, count, pass } = await newIdentity()
      const challenge = await prove(chat, ana)
      pass(MINUTE)
      expect(opened(await resend(chat, challenge)).challenge).toBe(challenge)
      expect(opened(await resend('telegram:2', challenge)).challenge).toBe(challenge)
      expect(await count('sends')).toBe(1)
    })
  })

  describe('a link', () => {
    test('proves the address once, when it is opened 20 times at the same moment', async () => {
      const { open, link, challenge: row } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const token = linkTokenOf(secrets, await row(challenge))
      const answers = await Promise.all(times(20).map(() => link(chat, challenge, token)))
      expect(answers.filter((checked) => 'right' in checked)).toEqual([right])
    })

    test('and code prove once between them', async () => {
      const { open, link, answer, code, challenge: row } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const token = linkTokenOf(secrets, await row(challenge))
      expect(await answer(chat, challenge, await code(challenge))).toEqual(right)
      expect(await link(chat, challenge, token)).toEqual(over)
    })

    test('is refused when it is forged, another one’s, from another chat, or a day old', async () => {
      const { open, link, challenge: row, pass } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const other = opened(await open('telegram:2', email('eva@example.com')))
      const token = linkTokenOf(secrets, await row(challenge))
      const flipped = token.slice(0, -2) + (token.at(-2) === 'A' ? 'B' : 'A') + token.slice(-1)
      expect(await link(chat, challenge, flipped)).toEqual(over)
      expect(await link(chat, challenge, '')).toEqual(over)
      expect(await link(chat, challenge, linkTokenOf(secrets, await row(other.challenge)))).toEqual(over)
      expect(await link('telegram:2', challenge, token)).toEqual(over)
      pass(DAY)
      expect(await link(chat, challenge, token)).toEqual(over)
    })

    test('lets the owner through when a stranger has used up every code', async () => {
      const { open, link, answer, wrong, pass, challenge: row } = await newIdentity()
      const guess = async (stranger: string) => {
        const { challenge } = opened(await open(stranger, ana))
        for (const _ of times(5)) await answer(stranger, challenge, await wrong(challenge))
        pass(5 * MINUTE)
      }
      await guess('telegram:8')
      const { challenge } = opened(await open(chat, ana))
      pass(5 * MINUTE)
      await guess('telegram:9')
      expect(await answer(chat, challenge, '000000')).toMatchObject({ tooMany: true })
      expect(await link(chat, challenge, linkTokenOf(secrets, await row(challenge)))).toEqual(right)
    })

    test('is not spent by a visitor who only looks at it', async () => {
      const { open, link, directory, now, pass, challenge: row } = await newIdentity()
      const { challenge } = opened(await open(chat, ana))
      const token = linkTokenOf(secrets, await row(challenge))
      const look = () => viewChallengeLink({ directory, secrets }, token, now())
      const seen = {
        challenge,
        conversation: chat,
        purpose: 'sign-up',
        address: 'a•••@example.com',
        locale: 'en',
        match: expect.stringMatching(/^\d\d$/),
      }
      for (const _ of times(5)) expect(await look()).toEqual({ ...seen, state: 'open' })
      expect(await link(chat, challenge, token)).toEqual(right)
      expect(await look()).toEqual({ ...seen, state: 'spent' })
      expect(await viewChallengeLink({ directory, secrets }, `${challenge}.forged`, now())).toBeUndefined()

      pass(5 * MINUTE)
      const second = opened(await open(chat, ana))
      const later = linkTokenOf(secrets, await row(second.challenge))
      pass(DAY)
      expect(await viewChallengeLink({ directory, secrets }, later, now())).toMatchObject({ state: 'over' })
    })
  })

  describe('an address that has an account', () => {
    test('is treated like any other: same answers, same statements, same rows', async () => {
      const statements: string[] = []
      const observed = {
        ...(await place()),
        observe: ({ sql }: { sql: string }) => void statements.push(sql),
      }
      const { signUp, open, resend, answer, counts, code, pass, wrong } = await newIdentity({ at: observed })
      await signUp('telegram:9', ana)
      pass(DAY)

      const walk = async (conversation: string, address: typeof ana) => {
        const before = await counts()
        statements.length = 0
        const { challenge, match: _match, ...first } = opened(await open(conversation, address))
        const answers: unknown[] = [first, await answer(conversation, challenge, await wrong(challenge))]
        pass(MINUTE)
        const { challenge: same, match: _same, ...second } = opened(await resend(conversation, challenge))
        answers.push(same === challenge, second)
        for (const _ of times(4)) answers.push(await answer(conversation, challenge, await wrong(challenge)))
        const written = [...statements]
        const after = await counts()
        const grown = Object.entries(after).map(([table, rows]) => [table, rows - before[table as 'sends']])
        pass(-MINUTE)
        return { answers, grown, statements: written }
      }
      const known = await walk('telegram:1', ana)
      const unknown = await walk('telegram:2', email('nobody@example.com'))
      expect(known).toEqual(unknown)
      expect(known.answers).toHaveLength(8)

      pass(5 * MINUTE)
      const { challenge } = opened(await open('telegram:3', ana))
      expect(await answer('telegram:3', challenge, await code(challenge))).toEqual({ right: false, left: 4 })
    })

    test('cannot be proven by the link that was never sent, nor made an account of', async () => {
      const {
        signUp,
        open,
        link,
        fill,
        perform,
        account,
        during,
        pass,
        challenge: row,
        count,
      } = await newIdentity()
      await signUp('telegram:9', ana)
      pass(DAY)
      const { challenge } = opened(await open(chat, ana))
      expect(await link(chat, challenge, linkTokenOf(secrets, await row(challenge)))).toEqual(over)
      const input = account(challenge, await fill(chat), ana)
      expect(await perform.createAccount(input, during(chat))).toEqual({ again: 'proof' })
      expect(await count('accounts')).toBe(1)
    })
  })

  describe('a shared number', () => {
    const share = (phone: string) => ({ purpose: 'sign-up' as const, phone })
    test('is proven as it arrives, with or without its plus', async () => {
      const { perform, during, fill, account } = await newIdentity()
      const { challenge } = opened(await perform.takeContact(share('34600123456'), during(chat)))
      const phone = { kind: 'phone', value: '+34600123456' } as const
      const input = account(challenge, await fill(chat), phone)
      expect(await perform.createAccount(input, during(chat))).toMatchObject({ account: expect.any(String) })
      expect(await perform.takeContact(share('+34600123456'), during('telegram:2'))).toEqual({ taken: true })
    })

    test('is unusable when no telephone can have it', async () => {
      const { perform, during, count } = await newIdentity()
      for (const phone of ['+88812345678', '12', 'abc', ''])
        expect(await perform.takeContact(share(phone), during(chat))).toEqual({ unusable: true })
      expect(await count('challenges')).toBe(0)
    })

    test('waits when a chat has shared ten in a day', async () => {
      const { perform, during, now, pass } = await newIdentity({ limits: { ...withoutLimits(), contacts } })
      const start = now()
      for (const index of times(10)) {
        opened(await perform.takeContact(share(`+3460012345${index}`), during(chat)))
        pass(SECOND)
      }
      const eleventh = await perform.takeContact(share('+34600123460'), during(chat))
      expect(eleventh).toEqual({ tooMany: true, until: start + DAY })
    })
  })
})

const contacts = { most: 10, per: DAY }
