import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { requireSuitableRedis } from '../../../src/conversations/redis/requirements.ts'
import { openRedisConversations, type RedisOptions } from '../../../src/conversations/redis.ts'
import { openProxy } from '../../fixtures/servers/proxy.ts'
import {
  type RedisServer,
  redisMissing,
  startOneShard,
  startRedis,
  startRedisCluster,
} from '../../fixtures/servers/redis.ts'

const stores = readFileSync(new URL('../../../docs/stores.md', import.meta.url), 'utf8')

/** What opening it says: warnings, or the code and the sentence of its refusal. */
const opening = async (urls: readonly string[], options: RedisOptions = {}) => {
  const warnings: string[] = []
  try {
    const store = await openRedisConversations(urls, { ...options, warn: (line) => warnings.push(line) })
    await store.close()
    return warnings
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
    return { code, message }
  }
}

test('opening conversations refuses a Redis that is too old', () => {
  const info = '# Server\r\nredis_version:6.0.16\r\naof_enabled:1\r\nmaxmemory_policy:noeviction\r\n'
  const permission = { allowLoss: true, warn: (line: string) => expect.unreachable(line) }
  expect(() => requireSuitableRedis([info], permission)).toThrow('This is Redis 6.0.16. Bring it to 6.2')
  requireSuitableRedis([info.replace('6.0.16', '6.2.0')], permission)
})

