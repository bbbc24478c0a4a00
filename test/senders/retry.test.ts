import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import { retrying } from '../../src/senders/retry.ts'
import type { Mail, Sms } from '../../src/senders/sender.ts'
import { createSms } from '../../src/senders/sms.ts'
import { createSmtp, type Smtp } from '../../src/senders/smtp.ts'

const mail: Mail = {
  kind: 'mail',
  to: 'anna@example.com',
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  key: 'one',
}
const sms: Sms = { kind: 'sms', to: '+34612345678', text: 'Hello', key: 'one' }

let mailbox: Mailbox
let smtp: Smtp
beforeAll(async () => {
  mailbox = await startMailbox()
  smtp = createSmtp({ url: mailbox.smtpUrl, from: 'no-reply@portico.example' })
})
beforeEach(() => mailbox.clear())
afterAll(async () => {
  smtp.close()
  await mailbox.close()
})

/** A clock that stands still but for the waits, which it writes down. */
function clock(random = 0.5) {
  const waits: number[] = []
  return {
    waits,
    options: {
      now: () => waits.reduce((sum, ms) => sum + ms, 0),
      random: () => random,
      wait: async (ms: number) => void waits.push(ms),
    },
  }
}

describe('a patient sender', () => {
  test('brings a mail to a slow mailbox once, with the Message-ID it had from the start', async () => {
    const { waits, options } = clock()
    const receipt = await retrying(smtp, options).send({ ...mail, to: 'slow-anna@example.com' })
    expect(receipt).toEqual({ outcome: 'accepted' })
    expect(waits).toEqual([1_000, 5_000])
    expect(mailbox.mails).toHaveLength(1)
  })

  test('does not repeat what was refused for good', async () => {
    const { waits, options } = clock()
    const receipt = await retrying(smtp, options).send({ ...mail, to: 'refused@example.com' })
    expect(receipt).toMatchObject({ outcome: 'refused', retryable: false })
    expect(waits).toEqual([])
  })

  test('pauses longer each time, and in the end tells what the last try met', async () => {
    const { waits, options } = clock()
    mailbox.fault({ at: 'rcpt', code: 450, times: 5 })
    mailbox.fault({ at: 'rcpt', code: 452 })
    expect(await retrying(smtp, options).send(mail)).toMatchObject({
      retryable: true,
      reason: expect.stringMatching(/^452/),
    })
    expect(waits).toEqual([1_000, 5_000, 20_000, 60_000, 180_000])
  })

  test('spreads tries that failed together by a fifth', async () => {
    for (const [random, first] of [
      [0, 800],
      [1, 1_200],
    ] as const) {
      const { waits, options } = clock(random)
      mailbox.fault({ at: 'rcpt', code: 450 })
      await retrying(smtp, options).send(mail)
      expect(waits).toEqual([first])
    }
  })

  test('does not try after the time when the message is of no use', async () => {
    const { waits, options } = clock()
    mailbox.fault({ at: 'rcpt', code: 450, times: 10 })
    expect(await retrying(smtp, options).send({ ...mail, notAfter: 10_000 })).toMatchObject({
      retryable: true,
    })
    expect(waits).toEqual([1_000, 5_000])
  })

  test('never comes back sooner than the other side asked', async () => {
    const { waits, options } = clock()
    const busy = { retryable: true, outcome: 'refused', reason: 'busy', retryAfter: 45_000 } as const
    const answers = [busy, { outcome: 'accepted' } as const]
    await retrying({ send: async () => answers.shift() ?? busy }, options).send(sms)
    expect(waits).toEqual([45_000])
  })

  test('brings an SMS over once although the gateway stumbled', async () => {
    const { options } = clock()
    mailbox.fault({ at: 'sms', code: 503, times: 2 })
    const sender = retrying(createSms({ url: mailbox.smsUrl }), options)
    expect(await sender.send(sms)).toEqual({ outcome: 'accepted' })
    expect(await sender.send(sms)).toEqual({ outcome: 'accepted' })
    expect(mailbox.texts).toHaveLength(1)
  })

  test('stops waiting when the caller gives up', async () => {
    const caller = new AbortController()
    mailbox.fault({ at: 'rcpt', code: 450, times: 10 })
    const wait = (ms: number, signal?: AbortSignal) => {
      setImmediate(() => caller.abort())
      return setTimeout(ms, undefined, signal ? { signal } : {})
    }
    const receipt = retrying(smtp, { pauses: [3_600_000], wait }).send(mail, { signal: caller.signal })
    expect(await receipt).toMatchObject({ outcome: 'refused', retryable: true })
  })
})
