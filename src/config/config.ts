import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../root.ts'
import { keyFault } from '../secrets/load-keys.ts'
import { mailbox } from '../senders/address.ts'

/** What the operator decided. It is read from the environment once, at the start; nothing else reads the environment. */
export interface Config {
  /** Absent: the playground, with a bot service and a mailbox of its own. */
  readonly telegram?: {
    readonly token: string
    /** Without a slash at its end. */
    readonly apiRoot: string
    readonly framework: 'grammy'
    /** Where Telegram brings updates, and what it proves itself with. Absent: updates are fetched by long polling. */
    readonly webhook?: { readonly url: string; readonly secret: string }
  }
  /** Where people reach our pages, without a slash at its end. In the playground it may be absent. */
  readonly publicUrl?: string
  /** Unless set: this machine only (127.0.0.1) in the playground, every interface (0.0.0.0) with a token. */
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** Where conversations are: one Redis, or several nodes of a Redis Cluster. Absent: a file under `dataDir`. */
  readonly redis?: {
    readonly urls: readonly string[]
    /** Takes a Redis that evicts or keeps nothing on disk, too. */
    readonly allowLoss: boolean
  }
  /** `postgres://…`. Absent: SQLite under `dataDir`. */
  readonly databaseUrl?: string
  readonly dataDir: string
  /** Absent in the playground: the local mailbox; absent otherwise: no mail. */
  readonly mail?: { readonly url: string; readonly from: string }
  readonly smsWebhookUrl?: string
  /** As it was given, see `loadKeys`. */
  readonly secretKey?: string
  /** What the service's own back end proves itself with, any of them. Absent: there is no API. */
  readonly apiKeys?: readonly string[]
  readonly passwordEntry: 'page' | 'chat'
  /** A folder under `brands/`. */
  readonly brand: string
  readonly captcha: 'always' | 'adaptive' | 'off'
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** Whole sentences about what works differently from what one may expect; to be logged at the start. */
  readonly warnings: readonly string[]
}

/** One thing to put right. Neither text repeats the value that was found: it may be a secret. */
export interface Problem {
  readonly variable: string
  /** The end of a sentence that begins with the variable: "is not a whole number from 0 to 65535". */
  readonly wrong: string
  /** A line that would do, as a shell takes it. */
  readonly example: string
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An empty variable counts as unset, and white space around a value as not there. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
  brands: readonly string[] = brandFolders(),
): ReadConfig => {
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = variables(brands).safeParse(set)
  const problems = [
    ...(read.error?.issues.map(({ path, message }) => problem(String(path[0]), message)) ?? []),
    ...contradictions(set),
  ]
  return read.success && problems.length === 0
    ? { ok: true, config: toConfig(read.data, misspelt(set)) }
    : { ok: false, problems }
}

/** What a person reads when the program cannot start. */
export const explain = (problems: readonly Problem[]): readonly string[] => [
  `Portico cannot start: ${problems.length === 1 ? 'one setting needs' : `${problems.length} settings need`} a change.`,
  ...problems.flatMap(({ variable, wrong, example }) => [
    '',
    `${variable} ${wrong}.`,
    `  Example: ${example}`,
  ]),
]

const brandFolder = join(ROOT, 'brands')
const brandFolders = (): string[] =>
  existsSync(brandFolder)
    ? readdirSync(brandFolder)
        .filter((name) => existsSync(join(brandFolder, name, 'brand.json')))
        .sort()
    : []

/** Values as they are written in a shell. */
const examples: Readonly<Record<string, string>> = {
  TELEGRAM_BOT_TOKEN: '123456789:what-BotFather-gave-you',
  TELEGRAM_API_ROOT: 'https://api.telegram.org',
  TELEGRAM_WEBHOOK_SECRET: '$(openssl rand -hex 32)',
  TELEGRAM_FRAMEWORK: 'grammy',
  PUBLIC_URL: 'https://accounts.example.com',
  PORT: '8080',
  HOST: '0.0.0.0',
  REDIS_URL: 'redis://:password@redis.example.com:6379',
  REDIS_ALLOW_LOSS: 'yes',
  DATABASE_URL: 'postgres://portico:password@db.example.com:5432/portico',
  DATA_DIR: '.data',
  SMTP_URL: 'smtp://user:password@mail.example.com:587',
  MAIL_FROM: "'Example Accounts <accounts@example.com>'",
  SMS_WEBHOOK_URL: 'https://sms.example.com/send',
  SECRET_KEY: '$(openssl rand -base64 32)',
  API_KEY: '$(openssl rand -hex 32)',
  PASSWORD_ENTRY: 'chat',
  BRAND: 'example',
  CAPTCHA: 'always',
  LOG_LEVEL: 'info',
}

const problem = (variable: string, wrong: string): Problem => ({
  variable,
  wrong,
  example: `${variable}=${examples[variable] ?? ''}`,
})

const address = (protocols: RegExp, what: string) =>
  z.string().refine((value) => {
    const url = URL.parse(value)
    return url !== null && protocols.test(url.protocol) && url.hostname !== ''
  }, `is not ${what}`)

