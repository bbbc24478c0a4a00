import { expect, test } from 'vitest'
import { backgroundEffects } from '../../src/effects/background.ts'
import type { TriedSend } from '../../src/effects/common/await-senders.ts'

const effect = { type: 'sendCode', challenge: 'c', locale: 'en' } as const
const waits = (sent: TriedSend) =>
  Promise.all(
    [0, 1, 2, 3, 4, 5].map(async (tries) => {
      const perform = backgroundEffects({
        sendCode: async () => sent,
        sendExport: async () => ({}),
        channel: { erase: async () => true },
      })
      const { retryAt } = await perform(effect, { key: 'k', at: 0, conversation: 'tg:1', tries })
      return retryAt === undefined ? undefined : retryAt / 1000
    }),
  )

test('a code that was not taken is tried again later and later, or when the other side asks for it', async () => {
  expect(await waits({ outcome: 'delayed' })).toEqual([5, 10, 20, 40, 60, 60])
  expect(await waits({ outcome: 'delayed', retryAfter: 7_000 })).toEqual([7, 7, 7, 7, 7, 7])
  expect(await waits({ outcome: 'delayed', retryAfter: 0 })).toEqual([5, 5, 5, 5, 5, 5])
  expect(await waits({ outcome: 'delayed', retryAfter: 3_600_000 })).toEqual([60, 60, 60, 60, 60, 60])
  expect(await waits({ outcome: 'accepted' })).toEqual([0, 0, 0, 0, 0, 0].map(() => undefined))
})
