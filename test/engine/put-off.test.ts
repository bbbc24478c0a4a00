import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../flows/durations.ts'
import type { Channel } from '../../src/contracts/channel.ts'
import type { Update } from '../../src/contracts/update.ts'
import { openSqliteConversations } from '../../src/conversations/sqlite.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { createVault } from '../../src/engine/vault.ts'
import { NotNow, PorticoError } from '../../src/errors.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { ID, registryWith, text, wording } from '../fixtures/engine-chat.ts'

const LATER = wording.plain('en', { id: 'common-later' })

const unused = () => Promise.reject(new Error('This is not called here.'))

/** An engine whose store can be made to fail, and what the person is told besides screens. */
const open = () => {
  const clock = { now: Date.now() }
  const store = openSqliteConversations(':memory:')
  const heard: string[] = []
  const toasts: (string | undefined)[] = []
  const reported: unknown[] = []
  let broken: unknown
  let drawn = 0
  const channel: Channel = {
    draw: async () => ({ ok: true, card: String(++drawn) }),
    answer: async (_, _callback, toast) => void toasts.push(toast),
    erase: async () => true,
    send: async () => ({ ok: true }),
    say: async (_, line) => void heard.push(line),
    busy: async () => {},
    isLater: (_conversation, message, other) => Number(message) > Number(other),
    link: () => undefined,
    framedBy: [],
  }
  const engine = createEngine({
    registry: registryWith(),
    wording,
    screenAssets: { paint: unused, page: unused, match: unused },
    conversations: { ...store, load: (id, seen) => (broken ? Promise.reject(broken) : store.load(id, seen)) },
    secrets: createSecrets([Buffer.alloc(32, 7)]),
    vault: createVault(MINUTE, () => clock.now),
    channel,
    performers: new Proxy({} as never, { get: () => async () => ({ none: true }) }),
    performBackground: unused,
    now: () => clock.now,
    report: (error) => void reported.push(error),
  })
  return {
    clock,
    heard,
    toasts,
    reported,
    drawn: () => drawn,
    breakWith: (error: unknown) => (broken = error),
    async hear(key: string, said = text('hello')) {
      const update: Update = { conversation: ID, key, said, speaker: { language: 'en' } }
      const result = await engine.hear(update).catch((error: unknown) => error)
      await engine.idle()
      return result
    },
  }
}

describe('an update that cannot be taken', () => {
  let engine: ReturnType<typeof open>
  beforeEach(() => {
    engine = open()
  })

  test.each(['conversations/unavailable', 'conversations/refused'])(
    'is to be sent again when the store fails by %s, and is taken when the store is back',
    async (code) => {
      engine.breakWith(new NotNow(code, 'The store is away. Wait.'))
      expect(await engine.hear('u1')).toBe(5_000)
      expect(engine.heard).toEqual([LATER])
      expect(engine.reported).toMatchObject([{ code }])
      expect(engine.drawn()).toBe(0)
      engine.breakWith(undefined)
      expect(await engine.hear('u1')).toBeUndefined()
      expect(engine.drawn()).toBe(1)
      expect(engine.heard).toEqual([LATER])
    },
  )

  test('is excused once, however often it is sent again', async () => {
    engine.breakWith(new NotNow('conversations/unavailable', 'The store is away. Wait.'))
    for (let time = 0; time < 10; time += 1) {
      await engine.hear('u1')
      await engine.hear('u2')
      engine.clock.now += 2 * MINUTE
    }
    expect(engine.heard).toEqual([LATER])
    await engine.hear('u3')
    expect(engine.heard).toEqual([LATER, LATER])
  })

  test('is excused on the tapped button, too', async () => {
    engine.breakWith(new NotNow('conversations/unavailable', 'The store is away. Wait.'))
    await engine.hear('u1', { kind: 'tap', token: 'x', callback: 'c1', message: '1' })
    expect([engine.toasts, engine.heard]).toEqual([[LATER], [LATER]])
  })

  test('is thrown where something else is wrong', async () => {
    const wrong = new PorticoError('secret/unreadable', 'No key fits. Put it back.')
    engine.breakWith(wrong)
    expect(await engine.hear('u1')).toBe(wrong)
    expect(engine.heard).toEqual([LATER])
  })
})
