import type { Contestant } from '../contestants.ts'
import { machineTime, peakMemory, processorTime } from '../process-figures.ts'
import type { Stage } from '../services.ts'
import { startBot } from '../start-bot.ts'

/** One contestant in one round. */
export interface Measured {
  readonly id: Contestant['id']
  readonly round: number
  /** Milliseconds of processor time for one update, all threads of the bot's process. */
  readonly cpu: number
  /** Updates a second with 64 people at once. */
  readonly throughput: number
  /** ms at an even 1 000 updates a second. */
  readonly p50: number
  readonly p99: number
  /** Peak of resident memory (MB). */
  readonly memory: number
  /** Updates that the bot refused for the moment and took when they came again. */
  readonly again: number
  /** Processors that all other programs on the machine kept busy meanwhile. */
  readonly others: number
}

export interface Load {
  readonly warmUp: number
  readonly chats: number
  /** Seconds of the even load. */
  readonly paced: number
}

/** People who talk at once. */
const AT_ONCE = 64
/** Updates a second of the even load. */
const RATE = 1000

/** Warm, then as fast as it goes, then at an even pace. */
export const measureRound = async (
  contestant: Contestant,
  round: number,
  { redis, telegram }: Stage,
  { warmUp, chats, paced }: Load,
): Promise<Measured> => {
  await redis.clear()
  const bot = await startBot(contestant, { redisUrl: redis.url, apiRoot: telegram.root })
  const walk = { ...bot, conversation: 'questions', atOnce: AT_ONCE } as const
  const known = [bot.pid, telegram.pid, redis.pid]
  const knownTime = () => known.reduce((sum, pid) => sum + processorTime(pid), 0)
  try {
    await telegram.walk({ ...walk, chats: warmUp })
    await redis.clear()
    const before = { bot: processorTime(bot.pid), known: knownTime(), all: machineTime() }
    const full = await telegram.walk({ ...walk, chats })
    const after = { bot: processorTime(bot.pid), known: knownTime(), all: machineTime() }
    const even = await telegram.walk({ ...walk, chats: Math.ceil((paced * RATE) / 12), rate: RATE })
    return {
      id: contestant.id,
      round,
      cpu: (1000 * (after.bot - before.bot)) / full.updates,
      throughput: full.updates / full.seconds,
      p50: even.p50,
      p99: even.p99,
      memory: peakMemory(bot.pid),
      again: full.again + even.again,
      others: (after.all - before.all - (after.known - before.known)) / full.seconds,
    }
  } finally {
    await bot.stop()
  }
}
