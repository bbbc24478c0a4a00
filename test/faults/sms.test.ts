import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { type Guest, labelsOf, openApp, SECOND, type Surroundings } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import { expectAnswers, openRig, until } from './rig.ts'
import { row } from './rows.ts'

interface Paid {
  readonly key: string
  readonly text: string
  readonly at: number
}

/** A gateway that takes and charges every SMS, and answers as it is told. */
const openGateway = async (answer: (response: ServerResponse, nth: number) => void) => {
  const paid: Paid[] = []
  const server = createServer(async (request, response) => {
    const { key, text } = JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString())
    paid.push({ key, text, at: performance.now() })
    answer(response, paid.length)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`,
    paid,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const byPhone = async (rig: Surroundings, guest: Guest) => {
  await walk(rig, guest, 'identifier')
  void guest.tap('Phone number').catch(() => {})
  await guest.sees('What is your phone number')
  guest.say('+34 612 345 678')
  await guest.sees(steps.terms.sees)
  void guest.tap('I accept').catch(() => {})
}

test.concurrent.each([
  ['429', (response: ServerResponse) => response.writeHead(429, { 'retry-after': '1' }).end()],
  ['500', (response: ServerResponse) => response.writeHead(500).end()],
  ['taken, no answer', (response: ServerResponse) => response.socket?.destroy()],
  ['taken, hangs', () => {}],
] as const)(row('G1f', '%s'), async (_, answer) => {
  await using gateway = await openGateway(answer)
  await using rig = await openRig()
  const guest = rig.person()
  await rig.start({ SMS_WEBHOOK_URL: gateway.url })
  await byPhone(rig, guest)
  await until(() => gateway.paid.length === 1, 'the SMS is handed over')
  const card = await guest.sees(/asks us to wait a little/)
  expect(labelsOf(card)).toContain('Change the number')
  await expectAnswers(guest)
  await new Promise((resolve) => setTimeout(resolve, 8_000))
  expect(gateway.paid, 'within the minute').toHaveLength(1)
})

test(row('G3f'), async () => {
  await using app = await openApp({ CAPTCHA: 'off' })
  const guest = app.person()
  await byPhone(app, guest)
  await guest.sees(steps.code.sees)
  await app.until(guest, ({ pending }) => pending.length === 0)
  await app.pass(121 * SECOND)
  const late = await guest.sees(/Nothing yet\? Please check the number/)
  expect(labelsOf(late)).toContain('Send it again')
  expect(labelsOf(late)).toContain('Change the number')
})
