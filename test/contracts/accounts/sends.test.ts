import { expect, test } from 'vitest'
import type { Activity } from '../../../src/accounts/activity.ts'
import { recordSecurityChange } from '../../../src/accounts/security/changes.ts'
import type { Limits } from '../../../src/accounts/throttling/limits.ts'
import { sendCode } from '../../../src/effects/common/send-code.ts'
import { ANA, caredFor, PHONE } from '../../fixtures/cared-for.ts'
import { goOn, office } from '../../fixtures/courier-office.ts'
import {
  DAY,
  email,
  HOUR,
  type Identity,
  MINUTE,
  onEachDatabase,
  opened,
  SECOND,
  secrets,
  times,
} from '../../fixtures/identity.ts'
import { budgetOf } from '../../fixtures/limits.ts'
import { outgoingOf } from '../../fixtures/outgoing.ts'

const signedIn: Activity = { kind: 'signed-in', facts: { device: 'Firefox on Linux', new: true } }
const reset: Activity = { kind: 'password-reset', facts: { hold: false } }

/** Mails of codes that went out, to whom. */
const codeOffice = ({ directory, during }: Identity, limits?: Limits) => {
  const mailed: string[] = []
  const accept = async ({ to }: { to: string }) => {
    mailed.push(to)
    return { outcome: 'accepted', retryable: false } as const
  }
  const send = sendCode({
    directory,
    secrets,
    outgoing: outgoingOf(directory).outgoing,
    messenger: { codeMail: accept, ownerMail: accept, codeSms: accept, ownerSms: accept },
    linkTo: () => undefined,
    limits,
    beforeSending: async () => {},
  })
  return {
    mailed,
    send: (challenge: string, conversation: string) =>
      send({ type: 'sendCode', challenge, locale: 'en' }, during(conversation)),
  }
}

const recover = ({ perform, during }: Identity, address: string, conversation: string) =>
  perform.openRecovery({ by: email(address) as never, locale: 'en' }, during(conversation))

