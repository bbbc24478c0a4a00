import { join } from 'node:path'
import { type Directory, openDirectory } from '../accounts/store/directory.ts'
import type { Config } from '../config/config.ts'
import type { Conversations } from '../contracts/conversations.ts'
import { openSqliteConversations } from '../conversations/sqlite.ts'
import { openFolder } from '../operations/folder.ts'

/** Where everything is kept. */
export interface Stores {
  /** Where each person is. */
  readonly conversations: Conversations
  /** What is true: accounts, and everything whose loss would weaken their security. */
  readonly directory: Directory
  close(): Promise<void>
}

export interface StoreOptions {
  readonly now?: () => number
  /** Hears, in a sentence, what an operator should know of a store. */
  readonly warn?: (sentence: string) => void
  /** Hears, in a sentence, that the tables are being changed, which may take long. */
  readonly tell?: (sentence: string) => void
}

/** Opens the stores that the configuration names: Redis and Postgres, or files under `dataDir`. */
export const openStores = async (
  config: Pick<Config, 'dataDir' | 'redis' | 'databaseUrl'>,
  { now = Date.now, warn = () => {}, tell = () => {} }: StoreOptions = {},
): Promise<Stores> => {
  openFolder(config.dataDir)
  const conversations = await openConversations(config, now, warn)
  try {
    const directory = await openDirectory({ ...config, progress: inSentences(tell) })
    return {
      conversations,
      directory,
      async close() {
        await Promise.all([conversations.close(), directory.close()])
      },
    }
  } catch (error) {
    await conversations.close()
    throw error
  }
}

const inSentences = (tell: (sentence: string) => void) => ({
  begun: (name: string) => tell(`The tables are changed by ${name}.`),
  goesOn: (name: string, seconds: number) =>
    tell(`The tables are still changed by ${name}, for ${Math.round(seconds)} seconds.`),
  done: (name: string, seconds: number) => tell(`The tables were changed by ${name}, in ${seconds} seconds.`),
})

const openConversations = async (
  { dataDir, redis }: Pick<Config, 'dataDir' | 'redis'>,
  now: () => number,
  warn: (sentence: string) => void,
): Promise<Conversations> => {
  if (!redis) return openSqliteConversations(join(dataDir, 'conversations.db'), now)
  const { openRedisConversations } = await import('../conversations/redis.ts')
  return openRedisConversations(redis.urls, { allowLoss: redis.allowLoss, warn })
}
