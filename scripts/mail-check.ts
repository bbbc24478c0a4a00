/**
 * `npm run mail-check`: mails of every kind in every language, as they leave over SMTP, judged by the rules of SpamAssassin
 * that need no network. It is no part of the tests, for SpamAssassin must be installed (Debian: `apt-get install
 * spamassassin`). Prints the marks of each mail, and fails where there is one.
 */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { AccountEventKind } from '../flows/common/notification.ts'
import { createMessenger } from '../src/messaging/messenger.ts'
import { loadTexts } from '../src/portico/texts.ts'
import { createSmtp } from '../src/senders/smtp.ts'

/** What says that a mail has HTML, or that this machine hands it over without a relay; neither speaks against it. */
const neutral: ReadonlySet<string> = new Set(['HTML_MESSAGE', 'NO_RELAYS', 'NO_RECEIVED', 'ALL_TRUSTED'])

const arrived: Buffer[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  async onData(stream, _session, answer) {
    arrived.push(Buffer.concat(await Array.fromAsync(stream)))
    answer()
  },
})
await once(server.listen(0, '127.0.0.1'), 'listening')
const { brand, wording } = loadTexts('example')
const smtp = createSmtp({
  url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
  from: 'no-reply@example.com',
  name: brand.name,
})
const messenger = createMessenger({
  mail: smtp,
  sms: undefined,
  brand,
  words: wording,
  chat: () => 'https://t.me/example_bot?start=recover',
})

const token = 'bm90aWZpY2F0aW9uLW9uZQ-0.dG9rZW4tb2YtMzItYnl0ZXMtdGhhdC1pcy1sb25nIGVub3U'
const page = (name: string) => `https://door.example.com/${name}/${token}`
const to = 'anna@example.org'

const mailsIn = (locale: string): Readonly<Record<string, () => Promise<unknown>>> => {
  const told = (kind: AccountEventKind, facts: Record<string, string | boolean>, link?: string) => () =>
    messenger.notificationMail({
      to,
      event: { kind, facts, when: Date.UTC(2026, 0, 5, 8), place: 'other', chat: 'Ines (@ine•••)' },
      region: 'ES',
      number: '4711000815',
      link,
      locale,
      key: `${kind} ${locale}`,
    })
  const code = (purpose: 'sign-up' | 'recovery' | 'address' | 'recovery-check') => () =>
    messenger.codeMail({
      purpose,
      to,
      code: '493817',
      link: page('activate'),
      locale,
      key: `${purpose} ${locale}`,
    })
  return {
    'code to sign up': code('sign-up'),
    'code to recover': code('recovery'),
    'code for an address': code('address'),
    'code to test a way back in': code('recovery-check'),
    'address that has an account': () => messenger.ownerMail({ to, locale, key: `owner ${locale}` }),
    welcome: told('account-created', { by: 'email', region: 'ES', channel: 'telegram' }),
    'chat linked': told('chat-linked', { chat: 'Ines (@ine•••)' }, page('not-me')),
    'account locked': told('disputed', { what: 'chat-linked' }),
  }
}

const judge = (mail: Buffer): { readonly score: string; readonly marks: readonly string[] } => {
  const judged = execFileSync('spamassassin', ['--local'], { input: mail, encoding: 'utf8' })
  const status = /^X-Spam-Status:.*(?:\n[ \t].*)*/m.exec(judged)?.[0].replace(/\n\s+/g, '') ?? ''
  const marks = /tests=(\S*?)(?:autolearn|version|$| )/.exec(status)?.[1]?.split(',') ?? []
  return {
    score: /score=(\S+)/.exec(status)?.[1] ?? '?',
    marks: marks.filter((mark) => mark && mark !== 'none' && !neutral.has(mark)),
  }
}

for (const locale of wording.locales)
  for (const [name, send] of Object.entries(mailsIn(locale))) {
    await send()
    const { score, marks } = judge(arrived.at(-1) ?? Buffer.of())
    if (marks.length > 0) process.exitCode = 1
    console.log(`${marks.length > 0 ? '✗' : '✓'} ${locale} ${name}: ${score} ${marks.join(', ')}`)
  }
smtp.close()
server.close()
