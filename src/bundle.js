import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** Where what is made of the sources is kept: beside the packages, where nobody else may write. */
export const CACHE = join(ROOT, 'node_modules/.cache/portico')

/**
 * The folder of the program in few files (`scripts/bundle.js`). Its name is the digest of every source and of the list
 * of packages, so what was made of others is never found. Throws where a source cannot be read.
 */
export const bundleFolder = () => {
  const digest = createHash('sha256')
  for (const file of ['package-lock.json', ...sources('flows'), ...sources('src')])
    digest
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  return join(CACHE, `bundle-${digest.digest('hex').slice(0, 32)}`)
}

/** The code in a folder and below it; words and pages are read while the program runs. */
const sources = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((file) => /\.(ts|json)$/.test(file))
    .sort()
    .map((file) => `${folder}/${file}`)
