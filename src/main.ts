import { commands, help } from './commands/commands.ts'

/** Runs one command of the program: `portico <name> …`, the server without a name. */
const [name = 'start', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

if (!command) {
  const isAsked = ['help', '--help', '-h'].includes(name)
  if (isAsked) console.log(help())
  else console.error(`There is no command "${name}".\n\n${help()}`)
  process.exit(isAsked ? 0 : 2)
}

try {
  const run = await command.load()
  const code = await run({ args, env: process.env })
  if (code !== undefined) process.exit(code)
} catch (error) {
  // `bin/portico.js` says what to do where a package is missing.
  if ((error as NodeJS.ErrnoException)?.code === 'ERR_MODULE_NOT_FOUND') throw error
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
