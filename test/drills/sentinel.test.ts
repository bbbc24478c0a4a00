import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openRedisConversations } from '../../src/conversations/redis.ts'
import { row } from '../faults/rows.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { startWatchedRedis } from '../fixtures/servers/sentinel.ts'

describe.skipIf(redisMissing)('conversations in Redis', () => {
  test(row('R11f', 'their commits'), async () => {
    await using watched = await startWatchedRedis(700)
    const store = await openRedisConversations([watched.url])
    let version = 0
    const commit = () => {
      const at = Date.now()
      return store.commit({ id: 'a', version, record: Buffer.from('a'), at, expires: at + 60_000 })
    }
    const again = async () => {
      for (const end = performance.now() + 10_000; ; ) {
        try {
          if ((await commit()) === 'committed') version++
          else ({ version } = await store.load('a'))
          return
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^conversations\/unavailable$/) })
          if (performance.now() > end) throw error
        }
      }
    }
    await again()
    await watched.failOver()
    await again()
    await store.ping()
    const before = await watched.master()
    await pause(500)
    await before.kill()
    await watched.movedFrom(before)
    await again()
    expect((await store.load('a')).version).toBeGreaterThan(1)
    await store.ping()
    await store.close()
    await expect(openRedisConversations([watched.url.replace('mymaster', 'other')])).rejects.toMatchObject({
      code: 'conversations/unavailable',
      message: expect.stringContaining('no Sentinel tells where the master “other” is'),
    })
  })
})
