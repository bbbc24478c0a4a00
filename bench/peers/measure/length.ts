import type { Contestant } from '../contestants.ts'
import type { Stage } from '../services.ts'
import { startBot } from '../start-bot.ts'

/** What the length of a conversation costs, and what an unfinished one weighs. */
export interface Length {
  readonly id: Contestant['id']
  /** By number of steps: time of the last answers over time of the first, and bytes in Redis at the end. */
  readonly grown: readonly { readonly steps: number; readonly ratio: number; readonly bytes: number }[]
  /** All keys of one conversation of twelve steps after the sixth. */
  readonly bytes: number
}

export const LENGTHS = [10, 50, 200, 500] as const

export const measureLength = async (
  contestant: Contestant,
  { redis, telegram }: Stage,
  share: number,
): Promise<Length> => {
  const bot = await startBot(contestant, { redisUrl: redis.url, apiRoot: telegram.root })
  try {
    await telegram.walk({ ...bot, conversation: 'questions', chats: 600 * share, atOnce: 64 })
    await telegram.walk({ ...bot, conversation: 'loop', chats: 60 * share, atOnce: 8, steps: 50 })
    await redis.clear()
    const chats = 200
    await telegram.walk({ ...bot, conversation: 'questions', chats, atOnce: 16, steps: 6 })
    const { bytes } = await redis.weigh()
    const grown = []
    for (const steps of LENGTHS) {
      await redis.clear()
      const people = Math.max(4, Math.round((4000 * share) / steps))
      const walked = await telegram.walk({ ...bot, conversation: 'loop', chats: people, atOnce: 2, steps })
      const stored = await redis.weigh()
      grown.push({ steps, ratio: walked.last / walked.first, bytes: stored.bytes / people })
    }
    return { id: contestant.id, grown, bytes: bytes / chats }
  } finally {
    await bot.stop()
  }
}
