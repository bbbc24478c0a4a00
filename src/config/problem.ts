import type { SecretFile } from './secret-names.ts'
import type { VariableName } from './variables.ts'

/** One thing to put right. Neither text repeats the value that was found: it may be a secret. */
export interface Problem {
  readonly variable: VariableName | SecretFile
  /** The end of a sentence that begins with the variable: "is not a whole number from 0 to 65535". */
  readonly wrong: string
  /** A line that would do, as a shell takes it. */
  readonly example: string
}

/** A value of every variable that is read, as it is written in a shell. */
export const examples: Readonly<Record<VariableName, string>> = {
  TELEGRAM_BOT_TOKEN: '123456789:what-BotFather-gave-you',
  TELEGRAM_API_ROOT: 'https://api.telegram.org',
  TELEGRAM_WEBHOOK_SECRET: '$(openssl rand -hex 32)',
  TELEGRAM_FRAMEWORK: 'grammy',
  PUBLIC_URL: 'https://accounts.example.com',
  PORT: '8080',
  HOST: '0.0.0.0',
  MANAGEMENT_PORT: '9090',
  MANAGEMENT_HOST: '127.0.0.1',
  STOP_DELAY: '5',
  PLACE_HEADERS: 'X-City,X-Country',
  REDIS_URL: 'redis://:password@redis.example.com:6379',
  REDIS_ALLOW_LOSS: 'yes',
  DATABASE_URL: 'postgres://portico:password@db.example.com:5432/portico',
  DATA_DIR: '.data',
  LIMITS: '/etc/portico/limits.json',
  CLIENTS: '/etc/portico/clients.json',
  SMTP_URL: 'smtp://user:password@mail.example.com:587',
  MAIL_FROM: "'Example Accounts <accounts@example.com>'",
  SMS_WEBHOOK_URL: 'https://sms.example.com/send',
  SECRET_KEY: '$(openssl rand -base64 32)',
  API_KEY: '$(openssl rand -hex 32)',
  MANAGEMENT_KEY: '$(openssl rand -hex 32)',
  PASSWORD_ENTRY: 'chat',
  BREACHED_PASSWORDS: '/var/lib/portico/breached.bin',
  BRAND: 'example',
  CAPTCHA: 'always',
  LOG_LEVEL: 'info',
}

/** A problem of a variable, with its example. */
export const problem = (variable: Problem['variable'], wrong: string): Problem => ({
  variable,
  wrong,
  example: `${variable}=${exampleOf(variable)}`,
})

const exampleOf = (variable: Problem['variable']): string =>
  isVariable(variable) ? examples[variable] : `/run/secrets/${variable.replace(/_FILE$/, '').toLowerCase()}`

const isVariable = (name: string): name is VariableName => Object.hasOwn(examples, name)
