import { describe, expect, test } from 'vitest'
import type { Case } from './account.ts'
import { takeRulesAway } from './breaks.ts'
import { cases } from './cases.ts'
import { exploreAll } from './explore.ts'

/** `npm run explore -- --minutes 30` looks at every pair of owner and thief, and deeper. */
const MINUTE = 60_000

describe('an owner who holds more and answers within a day ends in control', () => {
  const attacks: (Case & { readonly attack: string })[] = [
    {
      attack: 'a thief with the mailbox, who sets everything up within the cooling day',
      account: ['mail', 'chat', 'password'],
      owner: ['mail', 'chat', 'password'],
      thief: ['mail'],
    },
    {
      attack: 'a thief who holds two of three ways',
      account: ['mail', 'phone', 'chat', 'password'],
      owner: ['mail', 'phone', 'chat', 'password'],
      thief: ['mail', 'phone'],
    },
    {
      attack: 'a thief with the password, the linked chat and the mailbox, who turns 2-step verification off',
      account: ['mail', 'phone', 'chat', 'factor', 'password'],
      owner: ['mail', 'chat', 'factor', 'password'],
      thief: ['mail', 'chat', 'password'],
    },
  ]

  test.each(attacks)('against $attack', { timeout: 2 * MINUTE }, async (subject) => {
    const until = performance.now() + MINUTE
    const [explored] = await exploreAll([subject], { depth: 1, until })
    expect(explored?.broken).toEqual([])
    expect(explored?.depth).toBeGreaterThanOrEqual(0)
  })

  test('against a thief with any part of the ways, a recycled number, a removed mailbox, or nothing', {
    timeout: 3 * MINUTE,
  }, async () => {
    const some = cases().filter((_, index) => index % 6 === 5)
    const explored = await exploreAll(some, { depth: 0, until: performance.now() + 2 * MINUTE })
    expect(explored.flatMap(({ broken }) => broken)).toEqual([])
    expect(explored.reduce((sum, { endings }) => sum + endings, 0)).toBeGreaterThan(20)
  })
})

test('the exploration notices when a rule against a known attack is taken away', {
  timeout: 4 * MINUTE,
}, () => {
  const told: string[] = []
  expect(
    takeRulesAway((line) => told.push(line), [3, 6, 7, 8]),
    told.join('\n'),
  ).toBe(0)
})
