import { expect, test } from 'vitest'
import { PorticoError } from '../../src/errors.ts'
import { createSenderChecks } from '../../src/senders/sender-checks.ts'

const MINUTE = 60_000

/** A mail server that is well or not, as it is told, with what was said of it. */
const checkedServer = () => {
  let at = 0
  let fault: Error | undefined
  let checks = 0
  const said: unknown[] = []
  const check = async () => {
    checks += 1
    if (fault) throw fault
  }
  const rounds = createSenderChecks(
    { mail: { check }, sms: undefined },
    {
      now: () => at,
      report: (error) => void said.push((error as PorticoError).code),
      tell: (line) => void said.push(line),
    },
  )
  return {
    ...rounds,
    said,
    times: () => checks,
    breaks: () => (fault = new PorticoError('mail/tls', 'Its certificate.')),
    heals: () => (fault = undefined),
    async minutes(count: number) {
      for (let minute = 0; minute < count; minute += 1) {
        await rounds.round()
        at += MINUTE
      }
    },
    now: () => at,
  }
}

test('a sender that is well is tried every five minutes, one that is not every minute', async () => {
  const server = checkedServer()
  await server.minutes(10)
  expect(server.times()).toBe(2)
  server.breaks()
  await server.minutes(10)
  expect(server.times()).toBe(12)
})

test('a fault is told when it is new, and once that it is over', async () => {
  const server = checkedServer()
  server.breaks()
  await server.minutes(3)
  expect(server.said).toEqual(['mail/tls'])
  expect(server.stateOf('mail')).toBe('mail/tls')
  expect([server.isOut('mail'), server.isOut('sms')]).toEqual([true, false])
  server.heals()
  const broken = server.now()
  expect(server.isWellSince('mail', broken)).toBe(false)
  await server.minutes(2)
  expect(server.said).toEqual(['mail/tls', 'The mail server can be used again.'])
  expect(server.stateOf('mail')).toBe('ok')
  expect(server.isWellSince('mail', broken)).toBe(true)
})

test('without a check nothing is claimed', async () => {
  const checks = createSenderChecks(
    { mail: {}, sms: undefined },
    { now: () => 0, report: () => {}, tell: () => {} },
  )
  await checks.round()
  expect([checks.stateOf('mail'), checks.stateOf('sms')]).toEqual(['unchecked', 'off'])
})

test('a check that hangs keeps no program from stopping', async () => {
  const stopping = new AbortController()
  const checks = createSenderChecks(
    { mail: { check: () => new Promise(() => {}) } },
    { now: () => 0, report: () => {}, tell: () => {} },
  )
  const round = checks.round(stopping.signal)
  stopping.abort()
  await round
  expect(checks.stateOf('mail')).toBe('unchecked')
})
