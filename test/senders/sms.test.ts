import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import { allowedSms } from '../../src/senders/allowed-sms.ts'
import type { Sms } from '../../src/senders/sender.ts'
import { createSms } from '../../src/senders/sms.ts'

const sms = (over: Partial<Sms> = {}): Sms => ({
  kind: 'sms',
  to: '+34612345678',
  text: '493817 es tu clave',
  key: 'challenge-1-1',
  ...over,
})

let mailbox: Mailbox
const closing: (() => unknown)[] = []
beforeAll(async () => {
  mailbox = await startMailbox()
})
afterEach(() => {
  mailbox.clear()
  for (const close of closing.splice(0)) close()
})
afterAll(() => mailbox.close())

describe('an SMS', () => {
  test('is handed over to allowed numbers only', async () => {
    const spanish = allowedSms(createSms({ url: mailbox.smsUrl }), (to) => to.startsWith('+34'))
    expect(await spanish.send(sms({ to: '+18762123456' }))).toMatchObject({
      outcome: 'refused',
      retryable: false,
    })
    expect(await spanish.send(sms({ key: 'challenge-2-1' }))).toEqual({ outcome: 'accepted' })
    expect(mailbox.texts.map(({ to }) => to)).toEqual(['+34612345678'])
  })

  test('is handed over with its number, text and key', async () => {
    expect(await createSms({ url: mailbox.smsUrl }).send(sms())).toEqual({ outcome: 'accepted' })
    expect(mailbox.texts).toMatchObject([
      { to: '+34612345678', text: '493817 es tu clave', key: 'challenge-1-1' },
    ])
  })

  test.each([
    [200, { outcome: 'accepted' }],
    [202, { outcome: 'accepted' }],
    [302, { retryable: false }],
    [400, { retryable: false }],
    [403, { retryable: false }],
    [408, { retryable: true }],
    [429, { retryable: true }],
    [500, { retryable: true }],
    [503, { retryable: true }],
  ])('answered with %i is %o', async (status, receipt) => {
    const url = await serve((_, response) => response.writeHead(status, { location: '/elsewhere' }).end('{}'))
    expect(await createSms({ url }).send(sms())).toMatchObject(receipt)
  })

  test('waits as long as the gateway asks, in seconds or until a time', async () => {
    const inSeconds = await serve((_, response) => response.writeHead(429, { 'retry-after': '30' }).end())
    expect(await createSms({ url: inSeconds }).send(sms())).toMatchObject({ retryAfter: 30_000 })
    const date = new Date(Date.now() + 3_600_000).toUTCString()
    const until = await serve((_, response) => response.writeHead(503, { 'retry-after': date }).end())
    const { retryAfter } = (await createSms({ url: until }).send(sms())) as { retryAfter: number }
    expect(retryAfter).toBeGreaterThan(3_500_000)
    expect(retryAfter).toBeLessThanOrEqual(3_600_000)
  })

  test.each([
    [429, true],
    [503, true],
    [408, undefined],
    [500, undefined],
    [502, undefined],
    [504, undefined],
  ])('answered with %i was certainly not taken: %s', async (status, untaken) => {
    const url = await serve((_, response) => response.writeHead(status).end())
    expect(((await createSms({ url }).send(sms())) as { untaken?: true }).untaken).toBe(untaken)
  })

  test.each([
    [302, 'sms/wrong-address'],
    [400, 'sms/refused'],
    [401, 'sms/login'],
    [404, 'sms/wrong-address'],
    [422, 'sms/refused'],
    [429, 'sms/put-off'],
    [503, 'sms/failing'],
  ])('answered with %i is told as %s', async (status, code) => {
    const url = await serve((_, response) => response.writeHead(status).end())
    expect(await createSms({ url }).send(sms())).toMatchObject({ code })
  })

  test('goes by a gateway that can be tried without an SMS', async () => {
    const asked: unknown[] = []
    const url = await serve((request) => asked.push(request.url))
    await expect(createSms({ url }).check()).resolves.toBeUndefined()
    expect(asked).toEqual([])
    for (const close of closing.splice(0)) close()
    await expect(createSms({ url }).check()).rejects.toMatchObject({ code: 'sms/unreachable' })
    const plain = createTcpServer((socket) => socket.end('hello')).listen(0, '127.0.0.1')
    await once(plain, 'listening')
    closing.push(() => plain.close())
    const tls = `https://127.0.0.1:${(plain.address() as AddressInfo).port}/sms`
    await expect(createSms({ url: tls }).check()).rejects.toMatchObject({ code: 'sms/tls' })
  })

  test('was certainly not taken where the connection is cut before TLS stands', async () => {
    const cutting = createTcpServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
    await once(cutting, 'listening')
    closing.push(() => cutting.close())
    const url = `https://127.0.0.1:${(cutting.address() as AddressInfo).port}/sms`
    const receipt = await createSms({ url }).send(sms())
    expect(receipt).toMatchObject({ retryable: true, untaken: true })
    expect(receipt).not.toHaveProperty('retryAfter')
  })

  test('whose fate is unknown is not paid for twice within a minute', async () => {
    const silent = await serve(() => {})
    expect(await createSms({ url: silent, timeout: 50 }).send(sms())).toMatchObject({
      retryable: true,
      retryAfter: 60_000,
    })
    const dropping = await serve((request) => request.on('end', () => request.socket.destroy()).resume())
    expect(await createSms({ url: dropping }).send(sms())).toMatchObject({
      retryable: true,
      retryAfter: 60_000,
    })
  })

  test('that no gateway heard of may be sent again at once, and the reason names no number', async () => {
    const url = await serve(() => {})
    for (const close of closing.splice(0)) close()
    const receipt = await createSms({ url }).send(sms())
    expect(receipt).toEqual({
      outcome: 'refused',
      retryable: true,
      untaken: true,
      code: 'sms/unreachable',
      reason: 'The SMS gateway did not answer (ECONNREFUSED).',
    })
  })
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`
}