/** The address of a place others are sent to or called at: nothing may follow its path. */
const place = (what: string) =>
  address(/^https?:$/, what)
    .refine((value) => !/[?#]/.test(value), 'has a "?" or "#"; only a host and a path belong there')
    .refine((value) => !URL.parse(value)?.username, 'has a user name; only a host and a path belong there')
    .transform((value) => value.replace(/\/+$/, ''))

/** What may follow `Bearer` (RFC 6750, 2.1). */
const BEARER = /^[\w.~+/-]+=*$/

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `is none of ${values.join(', ')}` })

const variables = (brands: readonly string[]) =>
  z.object({
    TELEGRAM_BOT_TOKEN: z
      .string()
      .regex(/^\d+:[\w-]+$/, 'is not a bot token: digits, a colon, letters and digits')
      .optional(),
    TELEGRAM_API_ROOT: place('the http(s) address of a Bot API server').default('https://api.telegram.org'),
    TELEGRAM_WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{16,256}$/, 'is not 16 to 256 characters of A-Z, a-z, 0-9, _ and -')
      .optional(),
    TELEGRAM_FRAMEWORK: oneOf(['grammy', 'telegraf'])
      .refine((value) => value !== 'telegraf', 'names Telegraf, which is not supported by this release yet')
      .default('grammy'),
    PUBLIC_URL: place('an http(s) address')
      .refine(
        (value) => value.startsWith('https:') || isLoopback(value),
        'begins with http: people would send passwords over it in the open',
      )
      .optional(),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'is not a whole number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'is not a whole number from 0 to 65535')
      .default(8080),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'is not the name or number of a network interface')
      .optional(),
    REDIS_URL: z
      .string()
      .transform((value) => value.split(/\s*,\s*(?=rediss?:)/))
      .refine(
        (urls) => urls.every(isRedis),
        'is not the address of a Redis, nor several of a Redis Cluster with commas between them',
      )
      .refine(
        (urls) => urls.length === 1 || urls.every((url) => !databaseIn(url)),
        'names a database, and a Redis Cluster has none; leave away what follows the port',
      )
      .optional(),
    REDIS_ALLOW_LOSS: oneOf(['yes', 'no']).default('no'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/, 'is not the address of a Postgres database')
      .optional(),
    DATA_DIR: z.string().default('.data'),
    SMTP_URL: address(/^smtps?:$/, 'the address of a mail server').optional(),
    MAIL_FROM: z
      .string()
      .refine(isSender, 'is not a sender: a mailbox, or a name and a mailbox in <>')
      .optional(),
    SMS_WEBHOOK_URL: address(/^https?:$/, 'an http(s) address').optional(),
    SECRET_KEY: z
      .string()
      .superRefine((value, { addIssue }) => {
        const fault = keyFault(value)
        if (fault) addIssue(`cannot be used: ${fault}`)
      })
      .optional(),
    API_KEY: z
      .string()
      .transform((value) => value.split(/\s*,\s*/))
      .refine((keys) => keys.every((key) => BEARER.test(key)), {
        error:
          'has a key that cannot travel in a header: letters, digits and - . _ ~ + / do, with commas between keys',
        abort: true,
      })
      .refine((keys) => keys.every((key) => key.length >= 32), 'has a key of less than 32 characters')
      .optional(),
    PASSWORD_ENTRY: oneOf(['page', 'chat']).optional(),
    BRAND: z
      .string()
      .refine(
        (value) => brands.includes(value),
        `names no folder under brands/; there are: ${brands.join(', ')}`,
      )
      .default('example'),
    CAPTCHA: oneOf(['always', 'adaptive', 'off']).default('always'),
    LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  })

type Variables = z.output<ReturnType<typeof variables>>

/** Settings that do not go together, however right each is by itself. */
const contradictions = (set: Readonly<Record<string, string>>): Problem[] => {
  const problems: Problem[] = []
  const { TELEGRAM_BOT_TOKEN: token, PUBLIC_URL: publicUrl } = set
  if (token && publicUrl && !set.TELEGRAM_WEBHOOK_SECRET) {
    const wrong = 'is not set; where PUBLIC_URL is, Telegram brings updates and proves itself with this'
    problems.push(problem('TELEGRAM_WEBHOOK_SECRET', wrong))
  }
  if (token && publicUrl && !set.TELEGRAM_API_ROOT && !isReachedByTelegram(publicUrl)) {
    const wrong = 'cannot be reached by Telegram, which calls ports 443, 80, 88 and 8443 of public hosts'
    problems.push(problem('PUBLIC_URL', wrong))
  }
  if (token && !publicUrl && set.PASSWORD_ENTRY === 'page') {
    problems.push(
      problem('PASSWORD_ENTRY', 'asks for a page that nobody can open while PUBLIC_URL is not set'),
    )
  }
  if (set.SMTP_URL && !set.MAIL_FROM) {
    problems.push(problem('MAIL_FROM', 'is not set; where SMTP_URL is, every mail needs a sender'))
  }
  return problems
}

