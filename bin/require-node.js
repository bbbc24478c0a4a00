/**
 * Ends the process with a sentence where Node is older than `engines` in package.json says: an old Node by itself names
 * the module or the syntax that it does not know, and not the cause. Imported first, for this effect alone.
 */
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const [major, minor] = engines.node.match(/\d+/g).map(Number)
const running = process.versions.node.split('.').map(Number)

if (running[0] < major || (running[0] === major && running[1] < minor)) {
  console.error(
    `Portico needs Node ${major}.${minor} or newer, and this is Node ${process.versions.node}.
Install it from https://nodejs.org or by "nvm install". "npm ci" brings a Node of its own, which every npm script uses.`,
  )
  process.exit(1)
}
