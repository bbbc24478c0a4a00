import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Directory } from '../accounts/store/directory.ts'
import { PorticoError } from '../errors.ts'

/** Stands in a data folder that the playground has made. */
const MARK = 'playground.txt'

const SENTENCES = `What is kept in this folder was made in the playground, where nobody proves who they are.
A real bot refuses to start with it. To be rid of it, remove the folder.
`

const isPlaygrounds = (dataDir: string): boolean => existsSync(join(dataDir, MARK))

/**
 * Any visitor of the playground may have linked a chat to an account, with an id that belongs to a real person elsewhere.
 * @throws PorticoError `data/playground` if the folder of a real bot was made in the playground.
 */
export const refusePlaygroundData = (dataDir: string): void => {
  if (!isPlaygrounds(dataDir)) return
  throw new PorticoError(
    'data/playground',
    `DATA_DIR: ${dataDir} was made in the playground, where nobody proves who they are. Set DATA_DIR to another folder for the real bot, or remove this one.`,
    { folder: dataDir },
  )
}

/**
 * Marks the folder as the playground's.
 * @throws PorticoError `data/real-accounts` if there are accounts in it that a real bot has linked to chats: the
 * playground would speak for their owners.
 */
export const claimForPlayground = async (dataDir: string, { db }: Pick<Directory, 'db'>): Promise<void> => {
  if (isPlaygrounds(dataDir)) return
  const linked = await db.selectFrom('chats').select('account').limit(1).executeTakeFirst()
  if (linked) {
    throw new PorticoError(
      'data/real-accounts',
      `DATA_DIR: ${dataDir} has accounts of a real bot, and without TELEGRAM_BOT_TOKEN the playground would let anybody into them. Set the token, or set DATA_DIR to another folder for the playground.`,
      { folder: dataDir },
    )
  }
  writeFileSync(join(dataDir, MARK), SENTENCES, { mode: 0o600 })
}
