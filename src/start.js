import { existsSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { pathToFileURL } from 'node:url'
import { bundleFolder, CACHE } from './bundle.js'

/**
 * What `npm start` runs: the program in few files if `npm ci` could make them of these very sources, otherwise the
 * sources themselves; and with its compiled code kept beside the packages. Plain JavaScript, because Node's TypeScript
 * support, once it was needed for one file, stays in memory (20 MB). Later starts find everything compiled, and a
 * temporary folder, which others on this machine may write to, is no place for code.
 */
const bundled = () => {
  try {
    const main = pathToFileURL(`${bundleFolder()}/main.js`)
    return existsSync(main) ? main.href : undefined
  } catch {
    // Not every source can be read: whoever imports it says so.
    return undefined
  }
}

enableCompileCache(CACHE)
const bundle = bundled()
await (bundle ? import(bundle) : import('./main.ts'))
flushCompileCache()
