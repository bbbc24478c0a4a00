import { accessSync, constants, existsSync, mkdirSync, opendirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PorticoError } from '../errors.ts'

/**
 * The folder for everything that is kept here, made for this user only if there is none.
 * @throws PorticoError `data/folder` if nothing can be kept there.
 */
export const openFolder = (folder: string): void => {
  try {
    make(resolve(folder))
    opendirSync(folder).closeSync()
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new PorticoError(
      'data/folder',
      `DATA_DIR: ${folder} cannot be used as a folder (${code}). Set it to one that this user may write to.`,
      { folder, code },
      cause,
    )
  }
}

/** One by one: where the system takes no folders, as below /proc, Node's own `recursive` tries for ever. */
const make = (folder: string): void => {
  if (existsSync(folder)) return
  make(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
