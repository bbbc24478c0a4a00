import { type Check, ok, warning } from './finding.ts'

/** Opens the conversations as a start does, which tries every right, and sees that Redis keeps what is written. */
export const checkRedis: Check = async ({ config: { redis } }) => {
  if (!redis) return [ok('Conversations are in a file in DATA_DIR.')]
  const { openRedisConversations } = await import('../../conversations/redis.ts')
  const warned: string[] = []
  const warn = (sentence: string) => void warned.push(sentence)
  const conversations = await openRedisConversations(redis.urls, { allowLoss: redis.allowLoss, warn })
  try {
    await conversations.ping()
  } finally {
    await conversations.close()
  }
  return [
    ok('Redis answers, and carries out what conversations need.'),
    ...warned.map((sentence) => warning(sentence, 'See docs/run-a-bot.md.')),
  ]
}
