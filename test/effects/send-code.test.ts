import { expect, test } from 'vitest'
import type { Address } from '../../flows/requests.ts'
import { linkTokenOf } from '../../src/accounts/proofs/challenges.ts'
import type { Delivered, Messenger } from '../../src/contracts/messenger.ts'
import { sendCode } from '../../src/effects/common/send-code.ts'
import {
  email,
  type Identity,
  MINUTE,
  onEachDatabase,
  opened,
  SECOND,
  secrets,
} from '../fixtures/identity.ts'
import { outgoingOf } from '../fixtures/outgoing.ts'

const chat = 'telegram:1'
const ana = email('ana@example.com')
const phone: Address = { kind: 'phone', value: '+34600123456' }
const accepted: Delivered = { outcome: 'accepted', retryable: false }
const unreachable: Delivered = {
  outcome: 'refused',
  code: 'mail/unreachable',
  reason: 'ECONNREFUSED',
  retryable: true,
}

/** A sender that keeps what it was given, and says what comes next in `outcomes` (accepted when there is none). */
function office({ directory, during }: Identity, outcomes: Delivered[] = []) {
  const posted: ({ kind: keyof Messenger } & Record<string, string | undefined>)[] = []
  const take =
    (kind: keyof Messenger) =>
    async (message: Record<string, string | undefined>): Promise<Delivered> => {
      posted.push({ ...message, kind })
      return outcomes.shift() ?? accepted
    }
  const messenger: Messenger = {
    codeMail: (mail) => take('codeMail')({ ...mail }),
    ownerMail: (mail) => take('ownerMail')({ ...mail }),
    codeSms: (sms) => take('codeSms')({ ...sms }),
    ownerSms: (sms) => take('ownerSms')({ ...sms }),
  }
  const { outgoing, counted, reported } = outgoingOf(directory)
  /** Since when the mail server was found well; never, if it was not. */
  const well = { since: Number.POSITIVE_INFINITY }
  const send = sendCode({
    directory,
    secrets,
    outgoing,
    senders: { isWellSince: (_, since) => well.since >= since && well.since < Number.POSITIVE_INFINITY },
    messenger,
    linkTo: (token) => `https://id.example.com/activate/${token}`,
  })
  return {
    posted,
    counted,
    reported,
    well,
    send: (challenge: string, conversation = chat) =>
      send({ type: 'sendCode', challenge, locale: 'es' }, during(conversation)),
  }
}

