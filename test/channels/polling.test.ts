import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { createAvailability } from '../../src/channels/telegram/availability.ts'
import type { Caller } from '../../src/channels/telegram/outcome.ts'
import { type Polling, startPolling } from '../../src/channels/telegram/polling.ts'
import type { UpdateHandler } from '../../src/channels/telegram/update-handler.ts'
import { createLanes } from '../../src/engine/lanes.ts'

interface Sent {
  readonly update_id: number
  readonly from: string
}

/** The queue of updates at Telegram: what is asked for with an offset confirms everything before it. */
const createTelegram = () => {
  let pending: Sent[] = []
  let id = 0
  let calls = 0
  const call = (async (_: string, { offset }: { offset: number }) => {
    calls += 1
    pending = pending.filter(({ update_id }) => update_id >= offset)
    if (pending.length === 0) await wait(5)
    return { ok: true, result: pending.slice(0, 100) }
  }) as unknown as Caller
  return {
    call,
    calls: () => calls,
    pending: () => pending.map(({ from }) => from),
    send(from: string) {
      id += 1
      pending = [...pending, { update_id: id, from }]
      return id
    },
  }
}

let polling: Polling | undefined
afterEach(() => polling?.stop())

const poll = (telegram: ReturnType<typeof createTelegram>, handle: UpdateHandler) => {
  const reports: unknown[] = []
  const report = (error: unknown) => void reports.push(error)
  polling = startPolling(
    telegram.call,
    handle,
    report,
    createAvailability(report, () => {}),
  )
  return { polling, reports }
}

test('forty-eight updates of one chat, each of 60 ms, hold no other person up', async () => {
  const telegram = createTelegram()
  const lanes = createLanes(50)
  const handled: string[] = []
  const handle: UpdateHandler = (raw) => {
    const { from } = raw as Sent
    const turn = async () => {
      if (from === 'flood') await wait(60)
      handled.push(from)
      return undefined
    }
    return lanes.run(from, turn) ?? Promise.resolve(undefined)
  }
  for (let n = 0; n < 48; n += 1) telegram.send('flood')
  poll(telegram, handle)
  await wait(30)
  telegram.send('Eva')
  const begun = performance.now()
  while (!handled.includes('Eva')) await wait(5)
  expect(performance.now() - begun).toBeLessThan(1_000)
  expect(handled.length).toBeLessThan(48)
  expect(telegram.pending()).toContain('Eva')
  while (telegram.pending().length > 0) await wait(5)
  expect(handled).toHaveLength(49)
})

test('an update is confirmed only when it and all before it were handled, and handled once', async () => {
  const telegram = createTelegram()
  const first = Promise.withResolvers<undefined>()
  const handled: string[] = []
  poll(telegram, async (raw) => {
    const { from } = raw as Sent
    handled.push(from)
    return from === 'Ana' ? first.promise : undefined
  })
  telegram.send('Ana')
  telegram.send('Eva')
  await wait(400)
  expect(handled).toEqual(['Ana', 'Eva'])
  expect(telegram.pending()).toEqual(['Ana', 'Eva'])
  first.resolve(undefined)
  while (telegram.pending().length > 0) await wait(5)
  expect(handled).toEqual(['Ana', 'Eva'])
})

test('an update that fails is handled again, five times, while others go on', {
  timeout: 20_000,
}, async () => {
  const telegram = createTelegram()
  let tries = 0
  let others = 0
  const { reports } = poll(telegram, async (raw) => {
    if ((raw as Sent).from !== 'poison') {
      others += 1
      return undefined
    }
    tries += 1
    throw new Error('poison')
  })
  telegram.send('poison')
  await wait(100)
  telegram.send('Eva')
  while (others === 0) await wait(5)
  expect(tries).toBe(1)
  while (telegram.pending().length > 0) await wait(20)
  expect([tries, reports.length]).toEqual([5, 5])
})

test('what is under way when the program stops is handled first and confirmed, and what has failed is not', async () => {
  const telegram = createTelegram()
  const { polling } = poll(telegram, async (raw) => {
    await wait(50)
    if ((raw as Sent).from === 'poison') throw new Error('poison')
    return undefined
  })
  telegram.send('Ana')
  telegram.send('poison')
  telegram.send('Eva')
  await wait(30)
  await polling.stop()
  expect(telegram.pending()).toEqual(['poison', 'Eva'])
})
