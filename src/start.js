import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * What `npm start` runs: the program with its compiled code kept beside the packages. Plain JavaScript, because Node's
 * TypeScript support, once it was needed for one file, stays in memory (20 MB). Later starts find every file compiled,
 * and a temporary folder, which others on this machine may write to, is no place for code.
 */
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/portico', import.meta.url)))
await import('./main.ts')
flushCompileCache()
