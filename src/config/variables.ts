import { z } from 'zod'
import { managementKeyOf } from '../contracts/management-key.ts'
import { keyFault } from '../secrets/load-keys.ts'
import { smtpOptionsFault } from '../senders/smtp-url.ts'
import { address, baseAddress, databaseIn, isLoopback, isRedis, isSender, isSentinel } from './addresses.ts'

/** What may follow `Bearer` (RFC 6750, 2.1). */
const BEARER = /^[\w.~+/-]+=*$/

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `is none of ${values.join(', ')}` })

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a whole number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65535, 'is not a whole number from 0 to 65535')

const networkInterface = z.string().regex(/^[\w.:-]+$/, 'is not the name or number of a network interface')

/** Every browser or proxy sends them with another meaning. */
const OTHER_HEADERS =
  /^(accept.*|authorization|connection|content-.*|cookie|forwarded|from|host|origin|referer|sec-.*|te|upgrade.*|user-agent|via|x-forwarded-.*|x-real-ip|cf-connecting-ip)$/

/** Names of headers (RFC 9110, 5.1), with commas between them. nginx hands on none with `_`. */
const placeHeaders = z
  .string()
  .transform((value) => value.toLowerCase().split(/\s*,\s*/))
  .refine((names) => names.every((name) => /^[a-z][a-z\d-]{0,63}$/.test(name)), {
    error: 'is not the name of a header, nor several with commas between them: letters, digits and - do',
    abort: true,
  })
  .refine((names) => names.length <= 3, 'has more than three headers')
  .refine(
    (names) => !names.some((name) => OTHER_HEADERS.test(name)),
    'has a header that says something else than a place; name those that your proxy sets for it alone',
  )

const CANNOT_TRAVEL =
  'has a key that cannot travel in a header: letters, digits and - . _ ~ + / do, with commas between keys'
const TOO_SHORT = 'has a key of less than 32 characters'

/** Keys of which any proves a caller, with commas between them. */
const bearerKeys = z
  .string()
  .transform((value) => value.split(/\s*,\s*/))
  .refine((keys) => keys.every((key) => BEARER.test(key)), { error: CANNOT_TRAVEL, abort: true })
  .refine((keys) => keys.every((key) => key.length >= 32), TOO_SHORT)

/** The same, each with a name and a role before it where that is wanted: `desk:read:key`. */
const managementKeys = z
  .string()
  .transform((value) => value.split(/\s*,\s*/).map(managementKeyOf))
  .refine((keys) => keys.every(({ key }) => BEARER.test(key)), {
    error: `${CANNOT_TRAVEL}; before a key there may be a name and a role, read or act: desk:read:…`,
    abort: true,
  })
  .refine((keys) => keys.every(({ key }) => key.length >= 32), TOO_SHORT)

/** What each variable may hold, and what it is where it is not set. `brands`: the folders under `brands/`. */
export const variables = (brands: readonly string[]) =>
  z.object({
    TELEGRAM_BOT_TOKEN: z
      .string()
      .regex(/^\d+:[\w-]+$/, 'is not a bot token: digits, a colon, letters and digits')
      .optional(),
    TELEGRAM_API_ROOT: baseAddress('the http(s) address of a Bot API server').default(
      'https://api.telegram.org',
    ),
    TELEGRAM_WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{16,256}$/, 'is not 16 to 256 characters of A-Z, a-z, 0-9, _ and -')
      .optional(),
    TELEGRAM_FRAMEWORK: oneOf(['grammy', 'telegraf']).default('grammy'),
    PUBLIC_URL: baseAddress('an http(s) address')
      .refine(
        (value) => value.startsWith('https:') || isLoopback(value),
        'begins with http: people would send passwords over it in the open',
      )
      .refine(
        (value) => /^(\/[\w.~-]+)*\/?$/.test(URL.parse(value)?.pathname ?? '/'),
        'has a path with other characters than letters, digits, - . _ ~ and single slashes',
      )
      .optional(),
    PORT: port.default(8080),
    HOST: networkInterface.optional(),
    MANAGEMENT_PORT: port.optional(),
    MANAGEMENT_HOST: networkInterface.default('127.0.0.1'),
    STOP_DELAY: z
      .string()
      .regex(/^\d{1,3}$/, 'is not a whole number of seconds, at most 999')
      .transform(Number)
      .optional(),
    PLACE_HEADERS: placeHeaders.optional(),
    REDIS_URL: z
      .string()
      .transform((value) => value.split(/\s*,\s*(?=rediss?:)/))
      .refine(
        (urls) => urls.every(isRedis) || (urls.length === 1 && urls.every(isSentinel)),
        'is not the address of a Redis, nor several of a Redis Cluster with commas between them, nor redis-sentinel://host,host/?master=name',
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
    LIMITS: z.string().optional(),
    CLIENTS: z.string().optional(),
    SMTP_URL: address(/^smtps?:$/, 'the address of a mail server')
      .superRefine((value, { addIssue }) => {
        const fault = URL.canParse(value) ? smtpOptionsFault(value) : undefined
        if (fault) addIssue(fault)
      })
      .optional(),
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
    API_KEY: bearerKeys.optional(),
    MANAGEMENT_KEY: managementKeys.optional(),
    BREACHED_PASSWORDS: z.string().optional(),
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

export type Variables = z.output<ReturnType<typeof variables>>
export type VariableName = keyof Variables
