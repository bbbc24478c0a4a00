import type { Command } from './command.ts'

/** Every command by its name: `portico <name>`, and `npm run <name>` from a clone. */
export const commands: Readonly<Record<string, Command>> = {
  start: {
    summary: 'runs the bot, its pages and its jobs (also without a name)',
    load: async () => (await import('./start.ts')).start,
  },
  doctor: {
    summary: 'looks at everything that Portico needs, and says what helps (--json for programs)',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  migrate: {
    summary: 'brings the tables of accounts up to date, as every start does',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  'rotate-keys': {
    summary: 'seals with the first key of SECRET_KEY what an older one has sealed',
    load: async () => (await import('./rotate-keys.ts')).rotateKeys,
  },
  backup: {
    summary: 'copies the accounts and the key into a folder, while Portico goes on',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    summary: 'puts a backup into an empty place, and makes void what was spent after it',
    load: async () => (await import('./restore.ts')).restore,
  },
  account: {
    summary: 'finds, shows, freezes, unlocks, signs out, deletes or exports an account, for support',
    load: async () => (await import('./account.ts')).account,
  },
  'breached-passwords': {
    summary: 'makes the file that BREACHED_PASSWORDS names',
    load: async () => (await import('./breached-passwords.ts')).makeBreachedPasswords,
  },
}

/** The list of commands, as `portico help` writes it. */
export const help = (): string => {
  const longest = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(longest)}  ${summary}`)
  return ['portico <command>', '', ...lines, '', 'Settings are read from the environment.'].join('\n')
}
