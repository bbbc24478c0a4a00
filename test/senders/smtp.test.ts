import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import type { Mail } from '../../src/senders/sender.ts'
import { createSmtp, type Smtp } from '../../src/senders/smtp.ts'

const from = 'Portico <no-reply@portico.example>'
const mail = (over: Partial<Mail> = {}): Mail => ({
  kind: 'mail',
  to: 'anna@example.com',
  subject: 'Señal ✓',
  text: 'plain words',
  html: '<p>rich words</p>',
  key: 'challenge-1-1',
  ...over,
})

let mailbox: Mailbox
let smtp: Smtp
const closing: (() => unknown)[] = []
beforeAll(async () => {
  mailbox = await startMailbox()
  smtp = createSmtp({ url: mailbox.smtpUrl, from })
})
afterEach(() => {
  mailbox.clear()
  for (const close of closing.splice(0)) close()
})
afterAll(async () => {
  smtp.close()
  await mailbox.close()
})

describe('a mail', () => {
  test('arrives with both parts, its sender, and as made by a machine', async () => {
    expect(await smtp.send(mail())).toEqual({ outcome: 'accepted' })
    expect(mailbox.mails).toMatchObject([
      {
        kind: 'mail',
        to: 'anna@example.com',
        from: 'no-reply@portico.example',
        subject: 'Señal ✓',
        text: 'plain words\n',
        headers: { 'auto-submitted': 'auto-generated', from: from },
      },
    ])
    expect(mailbox.mails[0]?.html).toContain('<p>rich words</p>')
  })

  test('has the same Message-ID when it is sent again, and tells nothing of its key', async () => {
    await smtp.send(mail())
    await smtp.send(mail())
    await smtp.send(mail({ key: 'challenge-1-2' }))
    const [first, again, other] = mailbox.mails.map(({ messageId }) => messageId)
    expect(first).toMatch(/^<[0-9a-f]{32}@portico\.example>$/)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  test('goes to an international domain in ASCII', async () => {
    await smtp.send(mail({ to: 'anna@bücher.example' }))
    expect(mailbox.mails.map(({ to }) => to)).toEqual(['anna@xn--bcher-kva.example'])
  })

  test.each([
    'anna@example.com, evil@example.org',
    'anna@example.com\r\nBcc: evil@example.org',
    'anna@example.com\r\nRCPT TO:<evil@example.org>',
    '"x" <evil@example.org> <anna@example.com>',
    'Team: anna@example.com, evil@example.org;',
  ])('goes nowhere when its recipient is %j', async (to) => {
    expect(await smtp.send(mail({ to }))).toMatchObject({ outcome: 'refused', retryable: false })
    expect(mailbox.mails).toEqual([])
  })

  test('cannot smuggle a header in by its subject', async () => {
    await smtp.send(mail({ subject: 'Hello\r\nBcc: evil@example.org' }))
    expect(mailbox.mails).toHaveLength(1)
    expect(mailbox.mails[0]?.headers).not.toHaveProperty('bcc')
  })
})

describe('a refusal', () => {
  test('for good is not worth repeating, and its reason names no address', async () => {
    expect(await smtp.send(mail({ to: 'refused-anna@example.com' }))).toEqual({
      outcome: 'refused',
      retryable: false,
      code: 'mail/refused',
      reason: expect.stringMatching(/^550 .*no such mailbox/i),
    })
  })

  test('for now is worth repeating, and the third try of a slow mailbox succeeds', async () => {
    const to = 'slow-anna@example.com'
    expect(await smtp.send(mail({ to }))).toMatchObject({
      retryable: true,
      reason: expect.stringMatching(/^451/),
    })
    expect(await smtp.send(mail({ to }))).toMatchObject({ retryable: true })
    expect(await smtp.send(mail({ to }))).toEqual({ outcome: 'accepted' })
  })

  test.each([
    ['connect', 421, true],
    ['connect', 554, false],
    ['rcpt', 452, true],
    ['data', 451, true],
    ['data', 554, false],
  ] as const)('at %s with %i: worth repeating is %s', async (at, code, retryable) => {
    const own = createSmtp({ url: mailbox.smtpUrl, from })
    closing.push(() => own.close())
    mailbox.fault({ at, code, times: 10 })
    expect(await own.send(mail())).toMatchObject({ outcome: 'refused', retryable })
  })

  test('repeats neither the address nor the name nor the code that the server quotes', async () => {
    const url = await serve((say) => ({
      RCPT: () => say('550 <anna.lopez@example.com>: user Anna.Lopez unknown, see https://x.example/?a=1'),
    }))
    expect(await sendBy(url, mail({ to: 'anna.lopez@example.com' }))).toEqual({
      outcome: 'refused',
      retryable: false,
      code: 'mail/refused',
      reason: '550 … user … unknown, see …',
    })
    const quoting = await serve((say) => ({ '.': () => say(`554 rejected: "493817" ${'spam '.repeat(60)}`) }))
    const { reason } = (await sendBy(quoting, mail())) as { reason: string }
    expect(reason).not.toContain('493817')
    expect(reason.length).toBeLessThanOrEqual(120)
  })

  test('to let us in is not held against the person, and quotes no password', async () => {
    const url = await serve((say) => ({
      EHLO: () => say('250-test\r\n250 AUTH PLAIN'),
      AUTH: () => say('535 bad credentials for hunter2'),
    }))
    expect(await sendBy(url.replace('//', '//portico:hunter2@'), mail())).toEqual({
      outcome: 'refused',
      retryable: true,
      code: 'mail/login',
      reason: 'The mail server does not let us in (535).',
    })
  })
})

describe('a stable code says', () => {
  test.each([
    ['a mailbox that does not exist', 'RCPT', '550 5.1.1 no such user', 'mail/refused', false],
    [
      'a relay that is denied',
      'RCPT',
      '554 5.7.1 <anna@example.com>: Relay access denied',
      'mail/blocked',
      false,
    ],
    ['a relay that is denied, in words', 'RCPT', '550 relay not permitted', 'mail/blocked', false],
    ['a block list', 'RCPT', '550 blocked using zen.spamhaus.org', 'mail/blocked', false],
    [
      'a greeting name',
      'RCPT',
      '450 4.7.1 <localhost>: Helo command rejected: Host not found',
      'mail/blocked',
      true,
    ],
    ['greylisting', 'RCPT', '450 4.2.0 Greylisted', 'mail/put-off', true],
    ['a full mailbox', 'RCPT', '452 4.2.2 mailbox full', 'mail/put-off', true],
    ['a sender that is not ours', 'MAIL', '553 5.7.1 not owned by user', 'mail/sender-refused', false],
    ['a login that is asked for', 'MAIL', '530 5.7.1 Authentication required', 'mail/login', true],
    ['TLS that is asked for', 'MAIL', '451 5.7.3 STARTTLS is required to send mail', 'mail/tls', true],
    ['a mail taken for spam', '.', '554 5.7.1 looks like spam', 'mail/content-refused', false],
    ['a server that closes', 'MAIL', '421 shutting down', 'mail/unreachable', true],
    ['a server that turns us away', 'greeting', '554 no service here', 'mail/blocked', false],
  ])('%s', async (_, at, answer, code, retryable) => {
    const url = await serve((say) => ({ [at]: () => say(answer) }))
    expect(await sendBy(url, mail())).toMatchObject({ outcome: 'refused', code, retryable })
  })
})

describe('TLS', () => {
  /** Has a certificate that signed itself, unless it is given another one. */
  const tlsServer = async (over: SMTPServerOptions = {}) => {
    const strict = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      onData: (stream, _, answer) => void stream.resume().on('end', () => answer()),
      ...over,
    })
    strict.on('error', () => {})
    strict.listen(0, '127.0.0.1')
    await once(strict.server, 'listening')
    closing.push(() => strict.close())
    return `127.0.0.1:${(strict.server.address() as AddressInfo).port}`
  }

  test.each([
    ['smtp', {}],
    ['smtps', { secure: true }],
  ])(
    'of %s:// with a certificate that signed itself waits, and is told with its cure',
    async (scheme, over) => {
      const url = `${scheme}://${await tlsServer(over)}`
      expect(await sendBy(url, mail())).toEqual({
        outcome: 'refused',
        retryable: true,
        code: 'mail/tls',
        reason: expect.stringMatching(
          /^The mail server could not be used \((DEPTH_ZERO_SELF_SIGNED_CERT|CERT_HAS_EXPIRED)\)\.$/,
        ),
      })
      const own = createSmtp({ url, from })
      closing.push(() => own.close())
      await expect(own.check()).rejects.toMatchObject({
        code: 'mail/tls',
        message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      })
    },
  )

  test('is not checked with tls.rejectUnauthorized=false, and not used with ignoreTLS=true', async () => {
    const host = await tlsServer()
    for (const option of ['tls.rejectUnauthorized=false', 'ignoreTLS=true'])
      expect(await sendBy(`smtp://${host}?${option}`, mail())).toEqual({ outcome: 'accepted' })
  })

  test('is insisted on with requireTLS=true', async () => {
    const host = await tlsServer({ disabledCommands: ['STARTTLS'] })
    expect(await sendBy(`smtp://${host}?requireTLS=true`, mail())).toMatchObject({ code: 'mail/tls' })
    expect(await sendBy(`smtp://${host}`, mail())).toEqual({ outcome: 'accepted' })
  })

  test('the name by which this machine greets is the one of the option "name"', async () => {
    const greeted: string[] = []
    const host = await tlsServer({
      disabledCommands: ['STARTTLS'],
      onMailFrom: (_, { clientHostname, hostNameAppearsAs }, answer) => {
        greeted.push(hostNameAppearsAs || clientHostname)
        answer()
      },
    })
    await sendBy(`smtp://${host}?name=portico.example.com`, mail())
    expect(greeted).toEqual(['portico.example.com'])
  })
})