onEachDatabase((_, newIdentity) => {
  test('138 sign-ins in 156 seconds cost an owner without a mailbox three SMS, each written down in the ledger', async () => {
    const identity = await newIdentity()
    const { id, change } = await caredFor(identity)
    const { db } = identity.directory
    await db.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute()
    await db.deleteFrom('chats').where('account', '=', id).execute()
    const { sent, round } = office(identity)
    for (const _ of times(138)) {
      await change(signedIn)
      await round()
      identity.pass(1130)
    }
    await goOn(identity, round, MINUTE, SECOND)
    const sms = sent.filter(({ by }) => by === 'sms')
    expect(sms.map(({ to }) => to)).toEqual([PHONE, PHONE, PHONE])
    const written = await db
      .selectFrom('sends')
      .select('at')
      .where('destination', '=', `phone:${PHONE}`)
      .execute()
    expect(written).toHaveLength(3)

    await goOn(identity, round, DAY, MINUTE)
    const [, , , folded, ...others] = sent.filter(({ by }) => by === 'sms')
    expect(folded?.event).toMatchObject({ kind: 'signed-in', more: 134 })
    expect(others).toEqual([])
  })

  test('69 sign-ins fill no mailbox: after three the others are told as one', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    const { to, round } = office(identity)
    for (const _ of times(69)) {
      await change(signedIn)
      await round()
      identity.pass(2 * SECOND)
    }
    await goOn(identity, round, HOUR, 10 * SECOND)
    expect(to(ANA.value).map(({ event }) => event?.more ?? 0)).toEqual([0, 0, 0, 65])
  })

  test('a thief who repeats one change does not hush what is done next: it is told at once', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    const { to, round } = office(identity)
    for (const _ of times(60)) {
      await change({ kind: 'two-step-on', facts: {} })
      await change({ kind: 'two-step-off', facts: {} })
      await round()
      identity.pass(MINUTE)
    }
    const before = to(PHONE).length
    expect(before).toBeLessThan(20)
    await change({ kind: 'address-removed', facts: { address: 'a•••@example.com' } })
    await round()
    for (const address of [PHONE, ANA.value])
      expect(to(address).at(-1)?.event).toMatchObject({ kind: 'address-removed' })
    expect(to(PHONE)).toHaveLength(before + 1)
  })

  test('366 sign-ins to twenty accounts of a stranger do not stand before “your password was reset”', async () => {
    const identity = await newIdentity()
    const { change } = await caredFor(identity)
    const { directory, now, pass, signUp } = identity
    for (const n of times(20)) await signUp(`telegram:m${n}`, email(`mallory${n}@example.net`))
    const theirs = await directory.db
      .selectFrom('addresses')
      .select('account')
      .where('value', 'like', 'mallory%')
      .execute()
    for (const n of times(366))
      await directory.transaction((queries) =>
        recordSecurityChange(queries, secrets, {
          id: `theirs-${n}`,
          account: theirs[n % 20]?.account ?? '',
          what: signedIn,
          at: now(),
        }),
      )
    pass(SECOND)
    const { sent, round } = office(identity)
    await change(reset)
    await round()
    const grave = sent.filter(({ event }) => event?.kind === 'password-reset').map(({ to }) => to)
    expect(grave.sort()).toEqual([PHONE, ANA.value].sort())
    expect(
      sent
        .filter(({ by }) => by === 'chat')
        .slice(0, 2)
        .map(({ to }) => to),
    ).toEqual(['telegram:1', 'telegram:2'])
  })

  test('120 spellings of one mailbox in dots, plus and googlemail are one mailbox for forty chats', async () => {
    const identity = await newIdentity()
    const spelled = (n: number) => {
      const dots = [...'ana.maria'].map((letter, place) =>
        (n >> place) & 1 && letter !== '.' ? `${letter}.` : letter,
      )
      const mailbox = dots.join('').replace(/\.+/g, '.').replace(/\.$/, '')
      return email(`${mailbox}${n % 3 === 0 ? `+${n}` : ''}@${n % 2 ? 'gmail.com' : 'googlemail.com'}`)
    }
    for (const n of times(120)) {
      await identity.open(`telegram:${n % 40}`, spelled(n))
      identity.pass(6 * MINUTE)
    }
    expect(await identity.count('sends')).toBe(5)
  })

  test('chats that ask for names without an account take no room from owners, linked or not, nor from new people', async () => {
    const shares = { strangers: 50, linked: 15, recovery: 15, ordinary: 10, grave: 10 }
    const identity = await newIdentity({ limits: budgetOf(shares) })
    const { signUp, pass, open, perform, during } = identity
    await signUp('telegram:ana', email('ana@example.com'))
    await signUp('telegram:eva', email('eva@example.com'))
    pass(DAY)
    for (const _ of times(2)) {
      for (const n of times(20))
        for (const name of times(3))
          await recover(identity, `nobody${n}-${name}@example.org`, `telegram:x${n}`)
      pass(61 * SECOND)
    }
    const { mailed, send } = codeOffice(identity)
    const stranger = opened(await recover(identity, 'ana@example.com', 'telegram:new phone'))
    expect(await send(stranger.challenge, 'telegram:new phone')).toEqual({ outcome: 'accepted' })
    const linked = opened(await recover(identity, 'eva@example.com', 'telegram:eva'))
    expect(await send(linked.challenge, 'telegram:eva')).toEqual({ outcome: 'accepted' })
    const fresh = opened(await open('telegram:new', email('new@example.com')))
    expect(await send(fresh.challenge, 'telegram:new')).toEqual({ outcome: 'accepted' })
    const { challenge } = opened(
      await perform.openChallenge(
        { purpose: 'address', to: email('ana@example.net'), locale: 'en' },
        during('telegram:ana'),
      ),
    )
    expect(await send(challenge, 'telegram:ana')).toEqual({ outcome: 'accepted' })
    expect(mailed).toEqual(['ana@example.com', 'eva@example.com', 'new@example.com', 'ana@example.net'])
  })

  test('a full share of recoveries delays the mail and changes no answer', async () => {
    const identity = await newIdentity({ limits: budgetOf({ recovery: 1 }) })
    for (const name of ['ana', 'eva']) await identity.signUp(`telegram:${name}`, email(`${name}@example.com`))
    identity.pass(DAY)
    const { mailed, send } = codeOffice(identity, budgetOf({ recovery: 1 }))
    const ask = async (name: string) =>
      opened(await recover(identity, `${name}@example.com`, `telegram:x${name}`))
    const [ana, eva, nobody] = [await ask('ana'), await ask('eva'), await ask('nobody')]
    expect(await send(ana.challenge, 'telegram:xana')).toEqual({ outcome: 'accepted' })
    for (const _ of times(3))
      expect(await send(eva.challenge, 'telegram:xeva')).toEqual({ outcome: 'delayed' })
    expect(await send(nobody.challenge, 'telegram:xnobody')).toEqual({ outcome: 'refused' })
    expect(mailed).toEqual(['ana@example.com'])
    const shape = ({ resendAt, expiresAt }: typeof eva) => ({ resendAt, expiresAt })
    expect([shape(eva), shape(nobody)]).toEqual([shape(ana), shape(ana)])
  })

  test('a hundred owners in one block of numbers are told by SMS, and the operator hears of more', async () => {
    const identity = await newIdentity()
    const { id, change } = await caredFor(identity)
    const { db } = identity.directory
    await db.deleteFrom('addresses').where('account', '=', id).where('kind', '=', 'email').execute()
    await db.deleteFrom('chats').where('account', '=', id).execute()
    const others = times(100).map((n) => ({
      kind: 'notification' as const,
      subject: `account:${n}` as const,
      counted_by: 'stranger' as const,
      key: `other ${n}`,
      conversation: '',
      at: identity.now() - HOUR,
      share: 'grave' as const,
      destination: `phone:+34600${n}` as const,
      event: 'two-step-on',
      block: PHONE.slice(0, -6),
      message: `other ${n}`,
    }))
    await db.insertInto('sends').values(others).execute()
    const { to, round } = office(identity)
    await change(signedIn)
    await round()
    expect(to(PHONE)).toHaveLength(0)
    const alerts = await db.selectFrom('operator_alerts').select('code').execute()
    expect(alerts).toEqual([{ code: 'sends/owners-block-paused' }])
    await change(reset)
    await round()
    expect(to(PHONE).map(({ event }) => event?.kind)).toEqual(['password-reset'])
  })
})
