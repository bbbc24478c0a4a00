import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { AccountEvent } from '../../flows/common/notification.ts'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import type { NotificationMessage, NotificationMessenger } from '../../src/contracts/messenger.ts'
import { createMessenger } from '../../src/messaging/messenger.ts'
import { createSms } from '../../src/senders/sms.ts'
import { createSmtp, type Smtp } from '../../src/senders/smtp.ts'
import { loadWords } from '../../src/words/words.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const words = loadWords({ roots: [folder('flows'), folder('src')], fallback: 'en' })
const brand = {
  name: 'Example',
  account: 'Example Account',
  colour: '#17594c',
  links: {
    privacy: 'https://x.example/p',
    terms: 'https://x.example/t',
    signIn: 'https://x.example/s',
    contact: 'https://x.example/contact',
  },
}
const changed: AccountEvent = {
  kind: 'password-changed',
  facts: {},
  when: Date.UTC(2026, 0, 5, 8),
  place: 'other',
}
const reverted: AccountEvent = { kind: 'disputed', facts: { what: 'password-changed' }, when: changed.when }
const LINK = 'https://door.example/not-me/aWQtb2Ytbm90aWNl-0.dG9rZW4tb2YtMzItYnl0ZXMtdGhhdC1pcy1sb25nIGVub3U'
const email: NotificationMessage = {
  to: 'anna@example.com',
  event: changed,
  region: 'ES',
  number: '4711000815',
  link: LINK,
  locale: 'en',
  key: 'notice-1',
}

let mailbox: Mailbox
let smtp: Smtp
let messenger: NotificationMessenger
let chat: string | undefined
beforeAll(async () => {
  mailbox = await startMailbox()
  smtp = createSmtp({ url: mailbox.smtpUrl, from: 'no-reply@example.com' })
  const sms = createSms({ url: mailbox.smsUrl })
  messenger = createMessenger({ mail: smtp, sms, brand, words, chat: () => chat })
})
afterEach(() => {
  chat = undefined
  mailbox.clear()
})
afterAll(async () => {
  smtp.close()
  await mailbox.close()
})

const mailed = async (differently: Partial<NotificationMessage> = {}) => {
  expect(await messenger.notificationMail({ ...email, ...differently })).toEqual({
    outcome: 'accepted',
    retryable: false,
  })
  const [mail] = mailbox.mails.slice(-1)
  if (!mail) throw new Error('No mail arrived.')
  return mail
}

describe.each([
  ['en', 'The password was changed.', 'This was not me', '9:00'],
  ['es', 'Se cambió la contraseña.', 'No he sido yo', '9:00'],
])('a notification by mail, in %s', (locale, sentence, button, clock) => {
  test('says what happened, when on the owner’s clock, and carries one link to take it back', async () => {
    const { text, html } = await mailed({ locale })
    for (const part of [text, html]) {
      expect(part).toContain(sentence)
      expect(part).toContain(clock)
      expect(part).toContain(LINK)
    }
    expect(html).toContain(`>${button}</a>`)
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${LINK}"`, `href="${LINK}"`])
  })
})

test('a notification is marked as sent by a machine, has a text part, and one Message-ID however often it is sent', async () => {
  const [first, again] = [await mailed(), await mailed()]
  expect(first.headers['auto-submitted']).toBe('auto-generated')
  expect(first.text.length).toBeGreaterThan(100)
  expect(again.messageId).toBe(first.messageId)
  expect((await mailed({ key: 'notice-2' })).messageId).not.toBe(first.messageId)
})

test('a notification says first what happened, in its subject and above its text, without an address', async () => {
  const subject = async (kind: AccountEvent['kind'], facts: AccountEvent['facts'] = {}) =>
    (await mailed({ event: { ...changed, kind, facts } })).subject
  expect(await subject('address-added', { address: 'm•••@evil.example' })).toBe(
    'An address was added to your Example Account',
  )
  const { subject: title, text, html } = await mailed({ event: { ...changed, kind: 'chat-linked' } })
  expect(title).toBe('A chat was linked to your Example Account')
  expect(text).toMatch(new RegExp(`^Example\\n\\n${title}. Was this you\\?\n`))
  expect(html).toContain(`${title}. Was this you?</h1>`)
})

