import { randomUUID } from 'node:crypto'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe } from 'vitest'
import { openRedisConversations } from '../../../src/conversations/redis.ts'
import { redisMissing, startRedis, startRedisCluster } from '../../fixtures/servers/redis.ts'
import { conversationsContract } from './contract.ts'

const module = new URL('../../../src/conversations/redis.ts', import.meta.url)

/** The Redis we were given, if one was. */
const given = process.env.REDIS_URL

const leaveAsFound = async (url: string, prefix: string) => {
  const redis = await createClient({ url }).connect()
  for await (const keys of redis.scanIterator({ MATCH: `${prefix}:*` })) {
    if (keys.length > 0) await redis.del(keys)
  }
  await redis.close()
}

/** Any number of stores in one Redis, told apart by what their keys begin with. */
const contractOn = (
  name: string,
  start: () => Promise<{ urls: readonly string[]; stop(): Promise<void> }>,
) => {
  let urls: readonly string[]
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ urls, stop } = await start())
  })
  afterAll(() => stop())

  conversationsContract(name, async () => {
    const options = { prefix: `test-${randomUUID()}`, allowLoss: true }
    let store = await openRedisConversations(urls, options)
    return {
      store,
      async reopen() {
        await store.close()
        store = await openRedisConversations(urls, options)
        return store
      },
      async close() {
        await store.close()
        if (given) await leaveAsFound(given, options.prefix)
      },
      elsewhere: { module, open: 'openRedisConversations', args: [urls, options] },
    }
  })
}

describe.skipIf(!given && redisMissing)('on one Redis', () => {
  contractOn('Redis', async () => {
    if (given) return { urls: [given], stop: async () => {} }
    const server = await startRedis()
    return { urls: [server.url], stop: server.stop }
  })
})

describe.skipIf(redisMissing)('on a Redis Cluster', () => {
  contractOn('Redis Cluster', startRedisCluster)
})
