import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Commit, Conversations } from '../../../src/contracts/conversations.ts'
import { createKeys } from '../../../src/conversations/redis/keys.ts'
import { openRedisConversations } from '../../../src/conversations/redis.ts'
import { openProxy, type TcpProxy } from '../../fixtures/servers/proxy.ts'
import {
  type RedisServer,
  redisMissing,
  startRedis,
  startRedisCluster,
} from '../../fixtures/servers/redis.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const commit = (id: string, version: number, rest: Partial<Commit> = {}): Commit => {
  const at = Date.now()
  return { id, version, record: bytes(`${id} ${version + 1}`), at, expires: at + 3_600_000, ...rest }
}

/** With `everysec`, a Redis that is killed may lose the last two seconds when its disk is slow. */
const keepsAll = { appendfsync: 'always' }

const unavailable = expect.objectContaining({ code: 'conversations/unavailable' })

/** Asks until it is answered. */
const again = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      expect(error).toEqual(unavailable)
    }
  }
}

describe.skipIf(redisMissing)('Redis conversations', () => {
  let server: RedisServer
  let proxy: TcpProxy
  let store: Conversations
  beforeAll(async () => {
    server = await startRedis(keepsAll)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    await server.ask('flushall')
    proxy = await openProxy(server.port)
    store = await openRedisConversations([`redis://127.0.0.1:${proxy.port}`])
  })
  afterEach(async () => {
    await store.close()
    await proxy.close()
  })

  describe('when the answer to a commit is lost', () => {
    test('find out that it was carried out, once', async () => {
      const lost = proxy.loseReply('update 1')
      const committing = store.commit(commit('a', 0, { seen: 'update 1' }))
      await lost
      expect(await committing).toBe('committed')
      expect(await store.load('a', 'update 1')).toMatchObject({ version: 1, repeated: true })
    })

    test('and Redis is gone, say so; made again it is a conflict, and a load tells why', async () => {
      const change = commit('a', 0, { seen: 'update 1' })
      const lost = proxy.loseReply('update 1', () => proxy.refuse())
      await expect(store.commit(change)).rejects.toEqual(unavailable)
      await lost
      await proxy.accept()
      expect(await again(() => store.commit(change))).toBe('conflict')
      expect(await store.load('a', 'update 1')).toMatchObject({ version: 1, repeated: true })
    })

    test('and another came next, do not take theirs for ours', async () => {
      const other = await openRedisConversations([server.url])
      const lost = proxy.loseReply('update 1', async () => {
        expect(await other.commit(commit('a', 1))).toBe('committed')
      })
      const committing = store.commit(commit('a', 0, { seen: 'update 1' }))
      await Promise.all([expect(committing).resolves.toBe('conflict'), lost])
      await other.close()
    })
  })

  test('carry out a commit that never reached Redis', async () => {
    const lost = proxy.loseRequest('update 1')
    const committing = store.commit(commit('a', 0, { seen: 'update 1' }))
    await lost
    expect(await committing).toBe('committed')
    expect(await store.load('a', 'update 1')).toMatchObject({ version: 1, repeated: true })
  })

  test('hide a connection that was cut from every person', async () => {
    for (let version = 0; version < 20; version++) {
      proxy.cut()
      expect(await store.commit(commit('a', version))).toBe('committed')
    }
  })

  describe('while Redis is away', () => {
    test.each([
      ['refuses connections', () => proxy.refuse(), () => proxy.accept()],
      ['hangs', async () => server.freeze(), async () => server.thaw()],
      ['is cut off without a word', async () => proxy.stall(), async () => proxy.flow()],
      ['was killed', () => server.kill(), () => server.start()],
      [
        'follows another',
        () => server.ask('replicaof', '127.0.0.1', '1'),
        () => server.ask('replicaof', 'no', 'one'),
      ],
    ])(
      '(it %s) reject, and go on when it is back, with everything',
      async (_how, scheduleDeletion, comeBack) => {
        await store.commit(commit('a', 0, { seen: 'update 1', wake: 1 }))
        await scheduleDeletion()
        await Promise.all([
          expect(store.commit(commit('a', 1))).rejects.toEqual(unavailable),
          expect(store.commit(commit('b', 0))).rejects.toEqual(unavailable),
          expect(store.forget('a')).rejects.toEqual(unavailable),
          expect(store.claim(1, 2, 1)).rejects.toEqual(unavailable),
        ])
        await comeBack()
        const { version } = await again(() => store.load('a', 'update 1'))
        // What hung was carried out when it could be.
        expect(version).toBeOneOf([0, 1, 2])
        await again(() => store.commit(commit('c', 0)))
        expect(await again(() => store.load('c'))).toMatchObject({ version: 1 })
      },
    )

    test('reject whatever is asked', async () => {
      await proxy.refuse()
      const gather = async () => {
        for await (const _ of store.all());
      }
      await Promise.all(
        [store.load('a'), store.ping(), gather()].map((asked) => expect(asked).rejects.toEqual(unavailable)),
      )
      await expect(store.ping()).rejects.toThrow(/does not answer \(connect ECONNREFUSED 127.0.0.1:\d+\)/)
      await proxy.accept()
    })

    test('hang up on a Redis that takes everything and answers nothing, however much it is asked', async () => {
      await store.ping()
      const before = proxy.taken
      proxy.stall()
      while (proxy.taken === before) {
        await Promise.all(Array.from({ length: 50 }, () => expect(store.ping()).rejects.toEqual(unavailable)))
      }
      proxy.flow()
      await again(() => store.ping())
    })

    test('can be closed', async () => {
      await proxy.refuse()
      await store.close()
      await expect(store.load('a')).rejects.toThrow(expect.objectContaining({ code: 'conversations/closed' }))
    })
  })

  test('go on when Redis forgot the scripts', async () => {
    await store.commit(commit('a', 0))
    await server.ask('script', 'flush')
    expect(await store.commit(commit('a', 1))).toBe('committed')
    await server.ask('script', 'flush')
    expect((await store.load('a')).version).toBe(2)
  })

  test('refuse, and change nothing, when Redis has no memory left', async () => {
    await store.commit(commit('a', 0, { seen: 'update 1' }))
    await server.ask('config', 'set', 'maxmemory', '1')
    const change = commit('a', 1, { seen: 'update 2', wake: 1 })
    await expect(store.commit(change)).rejects.toMatchObject({
      code: 'conversations/refused',
      message: expect.stringContaining('OOM'),
    })
    expect(await store.load('a', 'update 2')).toMatchObject({ version: 1, repeated: false })
    await server.ask('config', 'set', 'maxmemory', '0')
    expect(await store.load('a', 'update 1')).toMatchObject({ version: 1, repeated: true })
    expect(await store.claim(1, 2, 1)).toEqual([])
    expect(await store.commit(change)).toBe('committed')
  })
})

