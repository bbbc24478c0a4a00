import { readFileSync } from 'node:fs'

/**
 * A sentence where Node is older than `engines` in package.json says, and otherwise nothing: an old Node by itself names
 * the module or the syntax that it does not know, and not the cause.
 */
export const nodeTooOld = () => {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const [major, minor] = engines.node.match(/\d+/g).map(Number)
  const running = process.versions.node.split('.').map(Number)
  if (running[0] > major || (running[0] === major && running[1] >= minor)) return undefined
  return `Portico needs Node ${major}.${minor} or newer, and this is Node ${process.versions.node}. Install it from https://nodejs.org or by "nvm install".`
}
