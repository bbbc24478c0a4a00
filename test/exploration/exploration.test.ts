import { describe, expect, test } from 'vitest'
import { explore } from './explore.ts'
import type { Case } from './people.ts'

const cases: (Case & { readonly attack: string })[] = [
  {
    attack: 'a thief with the mailbox, who sets everything up within the cooling day',
    account: ['mail', 'chat', 'password'],
    thief: ['mail'],
  },
  {
    attack: 'whoever holds one linked chat, and ends every recovery of the owner',
    account: ['mail', 'phone', 'chat', 'password'],
    thief: ['chat'],
  },
  {
    attack: 'a mailbox that was removed as stolen',
    account: ['mail', 'chat', 'factor', 'password'],
    thief: ['old-mail'],
  },
  { attack: 'a recycled number', account: ['mail', 'phone', 'password'], thief: ['contact'] },
  {
    attack: 'whoever knows the password and holds the mailbox',
    account: ['mail', 'chat', 'factor', 'password'],
    thief: ['mail', 'password'],
  },
]

/** `npm run explore -- --minutes 30` looks at every pair of owner and thief, and deeper. */
describe('an owner who holds more and answers within a day ends in control', () => {
  test.each(cases)('against $attack', async ({ account, thief }) => {
    const until = performance.now() + 4000
    const { broken, endings } = await explore({ account, thief }, { depth: 2, until })
    expect(broken).toEqual([])
    expect(endings).toBeGreaterThan(0)
  })
})
