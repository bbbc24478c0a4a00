import { chmodSync, copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { PorticoError } from '../../errors.ts'

const COPY = 'accounts.sqlite'
/** As `src/accounts/store/sqlite.ts` names it. */
const DIRECTORY = 'directory.sqlite'

/** In one step: a backup in several begins anew whenever somebody writes (https://sqlite.org/c3ref/backup_finish.html). */
const EVERY_PAGE = 2 ** 31 - 1

/** A sound copy of the accounts, while Portico goes on. */
export const saveSqlite = async (dataDir: string, folder: string): Promise<void> => {
  const source = join(dataDir, DIRECTORY)
  if (!existsSync(source))
    throw new PorticoError(
      'backup/nothing',
      `There is no ${source}. Give this command the variables of the server: DATA_DIR, or DATABASE_URL.`,
      { source },
    )
  const copy = join(folder, COPY)
  const database = new DatabaseSync(source, { timeout: 5_000 })
  try {
    await backup(database, copy, { rate: EVERY_PAGE })
  } finally {
    database.close()
  }
  chmodSync(copy, 0o600)
  assertSound(copy)
}

/** @throws PorticoError `backup/not-empty` if accounts are there already. */
export const putBackSqlite = (folder: string, dataDir: string): void => {
  const goal = join(dataDir, DIRECTORY)
  if (statSync(goal, { throwIfNoEntry: false })?.size)
    throw new PorticoError(
      'backup/not-empty',
      `${goal} is there already, and nothing was changed. Stop Portico and move that folder away, or set DATA_DIR to an empty one.`,
      { goal },
    )
  assertSound(join(folder, COPY))
  copyFileSync(join(folder, COPY), goal)
  chmodSync(goal, 0o600)
}

const assertSound = (file: string): void => {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const found = database.prepare('pragma quick_check').get()?.quick_check
    if (found !== 'ok')
      throw new PorticoError('backup/damaged', `${file} is damaged (${found}). Take another backup.`, {
        file,
      })
  } finally {
    database.close()
  }
}
