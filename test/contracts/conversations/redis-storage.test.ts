import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Commit, Conversations } from '../../../src/contracts/conversations.ts'
import { openRedisConversations } from '../../../src/conversations/redis.ts'
import { type RedisServer, redisMissing, startRedis } from '../../fixtures/servers/redis.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

const commit = (id: string, version: number, rest: Partial<Commit> = {}): Commit => {
  const at = Date.now()
  return { id, version, record: randomBytes(330), at, expires: at + 30 * day, ...rest }
}

describe.skipIf(redisMissing)('what conversations take in Redis', () => {
  let server: RedisServer
  let store: Conversations
  const keys = async () => (await server.ask('keys', '*')).split('\n').filter(Boolean).sort()
  /** A sign-up in progress, with what it saw of the person. */
  const signUp = async (id: string, steps: number) => {
    for (let version = 0; version < steps; version++) {
      const seen = `u${123456789 + version}`
      await store.commit(commit(id, version, { seen, wake: Date.now() + day }))
    }
  }
  beforeAll(async () => {
    server = await startRedis()
    store = await openRedisConversations([server.url])
  })
  afterAll(async () => {
    await store.close()
    await server.stop()
  })
  beforeEach(() => server.ask('flushall'))

  test('is less than 1 KB for a sign-up with a record of 330 bytes and twelve updates', async () => {
    await signUp('123456789', 12)
    const sizes = await Promise.all(
      (await keys()).map((key) => server.ask('memory', 'usage', key, 'samples', '0')),
    )
    expect(sizes.map(Number).reduce((sum, size) => sum + size, 0)).toBeLessThan(1024)
  })

  test('are three keys in one slot', async () => {
    await signUp('a{b}c', 1)
    const found = await keys()
    expect(found.map((key) => key.replace(/\d+/, 'n'))).toEqual([
      'portico:{n}:c:a{b}c',
      'portico:{n}:s:a{b}c',
      'portico:{n}:wakes',
    ])
    const slots = await Promise.all(found.map((key) => server.ask('cluster', 'keyslot', key)))
    expect(new Set(slots).size).toBe(1)
  })

  test('goes by itself: the document when it expires, what was seen after 48 hours', async () => {
    const at = Date.now()
    await store.commit(commit('a', 0, { at, expires: at + 5 * day, seen: 'update 1', wake: at }))
    const [document = '', seen = ''] = await keys()
    expect(await server.ask('pexpiretime', document)).toBe(String(at + 5 * day))
    expect(await server.ask('expiretime', seen)).toBe(String(Math.ceil(at / 1000) + 48 * 3600))

    await store.commit(commit('a', 1, { at: at - 1000, seen: 'from a clock behind', wake: at }))
    expect(await server.ask('expiretime', seen)).toBe(String(Math.ceil(at / 1000) + 48 * 3600))

    await server.ask('pexpire', document, '0')
    await server.ask('pexpire', seen, '0')
    expect(await store.claim(at, at + 1000, 10)).toEqual([])
    expect(await keys()).toEqual([])
  })

  test('does not grow with what was seen more than 48 hours ago', async () => {
    await store.commit(commit('a', 0, { seen: 'update 0' }))
    for (let version = 1; version < 50; version++) {
      await store.commit(commit('a', version, { at: Date.now() - 49 * hour, seen: `update ${version}` }))
    }
    const [, seen = ''] = await keys()
    expect(await server.ask('zcard', seen)).toBe('1')
  })

  test('costs the same commands at each step: one packet to load, one to commit, one to note', async () => {
    await signUp('a', 3)
    const calls = async () => {
      const stats = await server.ask('info', 'commandstats')
      const called = [...stats.matchAll(/cmdstat_(evalsha|eval|mget|zscore|set):calls=(\d+)/g)]
      return Object.fromEntries(called.map(([, command = '', times]) => [command, Number(times)]))
    }
    const before = await calls()
    await store.load('a', 'u1')
    await store.commit(commit('a', 3))
    await store.note('a', '4.1.', Date.now() + hour)
    const after = await calls()
    const more = (command: string) => (after[command] ?? 0) - (before[command] ?? 0)
    expect(['evalsha', 'eval', 'mget', 'zscore', 'set'].map(more)).toEqual([1, 0, 1, 1, 2])
  })
})
