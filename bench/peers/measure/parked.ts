import { randomBytes } from 'node:crypto'
import { openRedisConversations } from '../../../src/conversations/redis.ts'
import type { Contestant } from '../contestants.ts'
import { processorTime } from '../process-figures.ts'
import type { Stage } from '../services.ts'
import { startBot } from '../start-bot.ts'

/** Whether those who went away slow down those who are here. */
export interface Parked {
  readonly count: number
  /** Bytes of Redis, with all its indexes, for each of them. */
  readonly bytes: number
  /** With them over without them: processor time of an update, and its median latency at an even load. */
  readonly cpu: number
  readonly p50: number
}

const DAY = 86_400_000
const RECORD = 300

export const measureParked = async (
  contestant: Contestant,
  { redis, telegram }: Stage,
  count: number,
  chats: number,
): Promise<Parked> => {
  await redis.clear()
  const bot = await startBot(contestant, { redisUrl: redis.url, apiRoot: telegram.root })
  const walk = { ...bot, conversation: 'questions', atOnce: 64 } as const
  const once = async () => {
    const before = processorTime(bot.pid)
    const { updates } = await telegram.walk({ ...walk, chats })
    const cpu = (processorTime(bot.pid) - before) / updates
    const { p50 } = await telegram.walk({ ...walk, chats: Math.ceil(chats / 6), rate: 1000 })
    return { cpu, p50 }
  }
  try {
    await telegram.walk({ ...walk, chats })
    const without = await once()
    const empty = await redis.memory()
    await park(redis.url, count)
    const bytes = ((await redis.memory()) - empty) / count
    const withThem = await once()
    return { count, bytes, cpu: withThem.cpu / without.cpu, p50: withThem.p50 / without.p50 }
  } finally {
    await bot.stop()
  }
}

/** Drafts that were left in the middle, each with its seen key and an alarm for next week. */
const park = async (url: string, count: number): Promise<void> => {
  const conversations = await openRedisConversations([url])
  const at = Date.now()
  const record = randomBytes(RECORD)
  for (let first = 0; first < count; first += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, i) => {
        const id = `tg:${10_000_000 + first + i}`
        const seen = `u${10_000_000 + first + i}`
        return conversations.commit({
          id,
          version: 0,
          record,
          seen,
          wake: at + 7 * DAY,
          at,
          expires: at + 30 * DAY,
        })
      }),
    )
  await conversations.close()
}