describe.skipIf(redisMissing)('opening conversations', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterEach(async () => {
    await server.ask(
      'config',
      'set',
      'appendonly',
      'yes',
      'maxmemory-policy',
      'noeviction',
      'requirepass',
      '',
    )
  })
  afterAll(() => server.stop())

  test('says nothing about a Redis that keeps what is written', async () => {
    expect(await opening([server.url])).toEqual([])
  })

  test.each(['volatile-ttl', 'allkeys-lru', 'allkeys-random'])(
    'refuses a Redis that evicts: %s',
    async (policy) => {
      await server.ask('config', 'set', 'maxmemory-policy', policy)
      expect(await opening([server.url])).toEqual({
        code: 'conversations/may-be-lost',
        message:
          'Redis throws conversations away when its memory is full. Put "maxmemory-policy noeviction" into redis.conf and restart it, or set REDIS_ALLOW_LOSS=yes if people may lose their place in a conversation.',
      })
    },
  )

  test('refuses a Redis that keeps nothing on disk, and says everything that must change', async () => {
    await server.ask('config', 'set', 'appendonly', 'no')
    expect(await opening([server.url])).toMatchObject({
      code: 'conversations/may-be-lost',
      message: expect.stringContaining('Put "appendonly yes" into redis.conf'),
    })
    await server.ask('config', 'set', 'maxmemory-policy', 'allkeys-lru')
    expect(await opening([server.url])).toMatchObject({
      message: expect.stringContaining(
        'Put "appendonly yes" and "maxmemory-policy noeviction" into redis.conf',
      ),
    })
  })

  test('takes it with a warning where loss is allowed', async () => {
    await server.ask('config', 'set', 'appendonly', 'no')
    expect(await opening([server.url], { allowLoss: true })).toEqual([
      expect.stringContaining('REDIS_ALLOW_LOSS takes that'),
    ])
  })

  test('needs no more than the rights that docs/stores.md lists; without INFO it warns', async () => {
    const [, listed = ''] = stores.match(/ACL SETUSER portico on >secret (.*)/) ?? []
    const rights = listed.split(' ')
    expect(rights).toContain('~portico:*')
    await server.ask('acl', 'setuser', 'portico', 'reset', 'on', '>secret', ...rights)
    const url = new URL(server.url)
    Object.assign(url, { username: 'portico', password: 'secret' })
    expect(await opening([url.href])).toEqual([])
    const store = await openRedisConversations([url.href])
    const at = Date.now()
    const change = { id: 'a', version: 0, record: Buffer.from('a'), at, expires: at + 60_000 }
    expect(await store.commit({ ...change, seen: '1', wake: at })).toBe('committed')
    expect(await store.load('a', '1')).toMatchObject({ version: 1, repeated: true })
    expect(await store.claim(at, at + 1000, 1)).toEqual(['a'])
    expect(await store.note('a', 'drawn', at + 60_000)).toBeUndefined()
    expect((await Array.fromAsync(store.all())).map(({ id }) => id)).toEqual(['a'])
    await store.ping()
    await store.forget('a')
    await store.close()
    await server.ask('acl', 'setuser', 'portico', '-info')
    expect(await opening([url.href])).toEqual([
      expect.stringContaining('"appendonly yes" and "maxmemory-policy noeviction"'),
    ])

    // Each right is needed: without it the start says what is missing.
    const needless: string[] = []
    for (const right of rights.filter((each) => each.startsWith('+') && !['+info', '+scan'].includes(each))) {
      await server.ask(
        'acl',
        'setuser',
        'portico',
        'reset',
        'on',
        '>secret',
        ...rights.filter((each) => each !== right),
      )
      await server.ask('script', 'flush')
      const said = await opening([url.href])
      if (!('code' in said) || said.code !== 'conversations/refused') needless.push(right)
    }
    expect(needless).toEqual([])
    await server.ask(
      'acl',
      'setuser',
      'portico',
      'reset',
      'on',
      '>secret',
      ...rights,
      'resetkeys',
      '~other:*',
    )
    expect(await opening([url.href])).toMatchObject({ code: 'conversations/refused' })
  })

  test('is not ready while it may carry out no script, or write none of its keys', async () => {
    await server.ask('acl', 'setuser', 'portico', 'reset', 'on', '>secret', '~*', '+@all')
    const url = new URL(server.url)
    Object.assign(url, { username: 'portico', password: 'secret' })
    const store = await openRedisConversations([url.href])
    await store.ping()
    await server.ask('acl', 'setuser', 'portico', '-@scripting')
    await expect(store.ping()).rejects.toMatchObject({ code: 'conversations/refused' })
    await server.ask('acl', 'setuser', 'portico', '+@scripting', 'resetkeys', '~other:*')
    await expect(store.ping()).rejects.toMatchObject({ code: 'conversations/refused' })
    await server.ask('acl', 'setuser', 'portico', '~*')
    await store.ping()
    await store.close()
  })

  test('is refused without the password, which is never repeated', async () => {
    await server.ask('config', 'set', 'requirepass', 'secret')
    const wrong = await opening([server.url.replace('//', '//:canary@')])
    await server.ask('-a', 'secret', 'config', 'set', 'requirepass', '')
    expect(wrong).toEqual({
      code: 'conversations/refused',
      message: expect.stringContaining('WRONGPASS'),
    })
  })

  test('waits for a Redis that is on its way', async () => {
    const proxy = await openProxy(server.port)
    await proxy.refuse()
    const opened = opening([`redis://127.0.0.1:${proxy.port}`])
    await proxy.accept()
    expect(await opened).toEqual([])
    await proxy.close()
  })

  test('says at which address no Redis answers', async () => {
    const proxy = await openProxy(server.port)
    await proxy.refuse()
    expect(await opening([`redis://user:canary@127.0.0.1:${proxy.port}`])).toEqual({
      code: 'conversations/unavailable',
      message: `Redis at 127.0.0.1:${proxy.port} does not answer (connect ECONNREFUSED 127.0.0.1:${proxy.port}). Check that it runs and that REDIS_URL names it; as soon as it answers, all goes on by itself.`,
    })
  })

  test('refuses several addresses of what is no cluster', async () => {
    expect(await opening([server.url, server.url])).toEqual({
      code: 'conversations/refused',
      message: expect.stringContaining('cluster support disabled'),
    })
  })

  describe('in a cluster', () => {
    let cluster: Awaited<ReturnType<typeof startRedisCluster>>
    beforeAll(async () => {
      cluster = await startRedisCluster()
    })
    afterAll(() => cluster.stop())

    test('finds the others by one address, as a configuration endpoint is', async () => {
      for (const url of cluster.urls) expect(await opening([url])).toEqual([])
      const store = await openRedisConversations(cluster.urls.slice(0, 1))
      const at = Date.now()
      const ids = Array.from({ length: 30 }, (_, n) => `id-${n}`)
      for (const id of ids)
        await store.commit({ id, version: 0, record: Buffer.from(id), at, expires: at + 60_000 })
      expect((await Array.fromAsync(store.all())).map(({ id }) => id).sort()).toEqual(ids.sort())
      await store.ping()
      await store.close()
    })

    test('refuses it if one node would lose what is written', async () => {
      await cluster.servers[2]?.ask('config', 'set', 'appendonly', 'no')
      expect(await opening(cluster.urls.slice(0, 2))).toMatchObject({ code: 'conversations/may-be-lost' })
      await cluster.servers[2]?.ask('config', 'set', 'appendonly', 'yes')
    })

    test('uses the other nodes while one is away', async () => {
      await cluster.ask('config', 'set', 'cluster-require-full-coverage', 'no')
      await cluster.servers[0]?.kill()
      expect(await opening(cluster.urls)).toEqual([expect.stringContaining('does not tell')])
    })
  })

  test('takes a cluster of one node by its address', async () => {
    const shard = await startOneShard()
    const store = await openRedisConversations([shard.url])
    const at = Date.now()
    const change = { id: 'a', version: 0, record: Buffer.from('a'), at, expires: at + 60_000 }
    expect(await store.commit({ ...change, wake: at })).toBe('committed')
    expect(await store.claim(at, at + 1000, 1)).toEqual(['a'])
    await store.ping()
    await store.close()
    await shard.stop()
  })
})
