import { type Redis, startRedis } from './redis.ts'
import { startTelegram, type Telegram } from './telegram/start-telegram.ts'

/** What all bots share: one Redis and one Telegram, each a process of its own. */
export interface Stage extends AsyncDisposable {
  readonly redis: Redis
  readonly telegram: Telegram
}

export const openStage = async (): Promise<Stage> => {
  const redis = await startRedis()
  const telegram = await startTelegram()
  return {
    redis,
    telegram,
    async [Symbol.asyncDispose]() {
      telegram.stop()
      await redis.stop()
    },
  }
}
