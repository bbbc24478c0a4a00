import { openRedisConversations } from '../../../src/conversations/redis.ts'
import { openBench } from '../../portico/engine.ts'
import type { Redis } from '../redis.ts'

/** Bytes of Redis, all keys together, of a real sign-up whose person has gone away before the terms. */
export const weighSignUp = async (redis: Redis): Promise<{ record: number; all: number }> => {
  await redis.clear()
  const conversations = await openRedisConversations([redis.url])
  await using bench = await openBench(conversations)
  const { hear } = bench
  const people = 50
  for (let person = 1; person <= people; person += 1) {
    await hear(person, { kind: 'text', text: 'hi' })
    await hear(person, { kind: 'tap', label: 'Create my account' })
    await hear(person, { kind: 'text', text: 'spain' })
    await hear(person, { kind: 'text', text: `person-${person}@example.com` })
  }
  let record = 0
  for await (const stored of conversations.all()) record = Math.max(record, stored.record.length)
  const { bytes } = await redis.weigh()
  await conversations.close()
  return { record, all: bytes / people }
}
