import type { VariableName } from './variables.ts'

/** Variables that hold a secret, each of which may stand in a file: `SECRET_KEY_FILE` names it. */
export const SECRETS = [
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
  'SECRET_KEY',
  'API_KEY',
  'MANAGEMENT_KEY',
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'SMS_WEBHOOK_URL',
] as const satisfies readonly VariableName[]

export type SecretFile = `${(typeof SECRETS)[number]}_FILE`

/** The names of the variables that name files. */
export const SECRET_FILES = SECRETS.map((name): SecretFile => `${name}_FILE`)