test.each(['en', 'es'])(
  'the notifications of one recovery have different subjects, in %s',
  async (locale) => {
    const kinds = ['recovery-started', 'code-used', 'password-reset'] as const
    const subjects = []
    for (const kind of kinds)
      subjects.push(
        (await mailed({ locale, event: { ...changed, kind, facts: { left: 1, hold: false } } })).subject,
      )
    expect(new Set(subjects).size).toBe(kinds.length)
  },
)

test('a notification carries no text of the person who signed in', async () => {
  const device =
    'You won: https://evil.example <a href="https://evil.example">claim</a>\r\nBcc: x@evil.example'
  const { text, html, headers } = await mailed({
    event: { ...changed, kind: 'signed-in', facts: { device, new: true } },
  })
  for (const part of [text, html]) {
    expect(part).not.toContain('evil.example')
    expect(part).not.toContain('<a href="https://evil')
  }
  expect(headers.bcc).toBeUndefined()
})

test('a notification says whose chat it was, and when by which clock', async () => {
  const { text } = await mailed({
    event: { ...changed, kind: 'chat-linked', facts: { chat: 'Ines (@ine•••)' }, chat: 'Ines (@ine•••)' },
  })
  expect(text).toContain('Ines (@ine•••)’s chat was linked to the account.')
  expect(text).toContain(
    'January 5, 2026 at 9:00 AM GMT+1, in Ines (@ine•••)’s chat, which is not linked to your account',
  )
  expect((await mailed({ region: '', key: 'notice-utc' })).text).toContain('8:00 AM UTC')
})

test.each([
  ['en', 'Your Example Account is ready'],
  ['es', 'Tu Example Account está lista'],
])(
  'a new account gets a mail with its account ID, and no question whether it was you, in %s',
  async (locale, title) => {
    const facts = { by: 'email', region: 'ES', channel: 'telegram' }
    const { subject, text, html } = await mailed({
      event: { ...changed, kind: 'account-created', facts },
      link: undefined,
      locale,
      key: `welcome ${locale}`,
    })
    expect(subject).toBe(title)
    for (const part of [text, html]) expect(part).toContain('4711000815')
    expect(text).toContain('/recover')
    expect(text).not.toMatch(/Was this you|Has sido tú/)
  },
)

test('a notification of a change that can no longer be reverted shows how to recover', async () => {
  const { text } = await mailed({ event: reverted, link: undefined })
  expect(text).toContain('Somebody said “this was not me” about the new password.')
  expect(text).toContain('send /recover in our chat and choose a new password')
  expect(text).not.toContain('http')
  chat = 'https://t.me/example_bot?start=recover'
  const { html } = await mailed({ event: reverted, link: undefined })
  expect(html).toContain(`href="${chat}"`)
})

describe.each(['en', 'es'])('a notification by SMS, in %s', (locale) => {
  test('is short, names the account and what happened, and carries the link', async () => {
    const notifications = [{}, { link: undefined }, { link: undefined, event: reverted }]
    for (const [n, notification] of notifications.entries())
      await messenger.notificationSms({
        ...email,
        to: '+34612345678',
        locale,
        ...notification,
        key: `${locale} ${n}`,
      })
    const texts = mailbox.texts.map(({ text }) => text)
    expect(texts).toHaveLength(3)
    expect(texts[0]).toContain(LINK)
    for (const text of texts) {
      const said = text.replace(LINK, '')
      expect(said).toMatch(/^[A-Za-z0-9 .,:;?!/éèñüÑÜ]+$/)
      expect(said.length).toBeLessThanOrEqual(160)
      expect(said).toMatch(/^Example Account: (password changed|contraseña cambiada|locked|bloqueada)/)
    }
  })
})