const toConfig = (set: Variables, unknown: readonly string[]): Config => {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, PUBLIC_URL: publicUrl } = set
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = set
  return {
    ...(token && {
      telegram: {
        token,
        apiRoot: set.TELEGRAM_API_ROOT,
        framework: 'grammy',
        ...(publicUrl && secret && { webhook: { url: `${publicUrl}/telegram/webhook`, secret } }),
      },
    }),
    ...(publicUrl && { publicUrl }),
    host: set.HOST ?? (token ? '0.0.0.0' : '127.0.0.1'),
    port: set.PORT,
    ...(set.REDIS_URL && { redis: { urls: set.REDIS_URL, allowLoss: set.REDIS_ALLOW_LOSS === 'yes' } }),
    ...(set.DATABASE_URL && { databaseUrl: set.DATABASE_URL }),
    dataDir: set.DATA_DIR,
    ...(smtpUrl && from && { mail: { url: smtpUrl, from } }),
    ...(set.SMS_WEBHOOK_URL && { smsWebhookUrl: set.SMS_WEBHOOK_URL }),
    ...(set.SECRET_KEY && { secretKey: set.SECRET_KEY }),
    ...(set.API_KEY && { apiKeys: set.API_KEY }),
    passwordEntry: set.PASSWORD_ENTRY ?? (publicUrl || !token ? 'page' : 'chat'),
    brand: set.BRAND,
    captcha: set.CAPTCHA,
    logLevel: set.LOG_LEVEL,
    warnings: [...warnings(set), ...unknown],
  }
}

const warnings = (set: Variables): string[] => {
  const { TELEGRAM_BOT_TOKEN: token, PUBLIC_URL: publicUrl } = set
  const found: string[] = []
  if (token && !set.SMTP_URL) {
    found.push(
      'SMTP_URL is not set: no mail can be sent, so an account can only be made with a phone number shared in the chat.',
    )
  }
  if (token && !publicUrl && set.TELEGRAM_WEBHOOK_SECRET) {
    found.push(
      'TELEGRAM_WEBHOOK_SECRET has no effect while PUBLIC_URL is not set: updates are fetched by long polling.',
    )
  }
  return found
}

/**
 * Variables that nothing reads and that look like ours, to be asked about: what is set for others on the same machine may
 * look so, too, and is no reason not to start.
 */
const misspelt = (set: Readonly<Record<string, string>>): string[] => {
  const known = Object.keys(examples)
  return Object.keys(set)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = known.find((one) => isSlip(name, one)) ?? known.find((one) => isKin(name, one))
      return meant ? [`${name} is set, and nothing reads it. Was ${meant} meant?`] : []
    })
}

/** Two letters exchanged, or one too many, too few or wrong (`SMPT_URL`), in a name long enough for that to be no accident. */
const isSlip = (name: string, ours: string): boolean => {
  if (ours.length < 6 || Math.abs(name.length - ours.length) > 1) return false
  let start = 0
  while (start < name.length && name[start] === ours[start]) start += 1
  let end = 0
  while (end < Math.min(name.length, ours.length) - start && name.at(-1 - end) === ours.at(-1 - end)) end += 1
  const [left, right] = [name.slice(start, name.length - end), ours.slice(start, ours.length - end)]
  return (
    left.length + right.length === 1 ||
    (left.length === 1 && right.length === 1 && ours.length >= 8) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}

/** It begins or ends as ours does and has no word that ours has not: `TELEGRAM_TOKEN`, `BOT_TOKEN`. */
const isKin = (name: string, ours: string): boolean => {
  const [words, all] = [name.split('_'), ours.split('_')]
  const alike = words[0] === all[0] || words.at(-1) === all.at(-1)
  return words.length > 1 && alike && words.every((word) => all.includes(word))
}

/** https://www.iana.org/assignments/uri-schemes/prov/redis, without queries. */
const isRedis = (value: string): boolean => {
  const url = URL.parse(value)
  return (
    url !== null &&
    /^rediss?:$/.test(url.protocol) &&
    /^[^,]+$/.test(url.hostname) &&
    /^(\/\d*)?$/.test(url.pathname) &&
    !/[?#\s]|%(?![\da-f]{2})/i.test(value)
  )
}

const databaseIn = (url: string): number => Number(URL.parse(url)?.pathname.slice(1))

const isLoopback = (url: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(URL.parse(url)?.hostname ?? '')

/** Bot API, setWebhook, notes. Other Bot API servers call any port. */
const isReachedByTelegram = (url: string): boolean =>
  !isLoopback(url) && ['', '80', '88', '8443'].includes(URL.parse(url)?.port ?? '')

/** `accounts@example.com` or `Example Accounts <accounts@example.com>` (RFC 5322, 3.4), one line. */
const isSender = (value: string): boolean => {
  const [, inside] = value.match(/^[^<>\p{Cc}]*<([^<>]*)>$/u) ?? []
  return mailbox(inside ?? value) !== undefined
}
