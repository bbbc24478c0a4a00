#!/usr/bin/env node
/**
 * `portico <command>`, and what `npm start` runs: what was built of the program. Plain JavaScript without a wait at its
 * top, which a Node too old for Portico reads as well.
 */
import './require-node.js'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Beside the packages, because others on this machine may write to a temporary folder.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/portico', import.meta.url)))

// Where nothing was built, the sources run: 50 MB larger, and a second later.
const built = new URL('../dist/main.js', import.meta.url)
import(existsSync(built) ? built.href : '../src/main.ts').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  const [what] = error.message.split(' imported from ')
  console.error(
    `Portico is not built, or not all of its packages are installed (${what}). Run "npm ci", which installs them and builds it; "npm prune --omit=dev" may then take away what only the build needs.`,
  )
  process.exit(1)
})
