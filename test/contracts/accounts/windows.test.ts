import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blockOpensAt,
  limits,
  nextSendAt,
  pausedUntil,
  type SentToBlock,
} from '../../../src/accounts/throttling/limits.ts'
import { DAY, HOUR, MINUTE } from '../../fixtures/identity.ts'

interface Granted {
  readonly at: number
  readonly destination: string
  readonly chat: string
}

/** Grants what is allowed of a list of effects, as the database would. */
function grant(wishes: readonly (Omit<Granted, 'at'> & { readonly wait: number })[]): Granted[] {
  const granted: Granted[] = []
  let at = 0
  for (const { wait, destination, chat } of wishes) {
    at += wait
    const sent = {
      toDestination: granted.filter((send) => send.destination === destination).map((send) => send.at),
      byChat: granted.filter((send) => send.chat === chat),
    }
    if (nextSendAt(sent, destination, at, limits) <= at) granted.unshift({ at, destination, chat })
  }
  return granted
}

const name = (letters: string) => fc.constantFrom(...letters)
const input = fc.record({
  wait: fc.integer({ min: 0, max: 3 * HOUR }),
  destination: name('abcdef'),
  chat: name('xyz'),
})

test('no day of any length of wishes holds more sends than a window allows', () => {
  fc.assert(
    fc.property(fc.array(input, { maxLength: 120 }), (wishes) => {
      const granted = grant(wishes)
      for (const last of granted) {
        const day = granted.filter(({ at }) => at <= last.at && at > last.at - DAY)
        const ofChat = day.filter(({ chat }) => chat === last.chat)
        expect(day.filter(({ destination }) => destination === last.destination).length).toBeLessThanOrEqual(
          5,
        )
        expect(ofChat.length).toBeLessThanOrEqual(10)
        expect(new Set(ofChat.map(({ destination }) => destination)).size).toBeLessThanOrEqual(3)
      }
    }),
  )
})

test('the time that is promised for the next send is kept, and not a moment early', () => {
  fc.assert(
    fc.property(
      fc.array(input, { maxLength: 60 }),
      name('abcdef'),
      name('xyz'),
      (wishes, destination, chat) => {
        const granted = grant(wishes)
        const now = granted[0]?.at ?? 0
        const sent = {
          toDestination: granted.filter((send) => send.destination === destination).map((send) => send.at),
          byChat: granted.filter((send) => send.chat === chat),
        }
        const until = nextSendAt(sent, destination, now, limits)
        fc.pre(until > now)
        expect(nextSendAt(sent, destination, until, limits)).toBeLessThanOrEqual(until)
        expect(nextSendAt(sent, destination, until - 1, limits)).toBe(until)
      },
    ),
  )
})

test('a block without answers opens again at the moment that was promised, and not a moment early', () => {
  const { perBlock } = limits.sends
  const sent = fc
    .array(fc.record({ at: fc.integer({ min: 1, max: DAY - 1 }), answered: fc.boolean() }), {
      maxLength: 150,
    })
    .map((sends) => sends.toSorted((a, b) => b.at - a.at))
  const paused = (sends: readonly SentToBlock[], at: number) => {
    const recent = sends.filter((send) => send.at > at - DAY)
    const answered = recent.filter((send) => send.answered).length
    return recent.length - answered >= Math.max(40, 4 * answered)
  }
  fc.assert(
    fc.property(sent, fc.integer({ min: 0, max: 150 }), (all, answers) => {
      const sends = all.map((send, n) => ({ ...send, answered: send.answered && n < answers }))
      const until = blockOpensAt(sends, perBlock)
      expect(until > 0).toBe(paused(sends, DAY - 1))
      if (until === 0) return
      expect(paused(sends, until - 1)).toBe(true)
      expect(paused(sends, until)).toBe(false)
    }),
  )
})

test('a block is paused from forty without an answer on, or four for each answer', () => {
  const { perBlock } = limits.sends
  const sent = (unanswered: number, answered: number) =>
    blockOpensAt(
      Array.from({ length: unanswered + answered }, (_, n) => ({ at: 1, answered: n < answered })),
      perBlock,
    )
  expect([sent(39, 0), sent(39, 5), sent(43, 11), sent(79, 20), sent(399, 100)]).toEqual([0, 0, 0, 0, 0])
  expect([sent(40, 0), sent(40, 10), sent(44, 11), sent(80, 20), sent(400, 100)]).toEqual(
    Array(5).fill(1 + DAY),
  )
})

test.each([
  ['mailed codes', 14, limits.wrongCodes],
  ['second factors', 12, limits.factor],
] as const)('a guesser at %s who always waits out the pause has %i tries a day at most', (_, most, rule) => {
  const attempts: { at: number; outcome: 'wrong' }[] = []
  for (let at = 0; at < 10 * DAY; at += MINUTE)
    if (pausedUntil(attempts.slice(0, 100), at, { ...rule, inARow: 1000 }) <= at)
      attempts.unshift({ at, outcome: 'wrong' })
  for (const last of attempts)
    expect(attempts.filter(({ at }) => at <= last.at && at > last.at - DAY).length).toBeLessThanOrEqual(most)
})
