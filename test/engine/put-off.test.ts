import { beforeEach, describe, expect, test } from 'vitest'
import type { Channel } from '../../src/contracts/channel.ts'
import type { Update } from '../../src/contracts/update.ts'
import { openSqliteConversations } from '../../src/conversations/sqlite.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { createVault } from '../../src/engine/vault.ts'
import { NotNow, PorticoError } from '../../src/errors.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { ID, registryWith, text, wording } from '../fixtures/engine-chat.ts'

const MINUTE = 60_000
const LATER = wording.plain('en', { id: 'common-later' })

const nobody = () => Promise.reject(new Error('Nobody is asked here.'))

/** An engine whose store can be taken away, and what the person hears besides screens. */
const open = () => {
  const clock = { now: Date.now() }
  const store = openSqliteConversations(':memory:')
  const heard: string[] = []
  const toasts: (string | undefined)[] = []
  const reported: unknown[] = []
  let broken: unknown
  let drawn = 0
  const channel: Channel = {
    draw: async () => ({ ok: true, card: ++drawn }),
    answer: async (_, toast) => void toasts.push(toast),
    erase: async () => true,
    send: async () => ({ ok: true }),
    say: async (_, line) => void heard.push(line),
    busy: async () => {},
  }
  const engine = createEngine({
    registry: registryWith(),
    wording,
    screenAssets: { paint: nobody, riddle: nobody, page: nobody, match: nobody },
    conversations: { ...store, load: (id, seen) => (broken ? Promise.reject(broken) : store.load(id, seen)) },
    secrets: createSecrets([Buffer.alloc(32, 7)]),
    vault: createVault(MINUTE, () => clock.now),
    channel,
    performers: new Proxy({} as never, { get: () => async () => ({ none: true }) }),
    performBackground: nobody,
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
      const came = await engine.hear(update).catch((error: unknown) => error)
      await engine.idle()
      return came
    },
  }
}

describe('an update that cannot be taken', () => {
  let capabilities: ReturnType<typeof open>
  beforeEach(() => {
    capabilities = open()
  })

  test.each(['conversations/unavailable', 'conversations/refused'])(
    'is to be brought again when the store says %s, and is taken when that is over',
    async (code) => {
      capabilities.breakWith(new NotNow(code, 'The store is away. Wait.'))
      expect(await capabilities.hear('u1')).toBe(5_000)
      expect(capabilities.heard).toEqual([LATER])
      expect(capabilities.reported).toMatchObject([{ code }])
      expect(capabilities.drawn()).toBe(0)
      capabilities.breakWith(undefined)
      expect(await capabilities.hear('u1')).toBeUndefined()
      expect(capabilities.drawn()).toBe(1)
      expect(capabilities.heard).toEqual([LATER])
    },
  )

  test('is excused once, however often it is brought again', async () => {
    capabilities.breakWith(new NotNow('conversations/unavailable', 'The store is away. Wait.'))
    for (let time = 0; time < 10; time += 1) {
      await capabilities.hear('u1')
      await capabilities.hear('u2')
      capabilities.clock.now += 2 * MINUTE
    }
    expect(capabilities.heard).toEqual([LATER])
    await capabilities.hear('u3')
    expect(capabilities.heard).toEqual([LATER, LATER])
  })

  test('is excused on the button, too', async () => {
    capabilities.breakWith(new NotNow('conversations/unavailable', 'The store is away. Wait.'))
    await capabilities.hear('u1', { kind: 'tap', token: 'x', callback: 'c1', message: 1 })
    expect([capabilities.toasts, capabilities.heard]).toEqual([[LATER], [LATER]])
  })

  test('is given back where something else is wrong', async () => {
    const wrong = new PorticoError('secret/unreadable', 'No key fits. Put it back.')
    capabilities.breakWith(wrong)
    expect(await capabilities.hear('u1')).toBe(wrong)
    expect(capabilities.heard).toEqual([LATER])
  })
})