describe.skipIf(redisMissing)('conversations in a Redis Cluster', () => {
  let cluster: Awaited<ReturnType<typeof startRedisCluster>>
  let store: Conversations
  beforeAll(async () => {
    cluster = await startRedisCluster(keepsAll)
    store = await openRedisConversations(cluster.urls)
  })
  afterAll(async () => {
    await store.close()
    await cluster.stop()
  })

  test('reject while a node is away, and go on when it is back, with everything', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `c${n}`)
    for (const id of ids) await store.commit(commit(id, 0))
    await cluster.servers[0]?.kill()
    const outcomes = await Promise.allSettled(ids.map((id) => store.commit(commit(id, 1))))
    const rejected = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(rejected.length).toBeGreaterThan(0)
    for (const reason of rejected) expect(reason).toEqual(unavailable)
    await cluster.servers[0]?.start()
    await cluster.whole()
    for (const id of ids) {
      const { version } = await again(() => store.load(id))
      expect(version).toBeGreaterThanOrEqual(1)
      expect(await again(() => store.commit(commit(id, version)))).toBe('committed')
    }
  })

  test('follow a partition that moves to another node', async () => {
    await again(() => store.commit(commit('mover', 0, { wake: 1 })))
    let moved = false
    const moving = cluster.move(createKeys('portico').of('mover').document).then(() => {
      moved = true
    })
    let version = 1
    do {
      const outcome = await again(() => store.commit(commit('mover', version, { wake: 1 })))
      if (outcome === 'committed') version++
      else ({ version } = await again(() => store.load('mover')))
    } while (!moved)
    await moving
    const { version: reached, record } = await store.load('mover')
    expect([reached, String(Buffer.from(record ?? []))]).toEqual([version, `mover ${version}`])
    expect(await store.claim(1, 2, 10)).toEqual(['mover'])
  })

  test('wake where a part of the cluster still answers', async () => {
    const ids = Array.from({ length: 30 }, (_, n) => `waker ${n}`)
    for (const id of ids) await store.commit(commit(id, 0, { wake: 1 }))
    await cluster.ask('config', 'set', 'cluster-require-full-coverage', 'no')
    await cluster.servers[0]?.kill()
    const claimed = await again(() => store.claim(2, 3, 1000))
    expect(claimed.length).toBeGreaterThan(0)
    expect(claimed.length).toBeLessThan(ids.length)
    await expect(store.ping()).rejects.toEqual(unavailable)
    await cluster.servers[0]?.start()
    await cluster.whole()
    await again(() => store.ping())
    const later = await again(() => store.claim(2, 3, 1000))
    expect([...claimed, ...later].filter((id) => id !== 'mover').sort()).toEqual(ids.sort())
  })
})