describe('a mail server that is not well', () => {
  test('because it is not there, is worth another try', async () => {
    const { port } = await listen(createServer())
    for (const close of closing.splice(0)) close()
    expect(await sendBy(`smtp://127.0.0.1:${port}`, mail())).toMatchObject({
      outcome: 'refused',
      retryable: true,
    })
  })

  test.each(['greeting', 'EHLO', 'RCPT', 'DATA', '.'])(
    'because it goes silent at %s, is given up on in time and worth another try',
    async (at) => {
      const url = await serve(() => (at === 'greeting' ? { greeting: () => {} } : { [at]: () => {} }))
      expect(await sendBy(url, mail(), 100)).toMatchObject({ outcome: 'refused', retryable: true })
    },
  )

  test('because it answers one letter at a time for ever, is given up on in time', async () => {
    const url = await serve((_say, socket) => ({
      RCPT: () => {
        const drip = setInterval(() => socket.write('2'), 20)
        socket.on('close', () => clearInterval(drip))
      },
    }))
    expect(await sendBy(url, mail(), 100)).toMatchObject({ outcome: 'refused', retryable: true })
  })

  test.each(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', '.'])(
    'because it hangs up at %s, is worth another try',
    async (at) => {
      const url = await serve((_say, socket) => ({ [at]: () => socket.destroy() }))
      expect(await sendBy(url, mail())).toMatchObject({ outcome: 'refused', retryable: true })
    },
  )

  test('is left at once when the caller gives up', async () => {
    const reached = Promise.withResolvers<void>()
    const url = await serve(() => ({ RCPT: () => reached.resolve() }))
    const caller = new AbortController()
    const own = createSmtp({ url, from })
    closing.push(() => own.close())
    const receipt = own.send(mail(), { signal: caller.signal })
    await reached.promise
    caller.abort()
    expect(await receipt).toMatchObject({ retryable: true, reason: expect.stringContaining('EABORT') })
  })

  test('is named to the operator, without the password', async () => {
    const url = await serve((say) => ({ greeting: () => say('421 closed') }))
    const own = createSmtp({ url: url.replace('//', '//portico:hunter2@'), from })
    closing.push(() => own.close())
    const error = await own.check().catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'mail/unreachable' })
    expect(JSON.stringify([error, String(error)])).not.toContain('hunter2')
    await expect(smtp.check()).resolves.toBeUndefined()
  })
})

