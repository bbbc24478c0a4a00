import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import type { Messenger } from '../../src/contracts/messenger.ts'
import { createMessenger, type MessengerParts } from '../../src/messaging/messenger.ts'
import { createSms } from '../../src/senders/sms.ts'
import { createSmtp, type Smtp } from '../../src/senders/smtp.ts'
import { loadWords } from '../../src/words/words.ts'

const words = loadWords({
  roots: [fileURLToPath(new URL('../../src/messaging', import.meta.url))],
  fallback: 'en',
})
const brand: MessengerParts['brand'] = {
  name: 'Mi <& Friends>',
  account: 'Mi Account',
  colour: '#b34700',
  links: {
    privacy: 'https://mi.example/privacy',
    terms: 'https://mi.example/terms',
    signIn: 'https://mi.example/sign-in?a=1&b=2',
    contact: 'https://mi.example/contact',
  },
}
const code = '049381'
const link = 'https://door.example/activate#dG9rZW4tb2YtMzItYnl0ZXMtdGhhdC1pcy1sb25n'
const codeMail = {
  purpose: 'sign-up' as const,
  to: 'anna@example.com',
  code,
  link,
  locale: 'en',
  key: 'challenge-1-1',
}
const ownerMail = { to: 'anna@example.com', locale: 'en', key: 'challenge-2-1' }
const codeSms = { purpose: 'sign-up' as const, to: '+34612345678', code, locale: 'es', key: 'challenge-3-1' }

let mailbox: Mailbox
let smtp: Smtp
let messenger: Messenger
beforeAll(async () => {
  mailbox = await startMailbox()
  smtp = createSmtp({ url: mailbox.smtpUrl, from: 'no-reply@mi.example' })
  messenger = createMessenger({ mail: smtp, sms: createSms({ url: mailbox.smsUrl }), brand, words })
})
afterEach(() => mailbox.clear())
afterAll(async () => {
  smtp.close()
  await mailbox.close()
})

const email = async (send: () => Promise<unknown>) => {
  await send()
  const [mail] = mailbox.mails.slice(-1)
  if (!mail) throw new Error('No mail arrived.')
  return mail
}

describe.each(['en', 'es'])('the mail with a code, in %s', (locale) => {
  test('carries the code and the link in both of its parts, and the code not in its subject', async () => {
    const mail = await email(() => messenger.codeMail({ ...codeMail, locale }))
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(code)
      expect(part).toContain(link)
    }
    expect(mail.html.match(/href="[^"]*"/g)).toEqual([`href="${link}"`, `href="${link}"`])
    expect(mail.html).toContain(`>${link}</a>`)
    expect(mail.subject).not.toMatch(/\d/)
    expect(mail.html).toContain(`<html lang="${locale}" dir="ltr">`)
  })

  test('says how long code and button live, and what to do if a stranger asked for it', async () => {
    const mail = await email(() => messenger.codeMail({ ...codeMail, locale }))
    const said = locale === 'en' ? ['10 minutes', '24 hours', 'ignore'] : ['10 minutos', '24 horas', 'ignora']
    for (const sentence of said) {
      expect(mail.text).toContain(sentence)
      expect(mail.html).toContain(sentence)
    }
  })

  test('loads nothing, runs nothing, and is written for light and dark', async () => {
    const { html } = await email(() => messenger.codeMail({ ...codeMail, locale }))
    expect(html).not.toMatch(/<(img|script|link|iframe|object|video)\b|url\(|@import|src=/i)
    expect(html).toContain('background:#b34700;color:#ffffff')
    expect(html).toContain('color-scheme')
    expect(html).toContain('prefers-color-scheme: dark')
  })

  test('to the owner of an account carries the way in, and no code', async () => {
    const mail = await email(() => messenger.ownerMail({ ...ownerMail, locale }))
    expect(mail.text).toContain(brand.links.signIn)
    expect(mail.html).toContain('href="https://mi.example/sign-in?a=1&amp;b=2"')
    expect(mail.text).not.toMatch(/\d{6}/)
  })
})

test('a mail says to every mail server that a machine sent it', async () => {
  const { headers } = await email(() => messenger.codeMail(codeMail))
  expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' })
})

test('a mail escapes what an operator calls the service', async () => {
  const { html, text } = await email(() => messenger.codeMail(codeMail))
  expect(html).toContain('Mi &lt;&amp; Friends&gt;')
  expect(text).toContain('Mi <& Friends>')
})

test('a mail tells only what was given: no other link, no other address', async () => {
  const mail = await email(() => messenger.codeMail(codeMail))
  expect(mail.html.match(/https?:[^"<\s]*/g)).toEqual([link, link, link])
  expect(mail.text).not.toContain('anna@example.com')
})

test('a repeated mail carries the same Message-ID', async () => {
  const first = await email(() => messenger.codeMail(codeMail))
  const again = await email(() => messenger.codeMail(codeMail))
  expect(again.messageId).toBe(first.messageId)
  expect(again.text).toBe(first.text)
})

describe('an SMS', () => {
  test.each(['en', 'es'])('in %s carries the code and is one SMS, not two', async (locale) => {
    expect(await messenger.codeSms({ ...codeSms, locale, key: locale })).toEqual({
      outcome: 'accepted',
      retryable: false,
    })
    expect(await messenger.ownerSms({ to: codeSms.to, locale, key: `${locale} owner` })).toMatchObject({
      outcome: 'accepted',
    })
    const [withCode, toOwner] = mailbox.texts.map(({ text }) => text)
    expect(withCode).toMatch(/^049381 /)
    expect(toOwner).not.toMatch(/\d/)
    for (const text of [withCode ?? '', toOwner ?? '']) {
      expect(text).toMatch(/^[A-Za-z0-9 .,:;?!éèñüÑÜ]+$/)
      expect(text.length).toBeLessThanOrEqual(160)
    }
  })
})

describe('what became of it', () => {
  test('is told: accepted, delayed, or refused with the reason', async () => {
    expect(await messenger.codeMail(codeMail)).toEqual({ outcome: 'accepted', retryable: false })
    expect(await messenger.codeMail({ ...codeMail, to: 'slow-anna@example.com' })).toMatchObject({
      outcome: 'delayed',
      retryable: true,
      reason: expect.stringContaining('451'),
    })
    expect(await messenger.codeMail({ ...codeMail, to: 'refused@example.com' })).toMatchObject({
      outcome: 'refused',
      retryable: false,
      reason: expect.stringContaining('550'),
    })
  })

  test('is a refusal where no way out is set', async () => {
    const mute = createMessenger({ mail: undefined, sms: undefined, brand, words })
    expect(await mute.codeMail(codeMail)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('SMTP_URL'),
    })
    expect(await mute.codeSms(codeSms)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('SMS_WEBHOOK_URL'),
    })
  })
})
