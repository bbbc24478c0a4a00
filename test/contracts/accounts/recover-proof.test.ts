import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parseIdentifier } from '../../../flows/reading/identifier.ts'
import type { Naming, Recovering } from '../../../flows/requests.ts'
import { codeOf, linkTokenOf } from '../../../src/accounts/proofs/challenges.ts'
import type { Messenger } from '../../../src/contracts/messenger.ts'
import { sendCode } from '../../../src/effects/common/send-code.ts'
import {
  DAY,
  email,
  HOUR,
  MINUTE,
  onEachDatabase,
  opened,
  SECOND,
  secrets,
  times,
} from '../../fixtures/identity.ts'
import { outgoingOf } from '../../fixtures/outgoing.ts'
import { accountIn, OWN, recovering, STRANGE } from '../../fixtures/recovering.ts'

const ana = email('ana@example.com')
const right = { right: true }
const over = { over: true }

onEachDatabase((place, newIdentity) => {
  describe('naming an account', () => {
    test('does and answers the same whether it is there, is frozen, has 2-step verification, or is not there', async () => {
      const statements: string[] = []
      const identity = await newIdentity({
        at: { ...(await place()), observe: ({ sql }) => void statements.push(sql) },
      })
      const { counts, pass, resend, answer, wrong } = identity
      const account = await accountIn(identity, ana)
      const walk = async (chat: string, by: Naming) => {
        pass(2 * DAY)
        const before = await counts()
        statements.length = 0
        const it = recovering(identity, chat)
        const { challenge, recovery, match, ...first } = opened(await it.open(by)) as Recovering
        const said: unknown[] = [{ ...first, resendAt: first.resendAt - identity.now(), expiresAt: 0 }]
        expect(match).toMatch(/^\d\d$/)
        said.push(await answer(chat, challenge, await wrong(challenge)))
        pass(MINUTE)
        const { challenge: same, ...second } = opened(await resend(chat, challenge))
        said.push(same === challenge, second.resendAt - identity.now(), second.expiresAt - identity.now())
        for (const _ of times(4)) said.push(await answer(chat, challenge, await wrong(challenge)))
        said.push(await it.stand({ recovery, weak: true }), await it.stand({ recovery }))
        said.push(await it.factor(recovery, '123456'), await it.factor(recovery, 'AAAAA-AAAAA-AAAAA'))
        const written = [...statements]
        const after = await counts()
        const grown = Object.entries(after).map(([table, rows]) => [table, rows - before[table as 'sends']])
        return { said, grown, written }
      }
      const nobody = await walk('telegram:2', email('nobody@example.com'))
      expect(await walk('telegram:3', ana)).toEqual(nobody)
      const noNumber = await walk('telegram:4', { kind: 'account', value: '1000000000' })
      expect(await walk('telegram:5', { kind: 'account', value: account.number })).toEqual(noNumber)
      expect(noNumber.said).toEqual(nobody.said)
      await account.freeze()
      expect(await walk('telegram:6', ana)).toEqual(nobody)
      const bea = email('bea@example.com')
      await accountIn(identity, bea, { twoStep: true })
      expect(await walk('telegram:7', bea)).toEqual(nobody)
    })

    test('finds the account by its address, its number and the chat, in every spelling of them and no other', async () => {
      const identity = await newIdentity()
      const { number } = await accountIn(identity, email('kim@example.com'))
      const typed = ['Kim@Example.COM', ' mailto:kim@example.com', `${number.slice(0, 3)} ${number.slice(3)}`]
      const strange = [
        '\u212Aim\u0131@example.com',
        'kim@\u0435xample.com',
        'k\u0131m@example.com',
        'kim+x@example.com',
        'k.im@example.com',
      ]
      const asked = async (text: string) => {
        identity.pass(2 * DAY)
        const by = parseIdentifier(text)
        if (!by) return undefined
        const { challenge } = await recovering(identity, STRANGE).begin(by)
        const row = await identity.challenge(challenge)
        return row.decoy === 0 ? row.address_value : undefined
      }
      for (const text of typed) expect(await asked(text)).toBe('kim@example.com')
      for (const text of strange) expect(await asked(text)).toBeUndefined()
      const standing = await recovering(identity, OWN).stand()
      expect(standing).toEqual({
        next: 'name',
        addresses: [{ id: expect.any(String), masked: 'k•••@example.com' }],
        locale: 'es',
      })
      const [here] = 'addresses' in standing ? (standing.addresses ?? []) : []
      const { challenge } = await recovering(identity, OWN).begin({ kind: 'address', value: here?.id ?? '' })
      expect(await identity.challenge(challenge)).toMatchObject({
        address_value: 'kim@example.com',
        decoy: 0,
      })
      expect(await recovering(identity, STRANGE).open({ kind: 'address', value: here?.id ?? '' })).toEqual({
        nobody: true,
      })
    })

    test('sends a mail to the stored address only, and none for an unknown identifier or a removed address', async () => {
      const identity = await newIdentity()
      const posted: string[] = []
      const mail = (kind: string) => async (message: { to: string; purpose?: string }) => {
        posted.push(`${kind} ${message.purpose} ${message.to}`)
        return { outcome: 'accepted' as const, retryable: false }
      }
      const messenger = {
        codeMail: mail('code'),
        ownerMail: mail('owner'),
        codeSms: mail('sms'),
        ownerSms: mail('owner sms'),
      }
      const send = sendCode({
        directory: identity.directory,
        secrets,
        outgoing: outgoingOf(identity.directory).outgoing,
        messenger: messenger as unknown as Messenger,
        linkTo: () => undefined,
      })
      const sends = async (chat: string, by: Naming) => {
        const { challenge } = await recovering(identity, chat).begin(by)
        return () => send({ type: 'sendCode', challenge, locale: 'en' }, identity.during(chat))
      }
      const account = await accountIn(identity, ana)
      identity.pass(DAY)
      await (await sends('telegram:2', email('nobody@example.com')))()
      await (await sends('telegram:3', { kind: 'phone', value: '+34600111222' }))()
      await (await sends('telegram:4', { kind: 'account', value: '1000000000' }))()
      expect(posted).toEqual([])
      await (await sends('telegram:5', ana))()
      await (await sends('telegram:6', { kind: 'account', value: account.number }))()
      expect(posted).toEqual(['code recovery ana@example.com', 'code recovery ana@example.com'])
      identity.pass(HOUR)
      const late = await sends('telegram:7', ana)
      await identity.directory.db.deleteFrom('addresses').where('account', '=', account.id).execute()
      expect(await late()).toEqual({ outcome: 'refused' })
      expect(posted).toHaveLength(2)
    })
  })

  describe('a code to get back in', () => {
    test('counts once when the right one comes 50 times at the same moment', async () => {
      const identity = await newIdentity()
      await accountIn(identity, ana)
      identity.pass(DAY)
      const it = recovering(identity, STRANGE)
      const { challenge, recovery } = await it.begin(ana)
      const code = await identity.code(challenge)
      const answers = await Promise.all(times(50).map(() => it.answer(challenge, code)))
      expect(answers.filter((answer) => 'right' in answer)).toEqual([right])
      const stands = await Promise.all(times(50).map(() => it.stand({ recovery, challenge })))
      expect(new Set(stands.map((stand) => JSON.stringify(stand))).size).toBe(1)
      expect(stands[0]).toEqual({ next: 'password', recovery, to: 'a•••@example.com' })
      const told = await identity.directory.db
        .selectFrom('activity')
        .select('kind')
        .where('kind', '=', 'recovery-started')
        .execute()
      expect(told).toHaveLength(1)
    })

    test('is compared five times at most when 100 wrong ones come at once, and then not even if right', async () => {
      const identity = await newIdentity()
      await accountIn(identity, ana)
      identity.pass(DAY)
      const it = recovering(identity, STRANGE)
      const { challenge, recovery } = await it.begin(ana)
      const wrong = await identity.wrong(challenge)
      const before = await identity.count('attempts')
      await Promise.all(times(100).map(() => it.answer(challenge, wrong)))
      expect((await identity.count('attempts')) - before).toBe(5)
      expect(await it.code(challenge)).toEqual(over)
      expect(await it.stand({ recovery, challenge })).toEqual({ next: 'proof' })
    })

    test('works until ten minutes are over, and then no more', async () => {
      const identity = await newIdentity()
      await accountIn(identity, ana)
      for (const [age, answer] of [
        [10 * MINUTE - SECOND, right],
        [10 * MINUTE, over],
      ] as const) {
        identity.pass(DAY)
        const it = recovering(identity, STRANGE)
        const { challenge } = await it.begin(ana)
        identity.pass(age)
        expect(await it.code(challenge)).toEqual(answer)
      }
    })

    test('is void from the next one on', async () => {
      const identity = await newIdentity()
      await accountIn(identity, ana)
      identity.pass(DAY)
      const it = recovering(identity, STRANGE)
      const first = await it.begin(ana)
      const code = await identity.code(first.challenge)
      identity.pass(MINUTE)
      const second = await it.begin(ana)
      expect(await it.answer(first.challenge, code)).toEqual(over)
      expect(await it.stand({ recovery: first.recovery })).toEqual(over)
      expect(await it.code(second.challenge)).toEqual(right)
    })

    test('is good for this purpose, this chat and this account only', async () => {
      const identity = await newIdentity()
      const { perform, during, fill, account, answer, now, pass } = identity
      await accountIn(identity, ana)
      pass(DAY)
      const it = recovering(identity, STRANGE)
      const { challenge, recovery } = await it.begin(ana)
      const code = await identity.code(challenge)
      expect(await answer('telegram:7', challenge, code)).toEqual(over)
      expect(await it.answer(challenge, code)).toEqual(right)
      const input = account(challenge, await fill(STRANGE), ana)
      expect(await perform.createAccount(input, during(STRANGE))).toEqual({ again: 'proof' })
      expect(await recovering(identity, 'telegram:7').stand({ recovery, challenge })).toEqual(over)

      pass(DAY)
      const bea = email('bea@example.com')
      const proven = await identity.prove(STRANGE, bea)
      const restarted = await it.begin(ana)
      expect(await it.stand({ recovery: restarted.recovery, challenge: proven })).toEqual({
        next: 'proof',
      })
      pass(MINUTE)
      await it.code(restarted.challenge)
      const other = await it.begin({ kind: 'account', value: '1000000000' })
      expect(await it.stand({ recovery: other.recovery, challenge: restarted.challenge })).toEqual({
        next: 'proof',
      })
      expect(now()).toBeGreaterThan(0)
    })

    test('is none where it was sent for something else: whether an address still works, or a new address', async () => {
      const identity = await newIdentity()
      const { db } = identity.directory
      await accountIn(identity, ana)
      for (const purpose of ['recovery-check', 'address'] as const) {
        identity.pass(DAY)
        const it = recovering(identity, STRANGE)
        const { challenge, recovery } = await it.begin(ana)
        expect(await it.code(challenge)).toEqual(right)
        await db.updateTable('challenges').set({ purpose }).where('id', '=', challenge).execute()
        expect(await it.stand({ recovery, challenge }), purpose).toEqual({ next: 'proof' })
      }
    })

    test('is kept nowhere, nor is anything by which it could be looked up', async () => {
      const identity = await newIdentity()
      await accountIn(identity, ana)
      identity.pass(DAY)
      const it = recovering(identity, STRANGE)
      const { challenge } = await it.begin(ana)
      await it.answer(challenge, await identity.wrong(challenge))
      const row = await identity.challenge(challenge)
      const [code, link] = [codeOf(secrets, row), linkTokenOf(secrets, row)]
      const dump = JSON.stringify(
        await Promise.all(
          (['challenges', 'recoveries', 'attempts', 'sends', 'idempotency', 'notifications'] as const).map(
            (table) =>
              identity.directory.db
                .selectFrom(table as 'idempotency')
                .selectAll()
                .execute(),
          ),
        ),
      )
      const digests = ['hex', 'base64', 'base64url'].flatMap((form) =>
        ['sha1', 'sha256'].map((by) =>
          createHash(by)
            .update(code)
            .digest(form as 'hex'),
        ),
      )
      for (const secret of [`"${code}"`, link.split('.')[1] ?? code, ...digests])
        expect(dump).not.toContain(secret)
    })
  })

  describe('the link of the same mail', () => {
    test('counts once when it is confirmed 20 times at the same moment, and works for an hour', async () => {
      const identity = await newIdentity()
      await accountIn(identity, ana)
      identity.pass(DAY)
      const it = recovering(identity, STRANGE)
      const { challenge, recovery } = await it.begin(ana)
      identity.pass(HOUR - SECOND)
      const answers = await Promise.all(times(20).map(() => it.link(challenge)))
      expect(answers.filter((answer) => 'right' in answer)).toEqual([right])
      expect(await it.stand({ recovery, challenge })).toMatchObject({ next: 'password' })
      identity.pass(DAY)
      const late = await it.begin(ana)
      identity.pass(HOUR)
      expect(await it.link(late.challenge)).toEqual(over)
    })

    test('proves nothing once its address is not the account’s any more', async () => {
      const identity = await newIdentity()
      const account = await accountIn(identity, ana)
      identity.pass(DAY)
      const it = recovering(identity, STRANGE)
      const { challenge, recovery } = await it.begin(ana)
      await identity.directory.db.deleteFrom('addresses').where('account', '=', account.id).execute()
      await it.link(challenge)
      expect(await it.stand({ recovery, challenge })).toEqual({ next: 'proof' })
    })
  })

  describe('tries and sends', () => {
    test('are counted through new codes, other chats and a restart', async () => {
      const at = await place()
      const identity = await newIdentity({ at })
      await accountIn(identity, ana)
      identity.pass(DAY)
      const wrongFive = async (in_: typeof identity, chat: string) => {
        const it = recovering(in_, chat)
        const { challenge } = await it.begin(ana)
        for (const _ of times(5)) await it.answer(challenge, await in_.wrong(challenge))
        return { it, challenge }
      }
      await wrongFive(identity, 'telegram:2')
      identity.pass(5 * MINUTE)
      const again = await newIdentity({ at })
      again.pass(identity.now() - again.now())
      const { it } = await wrongFive(again, 'telegram:3')
      again.pass(5 * MINUTE)
      expect(await it.open(ana)).toEqual({
        tooMany: true,
        why: 'codes',
        until: again.now() - 5 * MINUTE + HOUR,
      })
      expect(await recovering(again, 'telegram:4').open(ana)).toMatchObject({ tooMany: true })
    })

    test('of strangers never keep out the chat that speaks for the account', async () => {
      const identity = await newIdentity()
      const { now, pass } = identity
      await accountIn(identity, ana)
      pass(DAY)
      const begun = now()
      for (const chat of ['telegram:2', 'telegram:3', 'telegram:4']) {
        const it = recovering(identity, chat)
        const opened = await it.open(ana)
        if ('challenge' in opened)
          for (const _ of times(5)) await it.answer(opened.challenge, await identity.wrong(opened.challenge))
        pass(5 * MINUTE)
      }
      expect(await recovering(identity, STRANGE).open(ana)).toMatchObject({ tooMany: true })
      expect(await recovering(identity, OWN).recover(ana)).toEqual({ done: true })
      expect(now() - begun).toBe(15 * MINUTE)
    })

    test('of strangers are paused until the owner unlocks, who sees how many there were', async () => {
      const identity = await newIdentity()
      const { perform, during, pass, now } = identity
      await accountIn(identity, ana)
      pass(DAY)
      for (const chat of ['telegram:2', 'telegram:3']) {
        const { challenge } = await recovering(identity, chat).begin(ana)
        for (const _ of times(5)) await identity.answer(chat, challenge, await identity.wrong(challenge))
        pass(5 * MINUTE)
      }
      const last = now() - 5 * MINUTE
      const seen = await perform.seeAccount({}, during(OWN))
      expect(seen).toMatchObject({ tries: { count: 10, last, until: last + HOUR } })
      expect(await recovering(identity, STRANGE).open(ana)).toMatchObject({ tooMany: true })
      expect(await perform.unlock({}, during(STRANGE))).toEqual({ none: true })
      expect(await perform.unlock({}, during(OWN))).toEqual({ unlocked: true })
      expect(await recovering(identity, STRANGE).open(ana)).toMatchObject({ challenge: expect.any(String) })
      const after = await perform.seeAccount({}, during(OWN))
      expect(after).toMatchObject({ tries: { count: 10, last } })
      expect(after).not.toHaveProperty('tries.until')
    })

    test('wait between one mail and the next, also after a restart and for a code that is asked for anew', async () => {
      const at = await place()
      const identity = await newIdentity({ at })
      await accountIn(identity, ana)
      identity.pass(DAY)
      const { challenge } = await recovering(identity, STRANGE).begin(ana)
      const until = identity.now() + MINUTE
      for (const _ of times(10)) {
        identity.pass(SECOND)
        expect(await identity.resend(STRANGE, challenge)).toEqual({ tooMany: true, why: 'lately', until })
      }
      const again = await newIdentity({ at })
      again.pass(identity.now() - again.now())
      expect(await recovering(again, STRANGE).open(ana)).toEqual({ tooMany: true, why: 'lately', until })
      expect(await again.count('sends')).toBe(2)
    })

    test('are few for one chat with many names, and for one name from many chats', async () => {
      const identity = await newIdentity()
      await accountIn(identity, ana)
      identity.pass(DAY)
      const many = recovering(identity, STRANGE)
      const names = times(20).map((n) => email(`person-${n}@example.com`))
      const began: unknown[] = []
      for (const name of names) {
        began.push(await many.open(name))
        identity.pass(6 * MINUTE)
      }
      expect(began.filter((answer) => 'challenge' in (answer as object))).toHaveLength(3)
      const told = began.filter((answer) => 'until' in (answer as object)) as { until: number }[]
      expect(told).toHaveLength(17)

      const chats = await Promise.all(
        times(20).map(async (n) => {
          identity.pass(6 * MINUTE)
          return recovering(identity, `telegram:${100 + n}`).open(ana)
        }),
      )
      expect(chats.filter((answer) => 'challenge' in answer).length).toBeLessThanOrEqual(5)
    })
  })
})