test.each([
  [{ from: 'not an address' }, 'mail/from'],
  [{ from: 'a@example.com, b@example.com' }, 'mail/from'],
  [{ url: 'mail.example.com' }, 'mail/url'],
  [{ url: 'https://mail.example.com' }, 'mail/url'],
  [{ url: 'smtp://mail.example.com?tls.ca=secret' }, 'mail/url'],
  [{ url: 'smtp://mail.example.com?requireTLS=yes' }, 'mail/url'],
  [{ url: 'smtp://mail.example.com?requireTLS=true&ignoreTLS=true' }, 'mail/url'],
  [{ url: 'smtps://mail.example.com?ignoreTLS=true' }, 'mail/url'],
  [{ url: 'smtp://mail.example.com?name=a.example&name=b.example' }, 'mail/url'],
])('the settings %o are refused by name', (over, code) => {
  expect(() => createSmtp({ url: 'smtp://localhost', from, ...over })).toThrow(
    expect.objectContaining({ code }),
  )
})

async function sendBy(url: string, message: Mail, timeout?: number) {
  const own = createSmtp({ url, from, ...(timeout && { timeout }) })
  closing.push(() => own.close())
  return own.send(message)
}

type Say = (line: string) => unknown
type Answers = Record<string, () => unknown>

/** A mail server by hand that says yes, except where `script` answers otherwise; its `smtp://` address. */
async function serve(script: (say: Say, socket: Socket) => Answers): Promise<string> {
  const server = createServer((socket) => {
    const say: Say = (line) => socket.write(`${line}\r\n`)
    const answers: Answers = {
      greeting: () => say('220 test'),
      DATA: () => say('354 go on'),
      ...script(say, socket),
    }
    let inData = false
    let rest = ''
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const verb = inData ? line : (line.split(' ')[0] ?? '').toUpperCase()
        if (inData && verb !== '.') continue
        inData = verb === 'DATA'
        const answer = answers[verb]
        if (answer) answer()
        else say('250 yes')
      }
    })
    answers.greeting?.()
  })
  const { port } = await listen(server)
  return `smtp://127.0.0.1:${port}`
}

async function listen(server: Server): Promise<AddressInfo> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  closing.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address() as AddressInfo
}
