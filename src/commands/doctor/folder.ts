import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Check, type Finding, fault, ok, warning } from './finding.ts'

/** Bytes: a hundred thousand accounts take about 350 MB in files. */
const LITTLE = 500 * 1024 * 1024

/** The data folder: whether all in it can be written, who else can read it, and the room on its disk. */
export const checkFolder: Check = async ({ config: { dataDir } }) => {
  const folder = resolve(dataDir)
  if (!existsSync(folder)) return [ok(`${folder} is not there yet; the first start makes it.`)]
  const me = process.getuid?.()
  const foreign = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !isMine(path))
  const { mode } = statSync(folder)
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const found: Finding[] = []
  if (!isMine(folder))
    found.push(
      fault(
        `DATA_DIR: this user (${me}) may not write to ${folder}, which belongs to user ${statSync(folder).uid}.`,
        `Start Portico as that user, or: chown -R ${me} ${folder}`,
      ),
    )
  for (const path of foreign)
    found.push(
      fault(
        `This user (${me}) may not read and write ${path}, which belongs to user ${statSync(path).uid}.`,
        `It was made by a start as another user. Start as that one, or: chown ${me} ${path}`,
      ),
    )
  if (process.platform !== 'win32' && mode & 0o007)
    found.push(
      warning(
        `Other users of this machine can look into ${folder}.`,
        `Take that from them: chmod 700 ${folder}`,
      ),
    )
  if (free < LITTLE)
    found.push(
      (free < LITTLE / 5 ? fault : warning)(
        `${Math.round(free / 1024 ** 2)} MB are free on the disk of ${folder}.`,
        'Make room: when it is full, what people say is put off until there is.',
      ),
    )
  return found.length > 0
    ? found
    : [ok(`${folder} can be written, ${Math.round(free / 1024 ** 3)} GB are free.`)]
}

const isMine = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
