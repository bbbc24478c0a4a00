import { isLoopback, isLoopbackHost } from './addresses.ts'
import { type Problem, problem } from './problem.ts'
import type { VariableName } from './variables.ts'

/** Settings that an operator has for a real bot only, whatever they are set to. */
const FOR_A_REAL_BOT: readonly VariableName[] = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'SMS_WEBHOOK_URL',
  'API_KEY',
  'MANAGEMENT_KEY',
  'TELEGRAM_WEBHOOK_SECRET',
]

/**
 * The playground speaks for every visitor without a proof, and shows every mail. Without a token it would
 * open, so anything that says production beside a missing token refuses the start: most likely the token was lost.
 */
export const productionBesidePlayground = (set: Readonly<Record<string, string>>): readonly Problem[] => {
  if (set.TELEGRAM_BOT_TOKEN) return []
  const publicly = set.PUBLIC_URL && !isLoopback(set.PUBLIC_URL) ? ['PUBLIC_URL'] : []
  const open = ['HOST', 'MANAGEMENT_HOST'].filter((name) => set[name] && !isLoopbackHost(set[name]))
  const found = [...publicly, ...open, ...FOR_A_REAL_BOT.filter((name) => set[name])]
  if (found.length === 0) return []
  const names =
    found.length === 1 ? `${found[0]} is` : `${found.slice(0, -1).join(', ')} and ${found.at(-1)} are`
  const wrong = `is not set, and ${names} set as for a real bot; without a token the playground would open, which lets anybody into every account and is for this machine only. Set the token, or unset the others for the playground`
  return [problem('TELEGRAM_BOT_TOKEN', wrong)]
}
