#!/usr/bin/env node
/** `portico <command>`, and what `npm start` runs: what was built of the program. Plain JavaScript, which a Node too old for Portico reads as well. */
import './require-node.js'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Beside the packages, because others on this machine may write to a temporary folder.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/portico', import.meta.url)))

// Where nothing was built, the sources run: 50 MB larger, and a second later.
const built = new URL('../dist/main.js', import.meta.url)
await import(existsSync(built) ? built.href : '../src/main.ts')
