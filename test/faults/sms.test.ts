import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { labelsOf, openApp, type Person, SECOND, type Services } from '../fixtures/app.ts'
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

const byPhone = async (rig: Services, person: Person) => {
  await walk(rig, person, 'email')
  void person.tap('Use my phone number').catch(() => {})
  await person.sees('What’s your phone number')
  person.say('+34 612 345 678')
}

test.concurrent.each([
  ['500', (response: ServerResponse) => response.writeHead(500).end()],
  ['taken, no answer', (response: ServerResponse) => response.socket?.destroy()],
  ['taken, hangs', () => {}],
] as const)(row('G1f', '%s'), async (_, answer) => {
  await using gateway = await openGateway(answer)
  await using rig = await openRig()
  const person = rig.person()
  await rig.start({ SMS_WEBHOOK_URL: gateway.url })
  await byPhone(rig, person)
  await until(() => gateway.paid.length === 1, 'the SMS is handed over')
  const card = await person.sees(/Delivery is taking longer/)
  expect(labelsOf(card)).toContain('Change the number')
  await expectAnswers(person)
  await new Promise((resolve) => setTimeout(resolve, 8_000))
  expect(gateway.paid, 'within the minute').toHaveLength(1)
})

test.concurrent(row('G4f'), async () => {
  await using gateway = await openGateway((response, nth) =>
    response.writeHead(nth === 1 ? 429 : 202, { 'retry-after': '1' }).end(),
  )
  await using rig = await openRig()
  const person = rig.person()
  await rig.start({ SMS_WEBHOOK_URL: gateway.url })
  await byPhone(rig, person)
  await until(() => gateway.paid.length === 2, 'the SMS is handed over again')
  const [refused, taken] = gateway.paid
  expect(taken?.key).toBe(refused?.key)
  expect((taken?.at ?? 0) - (refused?.at ?? 0)).toBeLessThan(20_000)
  await person.sees(steps.code.sees)
})

test(row('G3f'), async () => {
  await using app = await openApp({ CAPTCHA: 'off' })
  const person = app.person()
  await byPhone(app, person)
  await person.sees(steps.code.sees)
  await app.until(person, ({ pending }) => pending.length === 0)
  await app.pass(121 * SECOND)
  const late = await person.sees(/Nothing yet\? Please check the number/)
  expect(labelsOf(late)).toContain('Send it again')
  expect(labelsOf(late)).toContain('Change the number')
})
