import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Arrival } from '../../src/channels/playground/mailbox/arrival.ts'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import type { Mail } from '../../src/senders/sender.ts'
import { createSmtp, type Smtp } from '../../src/senders/smtp.ts'

let mailbox: Mailbox
let smtp: Smtp
beforeEach(async () => {
  mailbox = await startMailbox({ now: () => 1_700_000_000_000 })
  smtp = createSmtp({ url: mailbox.smtpUrl, from: 'no-reply@portico.example' })
})
afterEach(async () => {
  smtp.close()
  await mailbox.close()
})

const send = (to: string, text = 'Hello') =>
  smtp.send({ kind: 'mail', to, subject: 'Hello', text, html: '', key: `${to} ${text}` } satisfies Mail)
const text = (body: unknown) =>
  fetch(mailbox.smsUrl, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })

describe('the local mailbox', () => {
  test('gives out each arrival once, whether it was waited for or was there before', async () => {
    const waiting = mailbox.next(({ to }) => to === 'anna@example.com')
    await send('bob@example.com')
    await send('anna@example.com', 'first')
    await send('anna@example.com', 'second')
    expect(await waiting).toMatchObject({ kind: 'mail', text: 'first\n', at: 1_700_000_000_000 })
    expect(await mailbox.next(({ to }) => to === 'anna@example.com')).toMatchObject({ text: 'second\n' })
    expect(await mailbox.next()).toMatchObject({ to: 'bob@example.com' })
    await expect(mailbox.next(undefined, { timeout: 1 })).rejects.toMatchObject({ code: 'mailbox/nothing' })
    expect(mailbox.mails).toHaveLength(3)
  })

  test('tells of arrivals until it is asked to stop', async () => {
    const heard: Arrival['to'][] = []
    const stop = mailbox.onArrival(({ to }) => heard.push(to))
    await send('anna@example.com')
    await text({ to: '+34612345678', text: '493817', key: 'a' })
    stop()
    await send('bob@example.com')
    expect(heard).toEqual(['anna@example.com', '+34612345678'])
  })

  test('goes on for all senders when one hangs up in the middle of a sentence', async () => {
    const { port } = new URL(mailbox.smtpUrl)
    const socket = connect(Number(port), '127.0.0.1')
    for (const line of ['EHLO me', 'MAIL FROM:<a@example.com>']) {
      await once(socket, 'data')
      socket.write(`${line}\r\n`)
    }
    await once(socket, 'data')
    socket.resetAndDestroy()
    await once(socket, 'close')
    await send('anna@example.com')
    expect(await mailbox.next()).toMatchObject({ to: 'anna@example.com' })
  })

  test('keeps the newest two hundred', async () => {
    for (let i = 0; i <= 200; i += 1) await text({ to: '+34612345678', text: `${i}`, key: `${i}` })
    expect(mailbox.texts).toHaveLength(200)
    expect(mailbox.texts.at(0)?.text).toBe('1')
    expect(mailbox.texts.at(-1)?.text).toBe('200')
  })

  test('shows an SMS once however often its key is sent', async () => {
    for (const _ of [1, 2])
      expect((await text({ to: '+34612345678', text: '493817', key: 'same' })).status).toBe(202)
    expect(mailbox.texts).toHaveLength(1)
  })

  test.each([
    'no json',
    {},
    { to: '612345678', text: 'x', key: 'k' },
    { to: '+34612345678', text: '', key: 'k' },
    { to: '+34612345678', text: 'x'.repeat(20_000), key: 'k' },
  ])('refuses an SMS that is none: %#', async (body) => {
    expect((await text(body)).status).toBe(400)
    expect(mailbox.texts).toEqual([])
  })

  test('is only for this machine', () => {
    expect(new URL(mailbox.smtpUrl).hostname).toBe('127.0.0.1')
    expect(new URL(mailbox.smsUrl).hostname).toBe('127.0.0.1')
  })
})