onEachDatabase((_, newIdentity) => {
  test('mails a code of a recovery only after the answer of the chat is out, whose time tells nothing of an account', async () => {
    const identity = await newIdentity()
    const mails: string[] = []
    const answered = Promise.withResolvers<void>()
    const send = sendCode({
      directory: identity.directory,
      secrets,
      outgoing: outgoingOf(identity.directory).outgoing,
      linkTo: () => undefined,
      beforeSending: () => answered.promise,
      messenger: {
        codeMail: async ({ purpose }: { purpose: string }) => {
          mails.push(purpose)
          return accepted
        },
      } as unknown as Messenger,
    })
    const effect = (challenge: string) => ({ type: 'sendCode', challenge, locale: 'en' }) as const
    await identity.signUp(chat, ana)
    identity.pass(10 * MINUTE)
    const recovery = await identity.perform.openRecovery(
      { by: ana, locale: 'en' },
      identity.during('telegram:666'),
    )
    const sending = send(effect(opened(recovery).challenge), identity.during('telegram:666'))
    const signUp = opened(await identity.open('telegram:9', email('eva@example.com')))
    await send(effect(signUp.challenge), identity.during('telegram:9'))
    expect(mails).toEqual(['sign-up'])
    answered.resolve()
    await sending
    expect(mails).toEqual(['sign-up', 'recovery'])
  })

  test('mails the code and the link to the address, in the language asked for', async () => {
    const identity = await newIdentity()
    const { posted, send } = office(identity)
    const { challenge } = opened(await identity.open(chat, ana))
    expect(await send(challenge)).toEqual({ outcome: 'accepted' })
    const token = linkTokenOf(secrets, await identity.challenge(challenge))
    expect(posted).toEqual([
      {
        kind: 'codeMail',
        purpose: 'sign-up',
        to: ana.value,
        code: await identity.code(challenge),
        link: `https://id.example.com/activate/${token}`,
        locale: 'es',
        key: `${challenge}-1`,
      },
    ])
  })

  test('sends one message for each grant, however often it is told to', async () => {
    const identity = await newIdentity()
    const { posted, send } = office(identity)
    const { challenge } = opened(await identity.open(chat, ana))
    for (const _ of [1, 2, 3]) expect(await send(challenge)).toEqual({ outcome: 'accepted' })
    identity.pass(MINUTE)
    await identity.resend(chat, challenge)
    for (const _ of [1, 2, 3]) expect(await send(challenge)).toEqual({ outcome: 'accepted' })
    expect(posted.map(({ key }) => key)).toEqual([`${challenge}-1`, `${challenge}-2`])
    expect(posted[0]?.code).toBe(posted[1]?.code)
  })

  test('sends the same mail again when the first was not taken', async () => {
    const identity = await newIdentity()
    const { posted, send } = office(identity, [unreachable])
    const { challenge } = opened(await identity.open(chat, ana))
    expect(await send(challenge)).toEqual({ outcome: 'delayed', reason: 'ECONNREFUSED' })
    expect(await send(challenge)).toEqual({ outcome: 'accepted' })
    expect(posted[1]).toEqual(posted[0])
  })

  test('does not send an SMS whose fate is unknown again within a minute', async () => {
    const identity = await newIdentity()
    const { posted, send } = office(identity, [unreachable])
    const { challenge } = opened(await identity.open(chat, phone))
    expect(await send(challenge)).toMatchObject({ outcome: 'delayed' })
    identity.pass(59 * SECOND)
    expect(await send(challenge)).toEqual({ outcome: 'delayed' })
    expect(posted).toHaveLength(1)
    identity.pass(SECOND)
    expect(await send(challenge)).toEqual({ outcome: 'accepted' })
    const code = await identity.code(challenge)
    const sms = {
      kind: 'codeSms',
      purpose: 'sign-up',
      to: phone.value,
      code,
      locale: 'es',
      key: `${challenge}-1`,
    }
    expect(posted).toEqual([sms, sms])
  })

  test.each<[string, Delivered, number | undefined]>([
    ['a gateway says 429', { ...unreachable, untaken: true, retryAfter: 5 * SECOND }, 5 * SECOND],
    ['there was no connection', { ...unreachable, untaken: true }, undefined],
  ])('sends an SMS again soon that was certainly not taken: %s', async (_, notTaken, retryAfter) => {
    const identity = await newIdentity()
    const { posted, send } = office(identity, [notTaken])
    const { challenge } = opened(await identity.open(chat, phone))
    expect(await send(challenge)).toEqual({
      outcome: 'delayed',
      reason: 'ECONNREFUSED',
      ...(retryAfter && { retryAfter }),
    })
    identity.pass(5 * SECOND)
    expect(await send(challenge)).toEqual({ outcome: 'accepted' })
    expect(posted.map(({ key }) => key)).toEqual([`${challenge}-1`, `${challenge}-1`])
  })

  test('tells the owner of an address that has an account, and sends no code there', async () => {
    const identity = await newIdentity()
    const { posted, send } = office(identity)
    await identity.signUp('telegram:8', ana)
    await identity.signUp('telegram:9', phone)
    identity.pass(5 * MINUTE)
    const mail = opened(await identity.open(chat, ana))
    const sms = opened(await identity.open('telegram:2', phone))
    expect(await send(mail.challenge)).toEqual({ outcome: 'accepted' })
    expect(await send(sms.challenge, 'telegram:2')).toEqual({ outcome: 'accepted' })
    expect(posted).toEqual([
      { kind: 'ownerMail', to: ana.value, locale: 'es', key: `${mail.challenge}-1` },
      { kind: 'ownerSms', to: phone.value, locale: 'es', key: `${sms.challenge}-1` },
    ])
  })

  test('sends nothing for another chat, or when the code is of no use any more', async () => {
    const identity = await newIdentity()
    const { posted, send } = office(identity)
    const { challenge } = opened(await identity.open(chat, ana))
    expect(await send(challenge, 'telegram:2')).toEqual({ outcome: 'unsent' })
    await identity.answer(chat, challenge, await identity.code(challenge))
    expect(await send(challenge)).toEqual({ outcome: 'unsent' })
    expect(await send('no-such-challenge')).toEqual({ outcome: 'unsent' })
    expect(posted).toEqual([])
  })

  test('counts an SMS for its block of numbers unless the gateway has not taken it in the end', async () => {
    const identity = await newIdentity()
    const refused: Delivered = { outcome: 'refused', reason: '400', retryable: false }
    const { posted, send } = office(identity, [accepted, refused, unreachable, unreachable])
    const counted = async () => {
      const sends = identity.directory.db.selectFrom('sends').select('block').where('block', 'is not', null)
      return (await sends.execute()).map(({ block }) => block)
    }
    const grant = async (n: number) => {
      const { challenge } = opened(
        await identity.open(`telegram:${n}`, { kind: 'phone', value: `+34600${n}23456` }),
      )
      return () => send(challenge, `telegram:${n}`)
    }
    const [taken, invalid, down, open] = [await grant(1), await grant(2), await grant(3), await grant(4)]
    for (const one of [taken, invalid, down, open]) await one()
    expect(await counted()).toEqual(['+34600', '+34600', '+34600'])
    identity.pass(10 * MINUTE)
    await down()
    expect(await counted()).toEqual(['+34600', '+34600'])
    expect(await taken()).toEqual({ outcome: 'accepted' })
    expect(posted).toHaveLength(4)
    await identity.open('telegram:5', ana)
    expect(await counted()).toHaveLength(2)
  })

  test('hands on the server’s reason, short and without addresses', async () => {
    const identity = await newIdentity()
    const reason = `550 5.1.1 <ana@example.com>: Recipient rejected, call +34 600 123 456\r\n${'x'.repeat(200)}`
    const { send } = office(identity, [{ outcome: 'refused', reason, retryable: false }])
    const { challenge } = opened(await identity.open(chat, ana))
    const sent = await send(challenge)
    expect(sent).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/^550 5\.1\.1 …/) })
    expect(sent.reason).toHaveLength(120)
    expect(sent.reason).not.toMatch(/ana|600/)
  })

  test('tells a code that could not be sent in time as the fault of the house, and when messages go out again', async () => {
    const identity = await newIdentity()
    const { posted, well, counted, send } = office(identity, [unreachable, unreachable])
    const { challenge } = opened(await identity.open(chat, ana))
    expect(await send(challenge)).toMatchObject({ outcome: 'delayed' })
    identity.pass(5 * MINUTE)
    expect(await send(challenge)).toMatchObject({ outcome: 'delayed' })
    identity.pass(5 * MINUTE)
    expect(await send(challenge)).toEqual({ outcome: 'unsent', watchAfter: MINUTE })
    identity.pass(12 * MINUTE)
    expect(await send(challenge)).toEqual({ outcome: 'unsent', watchAfter: 2 * MINUTE })
    well.since = identity.now()
    expect(await send(challenge)).toEqual({ outcome: 'sendable' })
    expect(await send(challenge)).toEqual({ outcome: 'sendable' })
    expect(posted).toHaveLength(2)
    expect(counted).toEqual(['mail sign-up delayed', 'mail sign-up expired'])
    await identity.resend(chat, challenge)
    expect(await send(challenge)).toEqual({ outcome: 'accepted' })
    expect(posted.at(-1)?.code).toBe(await identity.code(challenge))
  })

  test.each<[string, Delivered, string]>([
    [
      'an address that does not exist',
      { outcome: 'refused', retryable: false, code: 'mail/refused' },
      'refused',
    ],
    ['a relay that is denied', { outcome: 'refused', retryable: false, code: 'mail/blocked' }, 'unsent'],
    [
      'a sender that is not ours',
      { outcome: 'refused', retryable: false, code: 'mail/sender-refused' },
      'unsent',
    ],
    [
      'a mail that was taken for spam',
      { outcome: 'refused', retryable: false, code: 'mail/content-refused' },
      'unsent',
    ],
    [
      'a key of the gateway that is wrong',
      { outcome: 'refused', retryable: false, code: 'sms/login' },
      'unsent',
    ],
  ])('holds against the address only what is about the address: %s', async (_, delivered, outcome) => {
    const identity = await newIdentity()
    const { send } = office(identity, [delivered])
    const { challenge } = opened(await identity.open(chat, ana))
    expect(await send(challenge)).toMatchObject({ outcome })
  })

  test('says that messages go out again when another one was taken, if no check can tell', async () => {
    const identity = await newIdentity()
    const blocked: Delivered = { outcome: 'refused', retryable: false, code: 'mail/blocked' }
    const { well, send } = office(identity, [blocked])
    const { challenge } = opened(await identity.open(chat, ana))
    await send(challenge)
    identity.pass(11 * MINUTE)
    well.since = identity.now()
    expect(await send(challenge)).toMatchObject({ outcome: 'unsent' })
    const other = opened(await identity.open('telegram:2', email('eva@example.com')))
    expect(await send(other.challenge, 'telegram:2')).toEqual({ outcome: 'accepted' })
    expect(await send(challenge)).toEqual({ outcome: 'sendable' })
  })

  test('writes one row for each message, counts each outcome once, and reports why, without address and code', async () => {
    const identity = await newIdentity()
    const { posted, counted, reported, send } = office(identity, [unreachable, unreachable])
    const { challenge } = opened(await identity.open(chat, ana))
    for (const _ of [1, 2, 3, 4]) await send(challenge)
    const rows = await identity.directory.db.selectFrom('messages').selectAll().execute()
    expect(rows).toEqual([
      {
        id: `${challenge}-1`,
        channel: 'mail',
        kind: 'sign-up',
        account: null,
        conversation: chat,
        subject: 'email:ana@example.com',
        outcome: 'sent',
        code: null,
        reason: null,
        tries: 3,
        at: identity.now(),
        tried_at: identity.now(),
      },
    ])
    expect(counted).toEqual(['mail sign-up delayed', 'mail sign-up sent'])
    expect(reported.map(({ error }) => error)).toMatchObject([
      { code: 'mail/unreachable', message: expect.stringContaining('SMTP_URL') },
      { code: 'mail/unreachable' },
    ])
    expect(JSON.stringify(reported)).not.toMatch(new RegExp(`ana|example|${posted[0]?.code}`))
  })

  test('ends an older message of a challenge when a newer one goes out', async () => {
    const identity = await newIdentity()
    const { send } = office(identity, [unreachable])
    const { challenge } = opened(await identity.open(chat, ana))
    await send(challenge)
    identity.pass(2 * MINUTE)
    await identity.resend(chat, challenge)
    await send(challenge)
    const rows = identity.directory.db.selectFrom('messages').select(['outcome', 'code']).orderBy('id')
    expect(await rows.execute()).toEqual([
      { outcome: 'expired', code: 'mail/unreachable' },
      { outcome: 'sent', code: null },
    ])
  })
})
